import * as fc from "fast-check";
import type { Skill, Taxonomy } from "../../dataset/taxonomy";
import { idsArbitrary } from "./ids-arbitrary";
import { seldom, sparse, usually } from "./sparse";
import { textArbitrary } from "./text-arbitrary";

const MOST_SKILLS = 8;

/** A skill whose links are numbers yet: steps back in the list, and places of the list. */
interface LooseSkill {
  readonly id: string;
  readonly stepsUp: readonly number[];
  readonly relatives: readonly number[];
  readonly facts: Omit<Skill, "id" | "broader" | "related">;
}

/**
 * A taxonomy of up to 8 skills: chains of four steps, several parents, siblings, related skills,
 * every reuse level, scales other than 5, in any order of the list. `broader` never has a cycle,
 * because every skill is made under earlier ones.
 */
export function taxonomyArbitrary(): fc.Arbitrary<Taxonomy> {
  return idsArbitrary("k", MOST_SKILLS + 1).chain((ids) =>
    fc
      .record({
        levels: fc.constantFrom(undefined, 5, 2, 3, 4, 10, 100),
        skills: usually(skillsArbitrary(ids, 3), skillsArbitrary(ids, 0), 4),
        reversed: fc.boolean(),
      })
      .map(({ levels, skills, reversed }) => ({
        ...(levels === undefined ? {} : { levels }),
        skills: reversed ? [...skills].reverse() : skills,
      })),
  );
}

function skillsArbitrary(ids: readonly string[], minLength: number): fc.Arbitrary<Skill[]> {
  const loose = fc.record(
    {
      id: fc.constantFrom(...ids),
      stepsUp: fc.array(fc.nat({ max: 1 }), { maxLength: 2 }),
      relatives: usually<number[]>(
        fc.constant([]),
        fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
        3,
      ),
      facts: factsArbitrary(),
    },
    { noNullPrototype: true },
  );
  return fc
    .uniqueArray(loose, { minLength, maxLength: MOST_SKILLS, selector: (skill) => skill.id })
    .map(linked);
}

function factsArbitrary(): fc.Arbitrary<LooseSkill["facts"]> {
  return sparse({
    name: textArbitrary(),
    aliases: seldom(fc.array(fc.constantFrom("نام دیگر", "alias"), { maxLength: 2 })),
    uri: seldom(fc.constant("http://data.europa.eu/esco/skill/x")),
    reuse: fc.constantFrom(
      undefined,
      "transversal" as const,
      "cross-sector" as const,
      "sector" as const,
      "occupation" as const,
    ),
  });
}

function linked(skills: readonly LooseSkill[]): Skill[] {
  return skills.map(({ id, stepsUp, relatives, facts }, place) => {
    const broader = stepsUp.flatMap((step) => skills[place - 1 - step]?.id ?? []);
    const related = relatives.flatMap((other) => skills[other]?.id ?? []);
    return {
      id,
      ...facts,
      ...(broader.length === 0 ? {} : { broader: [...new Set(broader)] }),
      ...(related.length === 0 ? {} : { related: [...new Set(related)].filter((r) => r !== id) }),
    };
  });
}
