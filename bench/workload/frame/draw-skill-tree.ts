import type { Reuse, Skill } from "../../../src/dataset/taxonomy";
import { weighted } from "../random/choices";
import type { Choice, Random } from "../random/open-random";

/** A tree of skills, its parts by index. */
export interface SkillTree {
  readonly skills: readonly Skill[];
  /** The skills that serve everywhere, the commonest first. */
  readonly transversals: readonly number[];
  /** Each group of special skills: the general skill, then all below it. */
  readonly groups: readonly (readonly number[])[];
}

const GENERAL_REUSE: Choice<Reuse | undefined> = weighted(
  ["cross-sector", "sector", undefined],
  [30, 60, 10],
);
const SPECIAL_REUSE: Choice<Reuse | undefined> = weighted(
  ["cross-sector", "sector", "occupation", undefined],
  [16, 50, 28, 6],
);

/**
 * Draws a taxonomy of `count` skills, three to four deep: roots, groups, skills, and skills below
 * skills. The first root holds the transversal skills. Parents come before children.
 */
export function drawSkillTree(random: Random, count: number): SkillTree {
  const rootCount = Math.max(3, Math.floor(count / 120));
  const groupCount = Math.floor(count / 14);
  const transversalCount = Math.floor(count / 33);
  const skills: Skill[] = [];
  const add = (broader: readonly number[], reuse: Reuse | undefined): number => {
    const index = skills.length;
    const related =
      index > rootCount + groupCount && random.chance(600) ? [random.below(index)] : [];
    skills.push({
      id: skillId(index),
      name: `skill ${index + 1}`,
      ...(broader.length > 0 && { broader: broader.map(skillId) }),
      ...(related.length > 0 && { related: related.map(skillId) }),
      ...(reuse !== undefined && { reuse }),
    });
    return index;
  };
  for (let root = 0; root < rootCount; root++) add([], undefined);
  const groups = Array.from({ length: groupCount }, () => [
    add([random.between(1, rootCount - 1)], GENERAL_REUSE(random)),
  ]);
  const transversals = Array.from({ length: transversalCount }, () => add([0], "transversal"));
  while (skills.length < count) {
    const group = groups[random.below(groupCount)]!;
    group.push(add(drawParents(random, group, groups), SPECIAL_REUSE(random)));
  }
  return { skills, transversals, groups };
}

/** The group's general skill or, one time in four, one below it; now and then another group too. */
function drawParents(
  random: Random,
  group: readonly number[],
  groups: readonly (readonly number[])[],
): number[] {
  const parent = group.length > 1 && random.chance(2500) ? group[1]! : group[0]!;
  const other = groups[random.below(groups.length)]![0]!;
  return random.chance(500) && other !== group[0] ? [parent, other] : [parent];
}

function skillId(index: number): string {
  return `k${String(index + 1).padStart(5, "0")}`;
}
