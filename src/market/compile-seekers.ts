import type { Seeker } from "../dataset/seeker";
import type { Policy } from "../policy/policy";
import { isAdmitted } from "./admission";
import { numberStrings, startsOf } from "./csr";
import type { Distances } from "./distances";
import { lottery } from "./lottery";
import { type SeekerColumns, UNKNOWN } from "./seeker-columns";
import { compileHolders } from "./skill-holders";
import type { SkillTable } from "./skill-table";

interface World {
  readonly policy: Policy;
  readonly skills: SkillTable;
  readonly distances: Distances;
}

/** Compiles seekers, given in id order, to columns. Linear but for the ordering by reach. */
export function compileSeekers(seekers: readonly Seeker[], world: World): SeekerColumns {
  const { policy, distances } = world;
  const region = Int32Array.from(seekers, ({ region: id }) => distances.indexOf(id));
  const held = compileHeldSkills(seekers, world.skills);
  const bonuses = new Map<string, number>();
  for (const { group, bonus } of policy.priorities) {
    bonuses.set(group, (bonuses.get(group) ?? 0) + bonus);
  }
  return {
    count: seekers.length,
    ids: seekers.map(({ id }) => id),
    region,
    travelKm: Float64Array.from(seekers, (s) => s.capacities.travelKm ?? UNKNOWN),
    relocates: Uint8Array.from(seekers, (s) => Number(s.capacities.relocates ?? false)),
    capital: Float64Array.from(seekers, (s) => s.capacities.capital ?? UNKNOWN),
    hours: Uint8Array.from(seekers, (s) => s.capacities.hoursPerWeek ?? 0),
    income: Float64Array.from(seekers, (s) => s.expects?.monthlyIncome ?? 0),
    education: Int8Array.from(seekers, (s) => s.education?.level ?? UNKNOWN),
    priority: Int32Array.from(seekers, (s) => priorityOf(s, bonuses, policy)),
    lottery: Uint32Array.from(seekers, ({ id }) => lottery(policy.seed, id)),
    admitted: {
      employment: Uint8Array.from(seekers, (s) => Number(isAdmitted(s, "employment", policy))),
      investment: Uint8Array.from(seekers, (s) => Number(isAdmitted(s, "investment", policy))),
    },
    ...held,
    holders: compileHolders(world.skills.count, held),
    ...compileExperience(seekers),
    ...compileSectors(seekers),
    ...compileReach(seekers, region, world),
  };
}

/** The sum of the bonuses of a seeker's groups, each row once, capped (SPEC §3). */
function priorityOf(seeker: Seeker, bonuses: Map<string, number>, policy: Policy): number {
  let sum = 0;
  for (const group of new Set(seeker.groups)) sum += bonuses.get(group) ?? 0;
  return Math.min(policy.priorityCap, sum);
}

function compileHeldSkills(seekers: readonly Seeker[], table: SkillTable) {
  const skillStart = startsOf(seekers, (s) => s.skills.length);
  const total = skillStart[seekers.length]!;
  const skills = new Int32Array(total);
  const levels = new Uint8Array(total);
  const useTotal = new Float64Array(seekers.length);
  let at = 0;
  seekers.forEach((seeker, index) => {
    for (const { skill, level } of seeker.skills) {
      const code = table.indexOf(skill);
      skills[at] = code;
      levels[at] = level;
      useTotal[index]! += table.specificity[code]! * level;
      at += 1;
    }
  });
  return { skillStart, skills, levels, useTotal };
}

function compileExperience(seekers: readonly Seeker[]) {
  const dictionary = numberStrings();
  const experienceStart = startsOf(seekers, (s) => s.experience?.length ?? 0);
  const rows = seekers.flatMap((s) => s.experience ?? []);
  return {
    experienceStart,
    occupations: Uint16Array.from(rows, ({ occupation }) => dictionary.codeOf(occupation)),
    months: Float64Array.from(rows, ({ months }) => months),
    hasExperience: Uint8Array.from(seekers, (s) => Number(s.experience !== undefined)),
    occupationCodes: dictionary.values,
  };
}

function compileSectors(seekers: readonly Seeker[]) {
  const dictionary = numberStrings();
  const sectorStart = startsOf(seekers, (s) => s.expects?.sectors?.length ?? 0);
  const rows = seekers.flatMap((s) => s.expects?.sectors ?? []);
  return {
    sectorStart,
    sectors: Uint16Array.from(rows, (sector) => dictionary.codeOf(sector)),
    sectorCodes: dictionary.values,
  };
}

function compileReach(
  seekers: readonly Seeker[],
  region: Int32Array,
  { policy, distances }: World,
) {
  const reach = Float64Array.from(seekers, ({ capacities: { travelKm, relocates } }) => {
    if (relocates || (travelKm === undefined && policy.unknown === "confirm")) return Infinity;
    return travelKm ?? 0;
  });
  const byReach = Int32Array.from(seekers.keys()).sort(
    (a, b) => region[a]! - region[b]! || descending(reach[a]!, reach[b]!) || a - b,
  );
  const regionStart = new Int32Array(distances.count + 1);
  for (const index of region) regionStart[index + 1]! += 1;
  for (let index = 0; index < distances.count; index++)
    regionStart[index + 1]! += regionStart[index]!;
  return { regionStart, byReach, reachKm: reach };
}

function descending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
