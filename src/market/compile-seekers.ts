import type { Seeker } from "../dataset/seeker";
import type { Policy } from "../policy/policy";
import { isAdmitted } from "./admission";
import { memory, narrow, uint8, uint32 } from "./column";
import { startsOf } from "./csr";
import type { Distances } from "./distances";
import { lottery } from "./lottery";
import { packOccupation } from "./occupation-code";
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
  return {
    region: narrow(each(({ region }) => distances.indexOf(region))),
    travelKm: narrow(each(({ capacities }) => capacities.travelKm ?? UNKNOWN)),
    relocates: uint8(each(({ capacities }) => Number(capacities.relocates ?? false))),
    capital: narrow(each(({ capacities }) => capacities.capital ?? UNKNOWN)),
    hours: uint8(each(({ capacities }) => capacities.hoursPerWeek ?? 0)),
    income: narrow(each(({ expects }) => expects?.monthlyIncome ?? 0)),
    education: narrow(each(({ education }) => education?.level ?? UNKNOWN)),
    priority: narrow(each((seeker) => priorityOf(seeker, bonusOf, policy.priorityCap))),
    lottery: uint32(each(({ id }) => lottery(policy.seed, id))),
    hasExperience: uint8(each(({ experience }) => Number(experience !== undefined))),
    licencesKnown: uint8(each(({ licences }) => Number(licences !== undefined))),
    admission: uint8(each((seeker) => admissionOf(seeker, policy))),
    singular: uint8(each((seeker) => Number(named.has(seeker.id) || isSingular(seeker)))),
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

function compileHeldSkills(seekers: readonly Seeker[], table: SkillTable) {
  const skillStart = startsOf(seekers, ({ skills }) => skills.length);
  const total = skillStart[seekers.length]!;
  const skills = new Float64Array(total);
  const levels = new Uint8Array(memory(total));
  const useTotal = new Float64Array(seekers.length);
  let at = 0;
  for (let seeker = 0; seeker < seekers.length; seeker++) {
    let sum = 0;
    for (const { skill, level } of seekers[seeker]!.skills) {
      const code = table.indexOf(skill);
      skills[at] = code;
      levels[at] = level;
      sum += table.specificity[code]! * level;
      at += 1;
    }
    useTotal[seeker] = sum;
  }
  return { skillStart, skills: narrow(skills), levels, useTotal: narrow(useTotal) };
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
