import { county, countyWeights } from "../regions";
import { openRandom, pickWeighted, type SeededRandom } from "../seeded-random";
import type { Investment, Opportunity, Requirement, Role } from "./opportunity-record";
import { provinceOpportunities } from "./province-opportunities";

const STEP = 5_000_000;
const PERCENT = 100;
const HOURS = [30, 36, 40, 44, 48];
const GENERAL_SKILLS = ["teamwork", "punctuality", "work-safety", "customer-care"];

const jobs = provinceOpportunities.filter(({ kind }) => kind === "employment");
const ventures = provinceOpportunities.filter(({ kind }) => kind === "investment");
const homeWeights = countyWeights.map(({ weight }) => Math.floor(weight / 100));

/**
 * Draws opportunity number `index` as a variation of a hand-written one: another county, wage,
 * week, number of places, capital, and a requirement more or less. The seed, the index and the
 * share of investments (basis points) alone decide it.
 */
export function varyOpportunity(seed: string, index: number, investmentShare: number): Opportunity {
  const random = openRandom(seed, "opportunity", index);
  const base = random.pick(random.chance(investmentShare) ? ventures : jobs);
  const common = {
    id: `${base.id}-${String(index + 1).padStart(6, "0")}`,
    region: random.chance(5000) ? base.region : drawCounty(random),
    ...(base.monthlyIncome !== undefined && {
      monthlyIncome: scale(base.monthlyIncome, random.between(85, 120)),
    }),
    ...(base.hoursPerWeek !== undefined && {
      hoursPerWeek: random.chance(6000) ? base.hoursPerWeek : random.pick(HOURS),
    }),
  };
  if (base.kind === "investment") return { ...varyInvestment(random, base), ...common };
  const { min, max } = base.role.places;
  const places = { min, max: Math.max(1, Math.floor((max * random.between(50, 200)) / PERCENT)) };
  return { ...base, ...common, role: { ...varyRole(random, base.role), places } };
}

function varyInvestment(random: SeededRandom, base: Investment): Investment {
  const { required, memberShare } = base.capital;
  const percent = random.between(60, 150);
  const sharePercent = random.between(85, 120);
  return {
    ...base,
    members: {
      min: base.members.min,
      max: Math.max(base.members.min, base.members.max + random.between(-3, 3)),
    },
    roles: base.roles.map((role) => varyRole(random, role)),
    capital: {
      ...base.capital,
      required: scale(required, percent),
      memberShare: {
        min: scale(memberShare.min, sharePercent),
        max: scale(memberShare.max, sharePercent),
      },
    },
  };
}

function varyRole(random: SeededRandom, role: Role): Role {
  const skills = role.skills.map((requirement) => varyLevel(random, requirement));
  if (random.chance(3000) && skills.length > 1 && skills.at(-1)?.essential !== true) {
    return { ...role, skills: skills.slice(0, -1) };
  }
  const extra = random.pick(GENERAL_SKILLS);
  if (random.chance(3000) && skills.length > 0 && !skills.some(({ skill }) => skill === extra)) {
    return { ...role, skills: [...skills, { skill: extra, level: random.between(1, 3) }] };
  }
  return { ...role, skills };
}

function varyLevel(random: SeededRandom, requirement: Requirement): Requirement {
  if (!random.chance(2500)) return requirement;
  const level = Math.min(5, Math.max(1, requirement.level + random.pick([-1, 1])));
  return { ...requirement, level };
}

function drawCounty(random: SeededRandom): string {
  return county[countyWeights[pickWeighted(random, homeWeights)]!.name];
}

function scale(rials: number, percent: number): number {
  return Math.max(STEP, Math.floor(((rials / STEP) * percent) / PERCENT) * STEP);
}
