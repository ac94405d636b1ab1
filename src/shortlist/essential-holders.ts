import type { MarketColumns } from "../market/market";
import type { SkillHolders } from "../market/skill-holders";

/** A role, those who hold each skill, and scratch memory: `seen` all 0 before and after. */
export interface HoldersQuery {
  readonly columns: MarketColumns;
  readonly holders: SkillHolders;
  readonly role: number;
  readonly seen: Uint8Array;
}

/**
 * Writes the seekers who meet the role's rarest essential requirement, each once, and returns how many,
 * or −1 where no requirement is essential. Nobody else can be a candidate, so nobody else need be looked
 * at. Linear in the requirement's holders.
 */
export function essentialHolders(query: HoldersQuery, into: Int32Array): number {
  const { columns, holders, role, seen } = query;
  const { roles, policy } = columns;
  const { essentialFit } = policy.thresholds;
  // at a threshold of 0 even those without any such skill meet it
  const rarest = essentialFit === 0 ? -1 : rarestEssential(query);
  if (rarest < 0) return -1;
  const { fits, width } = roles.fitTable;
  const asked = roles.requirementLevel[roles.requirementStart[role]! + rarest]!;
  let count = 0;
  eachServing(query, (requirement, skill, similarity) => {
    if (requirement !== rarest) return;
    for (let at = holders.start[skill]!; at < holders.start[skill + 1]!; at++) {
      const seeker = holders.seekers[at]!;
      const fit = fits[(similarity * width + holders.levels[at]!) * width + asked]!;
      if (fit < essentialFit || seen[seeker] === 1) continue;
      seen[seeker] = 1;
      into[count++] = seeker;
    }
  });
  for (let at = 0; at < count; at++) seen[into[at]!] = 0;
  return count;
}

/** The essential requirement, within the role, whose skills the fewest hold, or −1. */
function rarestEssential(query: HoldersQuery): number {
  const { roles } = query.columns;
  const first = roles.requirementStart[query.role]!;
  const counts = new Float64Array(roles.requirementStart[query.role + 1]! - first);
  const { start } = query.holders;
  eachServing(query, (requirement, skill) => {
    counts[requirement]! += start[skill + 1]! - start[skill]!;
  });
  let rarest = -1;
  counts.forEach((count, requirement) => {
    if (roles.requirementEssential[first + requirement] === 0) return;
    if (rarest < 0 || count < counts[rarest]!) rarest = requirement;
  });
  return rarest;
}

/** Visits each held skill that serves a requirement of the role, with the place of its similarity. */
function eachServing(
  { columns, role }: HoldersQuery,
  visit: (requirement: number, skill: number, similarity: number) => void,
): void {
  const { servingStart, servingSkill, servedStart, servedRequirement, servedSimilarity } =
    columns.roles;
  for (let serving = servingStart[role]!; serving < servingStart[role + 1]!; serving++) {
    for (let at = servedStart[serving]!; at < servedStart[serving + 1]!; at++) {
      visit(servedRequirement[at]!, servingSkill[serving]!, servedSimilarity[at]!);
    }
  }
}
