import * as fc from "fast-check";
import type { Skill, Taxonomy } from "../../dataset/taxonomy";
import { taxonomyArbitrary } from "./taxonomy-arbitrary";

const MOST_SKILLS = 64;
const FAMILY = 6;

/** A taxonomy, and the few skills of it that people hold and roles ask for; the usual ones first. */
export interface Skills {
  readonly taxonomy: Taxonomy;
  readonly skillIds: readonly string[];
}

/**
 * A drawn taxonomy, or the given one with one skill, those around it, and two from anywhere. Of a large
 * taxonomy only these and their ancestors are kept.
 */
export function skillsArbitrary(own: Taxonomy | undefined): fc.Arbitrary<Skills> {
  if (own === undefined) {
    return taxonomyArbitrary().map((taxonomy) => ({
      taxonomy,
      skillIds: taxonomy.skills.map(({ id }) => id),
    }));
  }
  const { skills } = own;
  if (skills.length === 0) return fc.constant({ taxonomy: own, skillIds: [] });
  const around = neighbours(skills);
  const place = fc.nat({ max: skills.length - 1 });
  return fc.tuple(place, fc.array(place, { maxLength: 2 })).map(([anchor, strangers]) => {
    const family = familyOf(skills[anchor]!.id, around);
    const skillIds = [...new Set([...family, ...strangers.map((index) => skills[index]!.id)])];
    return { taxonomy: skills.length > MOST_SKILLS ? partOf(own, skillIds) : own, skillIds };
  });
}

/** The skills beside each: broader, narrower and related ones. */
function neighbours(skills: readonly Skill[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>(skills.map(({ id }) => [id, []]));
  for (const { id, broader = [], related = [] } of skills) {
    for (const other of [...broader, ...related]) {
      around.get(id)!.push(other);
      around.get(other)?.push(id);
    }
  }
  return around;
}

/** A skill and those nearest to it. */
function familyOf(anchor: string, around: ReadonlyMap<string, readonly string[]>): string[] {
  const family = new Set([anchor]);
  for (const id of family) {
    for (const other of around.get(id) ?? []) if (family.size < FAMILY) family.add(other);
  }
  return [...family];
}

function partOf({ skills, ...scale }: Taxonomy, ids: readonly string[]): Taxonomy {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const kept = new Set(ids);
  for (const id of kept) for (const up of byId.get(id)?.broader ?? []) kept.add(up);
  const part = [...kept].flatMap((id) => byId.get(id) ?? []);
  return {
    ...scale,
    skills: part.map(({ related, ...skill }) => {
      const links = related?.filter((id) => kept.has(id)) ?? [];
      return links.length === 0 ? skill : { ...skill, related: links };
    }),
  };
}
