import type { SkillHolders } from "../market/skill-holders";
import type { RequirementTable } from "./requirement-table";

/**
 * The seekers who meet the role's rarest essential requirement, each once, or nothing where no
 * requirement is essential. Nobody else can be a candidate, so nobody else need be looked at.
 * `seen` must be all 0 and is so again afterwards. Linear in the requirement's holders.
 */
export function essentialHolders(
  table: RequirementTable,
  holders: SkillHolders,
  essentialFit: number,
  seen: Uint8Array,
): Int32Array | undefined {
  // at a threshold of 0 even those without any such skill meet it
  const rarest = essentialFit === 0 ? undefined : rarestEssential(table, holders);
  if (rarest === undefined) return undefined;
  const found: number[] = [];
  for (const { skill, entry } of rarest.entries) {
    for (let at = holders.start[skill]!; at < holders.start[skill + 1]!; at++) {
      const fit = table.entryFit[entry * table.levels + holders.levels[at]! - 1]!;
      const seeker = holders.seekers[at]!;
      if (fit < essentialFit || seen[seeker] === 1) continue;
      seen[seeker] = 1;
      found.push(seeker);
    }
  }
  for (const seeker of found) seen[seeker] = 0;
  return Int32Array.from(found);
}

/** A skill that serves a requirement, and its entry in the table. */
interface Serving {
  readonly skill: number;
  readonly entry: number;
}

function rarestEssential(
  table: RequirementTable,
  { start }: SkillHolders,
): { readonly entries: readonly Serving[] } | undefined {
  let rarest: { entries: readonly Serving[]; count: number } | undefined;
  for (let requirement = 0; requirement < table.requirementCount; requirement++) {
    if (table.essential[requirement] === 0) continue;
    const entries = servingOf(table, requirement);
    const count = entries.reduce((sum, { skill }) => sum + start[skill + 1]! - start[skill]!, 0);
    if (rarest === undefined || count < rarest.count) rarest = { entries, count };
  }
  return rarest;
}

function servingOf(table: RequirementTable, requirement: number): Serving[] {
  const serving: Serving[] = [];
  table.slotSkills.forEach((skill, slot) => {
    for (let entry = table.entryStart[slot]!; entry < table.entryStart[slot + 1]!; entry++) {
      if (table.entryRequirement[entry] === requirement) serving.push({ skill, entry });
    }
  });
  return serving;
}
