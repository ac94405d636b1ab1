import type { Dataset } from "../../src/dataset/dataset";
import type { Seeker } from "../../src/dataset/seeker";
import type { Skill } from "../../src/dataset/taxonomy";
import { DEFAULT_LEVELS } from "../../src/dataset/taxonomy";
import type { Policy } from "../../src/policy/policy";
import { isSameDivision, occupationCredit } from "./code-matches";
import type { FlatArrays, FlatTables } from "./flat-layout";
import { POLICY_NUMBERS } from "./flat-layout";
import { byId, flatRoles, placedRoles } from "./flat-roles";
import { flatSeekers, type Numbering } from "./flat-seekers";
import { kilometres } from "./kilometres";
import { numberWords } from "./number-words";
import { skillNeighbours, specificityOf } from "./skill-neighbours";

/** Everything of a dataset but its seekers. */
export type Frame = Omit<Dataset, "seekers">;

/**
 * Turns an accepted dataset and a policy into plain arrays (see `FLAT_LAYOUT`), straight from the
 * records and SPEC §1–§4; throws where the policy has pins, which the peers leave out.
 */
export function flatTables(dataset: Dataset, policy: Policy): FlatTables {
  return flattenStream(dataset, byId(dataset.seekers), policy);
}

/** The same for seekers that come one by one in id order; none of them is kept. */
export function flattenStream(frame: Frame, seekers: Iterable<Seeker>, policy: Policy): FlatTables {
  if (policy.overrides.pins.length > 0)
    throw new Error("peers leave pins out, the policy has some");
  const placed = placedRoles(frame.opportunities, policy.asOf);
  const regions = byId(frame.regions);
  const skills = byId(frame.taxonomy.skills);
  const numbering: Numbering = {
    policy,
    regions: places(regions),
    skills: places(skills),
    opportunities: new Map(placed.map(({ opportunity, index }) => [opportunity.id, index])),
    heldOccupations: numberWords(),
    heldSectors: numberWords(),
    licences: numberWords(),
  };
  const words = { occupations: numberWords(), sectors: numberWords() };
  const roles = flatRoles(placed, numbering, words);
  const people = flatSeekers(seekers, numbering);
  return {
    policy: policyNumbers(policy, frame.taxonomy.levels ?? DEFAULT_LEVELS),
    specificity: Int32Array.from(skills, ({ reuse }) => specificityOf(reuse, policy)),
    ...similarities(skills, new Set(roles.requirementSkill), { policy, numbering }),
    km: kilometres(regions, frame.distances),
    credit: Uint16Array.from(
      product(words.occupations.words, numbering.heldOccupations.words, occupationCredit),
    ),
    sectorMatch: Uint8Array.from(
      product(words.sectors.words, numbering.heldSectors.words, isSameDivision),
      Number,
    ),
    ...people,
    ...roles,
    ...forbiddenPairs(policy, people.seekerIds, numbering),
    opportunityIds: placed.map(({ opportunity }) => opportunity.id),
    roleIds: placed.map(({ role }) => role.id),
  };
}

function places(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, index) => [id, index]));
}

/** `of(row, column)` for every row and column, row by row. */
function product<Value>(
  rows: readonly string[],
  columns: readonly string[],
  of: (row: string, column: string) => Value,
): Value[] {
  return rows.flatMap((row) => columns.map((column) => of(row, column)));
}

function policyNumbers(policy: Policy, levels: number): Float64Array {
  const { weights, distance, thresholds } = policy;
  const numbers: Readonly<Record<(typeof POLICY_NUMBERS)[number], number>> = {
    fitSkills: weights.fit.skills,
    fitExperience: weights.fit.experience,
    fitEducation: weights.fit.education,
    fitCapital: weights.fit.capital,
    appealUse: weights.appeal.use,
    appealDistance: weights.appeal.distance,
    appealIncome: weights.appeal.income,
    appealPreference: weights.appeal.preference,
    appealHours: weights.appeal.hours,
    balance: policy.balance,
    unknownScore: policy.unknownScore,
    unknownExcludes: policy.unknown === "exclude" ? 1 : 0,
    atLimit: distance.atLimit,
    relocation: distance.relocation,
    minFit: thresholds.minFit,
    essentialFit: thresholds.essentialFit,
    minHoursShare: thresholds.minHoursShare,
    minIncomeShare: thresholds.minIncomeShare,
    levels,
  };
  return Float64Array.from(POLICY_NUMBERS, (name) => numbers[name]);
}

function similarities(
  skills: readonly Skill[],
  asked: ReadonlySet<number>,
  { policy, numbering }: { readonly policy: Policy; readonly numbering: Numbering },
): Pick<FlatArrays, "similarStart" | "similarHeld" | "similarBp"> {
  const neighbours = skillNeighbours(skills, policy);
  const start = [0];
  const held: number[] = [];
  const bp: number[] = [];
  skills.forEach(({ id }, required) => {
    if (asked.has(required)) {
      const found = [...neighbours(id)].map(
        ([skill, similarity]) => [numbering.skills.get(skill)!, similarity] as const,
      );
      for (const [skill, similarity] of found.sort(([a], [b]) => a - b)) {
        held.push(skill);
        bp.push(similarity);
      }
    }
    start.push(held.length);
  });
  return {
    similarStart: Int32Array.from(start),
    similarHeld: Int32Array.from(held),
    similarBp: Int32Array.from(bp),
  };
}

function forbiddenPairs(
  { overrides }: Policy,
  seekerIds: readonly string[],
  { opportunities }: Numbering,
): Pick<FlatArrays, "forbidOpportunity" | "forbidSeeker"> {
  const named = new Set(overrides.forbids.map(({ seeker }) => seeker));
  const seekers = new Map<string, number>();
  seekerIds.forEach((id, index) => {
    if (named.has(id)) seekers.set(id, index);
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const forbid of overrides.forbids) {
    const opportunity = opportunities.get(forbid.opportunity);
    const seeker = seekers.get(forbid.seeker);
    if (opportunity === undefined || seeker === undefined) continue;
    pairs.set(`${opportunity} ${seeker}`, [opportunity, seeker]);
  }
  const sorted = [...pairs.values()].sort(([a, s], [b, t]) => a - b || s - t);
  return {
    forbidOpportunity: Int32Array.from(sorted, ([opportunity]) => opportunity),
    forbidSeeker: Int32Array.from(sorted, ([, seeker]) => seeker),
  };
}
