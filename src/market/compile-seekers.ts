import type { Seeker } from "../dataset/seeker";
import type { Policy } from "../policy/policy";
import { isAdmitted } from "./admission";
import { memory, narrow } from "./column";
import { startsOf } from "./csr";
import type { Distances } from "./distances";
import { lottery } from "./lottery";
import { packOccupation } from "./occupation-code";
import { packFacts } from "./pack-facts";
import { packSector } from "./sector-code";
import { ADMITS, type SeekerFacts, type SeekerLists, UNKNOWN } from "./seeker-columns";
import type { SkillTable } from "./skill-table";

/** What the seekers' words refer to. */
export interface World {
  readonly policy: Policy;
  readonly skills: SkillTable;
  readonly distances: Distances;
}

/** Compiles seekers to columns, in the order given. Linear. */
export function compileSeekers(
  seekers: readonly Seeker[],
  world: World,
): SeekerFacts & SeekerLists {
  const { policy, distances } = world;
  const bonusOf = bonuses(policy);
  const named = seekersNamed(policy);
  const each = (numberOf: (seeker: Seeker) => number): Float64Array => {
    const numbers = new Float64Array(seekers.length);
    for (let at = 0; at < seekers.length; at++) numbers[at] = numberOf(seekers[at]!);
    return numbers;
  };
  const facts = packFacts({
    region: each(({ region }) => distances.indexOf(region)),
    travelKm: each(({ capacities }) => capacities.travelKm ?? UNKNOWN),
    relocates: each(({ capacities }) => Number(capacities.relocates ?? false)),
    capital: each(({ capacities }) => capacities.capital ?? UNKNOWN),
    hours: each(({ capacities }) => capacities.hoursPerWeek ?? 0),
    income: each(({ expects }) => expects?.monthlyIncome ?? 0),
    education: each(({ education }) => education?.level ?? UNKNOWN),
    priority: each((seeker) => priorityOf(seeker, bonusOf, policy.priorityCap)),
    lottery: each(({ id }) => lottery(policy.seed, id)),
    useTotal: each((seeker) => useTotalOf(seeker, world.skills)),
    hasExperience: each(({ experience }) => Number(experience !== undefined)),
    licencesKnown: each(({ licences }) => Number(licences !== undefined)),
    admission: each((seeker) => admissionOf(seeker, policy)),
    singular: each((seeker) => Number(named.has(seeker.id) || isSingular(seeker))),
  });
  return {
    ...facts,
    ...compileHeldSkills(seekers, world.skills),
    ...compileExperience(seekers),
    ...compileSectors(seekers),
  };
}

function admissionOf(seeker: Seeker, policy: Policy): number {
  return (
    (isAdmitted(seeker, "employment", policy) ? ADMITS.employment : 0) +
    (isAdmitted(seeker, "investment", policy) ? ADMITS.investment : 0)
  );
}

function isSingular({ expects, licences, standing }: Seeker): boolean {
  return (
    (expects?.refuses?.length ?? 0) > 0 ||
    (licences?.length ?? 0) > 0 ||
    (standing?.memberships?.length ?? 0) > 0
  );
}

function seekersNamed({ overrides: { pins, forbids } }: Policy): ReadonlySet<string> {
  return new Set([...pins, ...forbids].map(({ seeker }) => seeker));
}

function bonuses({ priorities }: Policy): ReadonlyMap<string, number> {
  const bonusOf = new Map<string, number>();
  for (const { group, bonus } of priorities) bonusOf.set(group, (bonusOf.get(group) ?? 0) + bonus);
  return bonusOf;
}

/** The sum of the bonuses of a seeker's groups, each row once, capped (SPEC §3). */
function priorityOf(seeker: Seeker, bonusOf: ReadonlyMap<string, number>, cap: number): number {
  if (bonusOf.size === 0 || seeker.groups === undefined) return 0;
  let sum = 0;
  for (const group of new Set(seeker.groups)) sum += bonusOf.get(group) ?? 0;
  return Math.min(cap, sum);
}

/** `Σ specificity · level` of what a seeker holds. */
function useTotalOf({ skills }: Seeker, table: SkillTable): number {
  let sum = 0;
  for (const { skill, level } of skills) sum += table.specificity[table.indexOf(skill)]! * level;
  return sum;
}

function compileHeldSkills(seekers: readonly Seeker[], table: SkillTable) {
  const skillStart = startsOf(seekers, ({ skills }) => skills.length);
  const total = skillStart[seekers.length]!;
  const skills = new Float64Array(total);
  const levels = new Uint8Array(memory(total));
  let at = 0;
  for (let seeker = 0; seeker < seekers.length; seeker++) {
    for (const { skill, level } of seekers[seeker]!.skills) {
      skills[at] = table.indexOf(skill);
      levels[at] = level;
      at += 1;
    }
  }
  return { skillStart, skills: narrow(skills), levels };
}

function compileExperience(seekers: readonly Seeker[]) {
  const experienceStart = startsOf(seekers, ({ experience }) => experience?.length ?? 0);
  const total = experienceStart[seekers.length]!;
  const occupations = new Uint16Array(memory(2 * total));
  const months = new Float64Array(total);
  let at = 0;
  for (const { experience } of seekers) {
    if (experience === undefined) continue;
    for (const held of experience) {
      occupations[at] = packOccupation(held.occupation);
      months[at] = held.months;
      at += 1;
    }
  }
  return { experienceStart, occupations, months: narrow(months) };
}

function compileSectors(seekers: readonly Seeker[]) {
  const sectorStart = startsOf(seekers, ({ expects }) => expects?.sectors?.length ?? 0);
  const sectors = new Uint8Array(memory(sectorStart[seekers.length]!));
  let at = 0;
  for (const { expects } of seekers) {
    for (const sector of expects?.sectors ?? []) sectors[at++] = packSector(sector);
  }
  return { sectorStart, sectors };
}
