import type { Role } from "../dataset/opportunity";
import type { SkillTable } from "../market/skill-table";

/**
 * What a role asks, turned round: from a held skill and level to its fit for each requirement it
 * serves and to its part of `use`. A held skill that serves none has slot 0.
 */
export interface RequirementTable {
  readonly requirementCount: number;
  /** `weight · spec` of each requirement, and their sum. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
  readonly essential: Uint8Array;
  readonly levels: number;
  /** By skill: 0, or 1 + its slot. Shared scratch, valid until the next role is compiled. */
  readonly slotOf: Int32Array;
  /** By slot: its skill. */
  readonly slotSkills: readonly number[];
  /** Entries of each slot as CSR: the requirement served, and the fit by held level. */
  readonly entryStart: Int32Array;
  readonly entryRequirement: Int32Array;
  readonly entryFit: Int32Array;
  /** `spec · level · used` by slot and held level. */
  readonly usedWeight: Float64Array;
}

interface Entry {
  readonly requirement: number;
  readonly similarity: number;
  readonly level: number;
}

/** Compiles a role's requirements; `slotOf` must be all 0 and is cleared by `releaseSlots`. */
export function compileRequirements(
  role: Role,
  skills: SkillTable,
  slotOf: Int32Array,
): RequirementTable {
  const { levels, specificity } = skills;
  const bySkill = entriesBySkill(role, skills);
  const entryStart = new Int32Array(bySkill.size + 1);
  const entryCount = [...bySkill.values()].reduce((sum, entries) => sum + entries.length, 0);
  const entryRequirement = new Int32Array(entryCount);
  const entryFit = new Int32Array(entryCount * levels);
  const usedWeight = new Float64Array(bySkill.size * levels);
  let slot = 0;
  let at = 0;
  for (const [skill, entries] of bySkill) {
    slotOf[skill] = slot + 1;
    for (const { requirement, similarity, level: asked } of entries) {
      entryRequirement[at] = requirement;
      for (let held = 1; held <= levels; held++) {
        const common = similarity * Math.min(held, asked);
        entryFit[at * levels + held - 1] = Math.floor(common / asked);
        const cell = slot * levels + held - 1;
        const used = specificity[skill]! * held * Math.floor(common / held);
        usedWeight[cell] = Math.max(usedWeight[cell]!, used);
      }
      at += 1;
    }
    slot += 1;
    entryStart[slot] = at;
  }
  const weights = Float64Array.from(role.skills, ({ skill, weight = 1 }) => {
    return weight * specificity[skills.indexOf(skill)]!;
  });
  return {
    requirementCount: role.skills.length,
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    essential: Uint8Array.from(role.skills, ({ essential = false }) => Number(essential)),
    levels,
    slotOf,
    slotSkills: [...bySkill.keys()],
    entryStart,
    entryRequirement,
    entryFit,
    usedWeight,
  };
}

/** Clears the shared slots of a table again. */
export function releaseSlots({ slotOf, slotSkills }: RequirementTable): void {
  for (const skill of slotSkills) slotOf[skill] = 0;
}

function entriesBySkill(role: Role, skills: SkillTable): Map<number, Entry[]> {
  const bySkill = new Map<number, Entry[]>();
  role.skills.forEach(({ skill, level }, requirement) => {
    const similar = skills.similarTo(skills.indexOf(skill));
    similar.skills.forEach((held, place) => {
      const entry = { requirement, similarity: similar.similarities[place]!, level };
      const entries = bySkill.get(held);
      if (entries === undefined) bySkill.set(held, [entry]);
      else entries.push(entry);
    });
  });
  return bySkill;
}
