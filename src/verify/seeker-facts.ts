import type { CooperativeType, Office, OpportunityKind } from "../dataset/primitives";
import type { Seeker } from "../dataset/seeker";
import type { Reuse } from "../dataset/taxonomy";
import type { Policy } from "../policy/policy";
import { wholeYears } from "./whole-years";

/** One seeker, ready to be asked about many roles; `undefined` is a datum that was not given. */
export interface SeekerFacts {
  /** Position among the seekers in id order, so that it compares as the id does. */
  readonly index: number;
  readonly id: string;
  readonly record: Seeker;
  /** Place in the order lottery ↑, id ↑. */
  readonly lot: number;
  readonly region: number;
  readonly skills: readonly number[];
  readonly levels: readonly number[];
  /** `spec · level` of each held skill, and their sum. */
  readonly skillWeights: readonly number[];
  readonly skillTotal: number;
  readonly capital: number | undefined;
  readonly hours: number | undefined;
  readonly travelKm: number | undefined;
  readonly relocates: boolean;
  /** The distance beyond which no opportunity is reached: `Infinity` for who relocates or may travel any. */
  readonly reachKm: number;
  readonly leads: readonly Office[];
  readonly age: number | undefined;
  readonly education: number | undefined;
  readonly occupations: readonly number[] | undefined;
  readonly months: readonly number[];
  readonly licences: readonly string[] | undefined;
  /** 0 where no income is expected. */
  readonly income: number;
  readonly sectors: readonly number[];
  /** Empty where any kind will do. */
  readonly kinds: readonly OpportunityKind[];
  readonly refuses: readonly string[];
  readonly consent: boolean | undefined;
  readonly citizen: boolean | undefined;
  readonly barred: boolean | undefined;
  readonly clearRecord: boolean | undefined;
  readonly memberships: readonly Membership[] | undefined;
  readonly priority: number;
  readonly groups: readonly string[];
  readonly together: string | undefined;
  readonly apart: readonly string[];
  readonly relatives: readonly string[];
}

interface Membership {
  readonly cooperative: CooperativeType;
  readonly sector: number;
}

/** Numbers for the words that records share, given out as they are met. */
export interface WordNumbers {
  readonly region: (id: string) => number;
  readonly skill: (id: string) => number;
  readonly reuse: (skill: number) => Reuse | undefined;
  readonly occupation: (code: string) => number;
  readonly sector: (code: string) => number;
}

// why: an unknown limit fails no rule, it is to be confirmed
const ANY_DISTANCE = Number.POSITIVE_INFINITY;

/** Compiles one seeker of an accepted dataset. */
export function compileSeeker(
  seeker: Seeker,
  { index, lot }: Pick<SeekerFacts, "index" | "lot">,
  { policy, numbers }: { readonly policy: Policy; readonly numbers: WordNumbers },
): SeekerFacts {
  const skills = seeker.skills.map(({ skill }) => numbers.skill(skill));
  const levels = seeker.skills.map(({ level }) => level);
  const skillWeights = skills.map(
    (skill, at) => specificity(policy, numbers.reuse(skill)) * levels[at]!,
  );
  const { capacities, expects = {}, standing = {}, groups = [] } = seeker;
  return {
    index,
    id: seeker.id,
    record: seeker,
    lot,
    region: numbers.region(seeker.region),
    skills,
    levels,
    skillWeights,
    skillTotal: skillWeights.reduce((sum, weight) => sum + weight, 0),
    capital: capacities.capital,
    hours: capacities.hoursPerWeek,
    travelKm: capacities.travelKm,
    relocates: capacities.relocates ?? false,
    reachKm: capacities.relocates ? ANY_DISTANCE : (capacities.travelKm ?? ANY_DISTANCE),
    leads: capacities.leads ?? [],
    age: seeker.birthDate === undefined ? undefined : wholeYears(seeker.birthDate, policy.asOf),
    education: seeker.education?.level,
    occupations: seeker.experience?.map(({ occupation }) => numbers.occupation(occupation)),
    months: (seeker.experience ?? []).map(({ months }) => months),
    licences: seeker.licences,
    income: expects.monthlyIncome ?? 0,
    sectors: (expects.sectors ?? []).map(numbers.sector),
    kinds: expects.kinds ?? [],
    refuses: expects.refuses ?? [],
    consent: seeker.consent?.matching,
    citizen: standing.citizen,
    barred: standing.barred,
    clearRecord: standing.clearRecord,
    memberships: standing.memberships?.map(({ cooperative, sector }) => ({
      cooperative,
      sector: numbers.sector(sector),
    })),
    priority: priorityOf(groups, policy),
    groups,
    together: seeker.together,
    apart: seeker.apart ?? [],
    relatives: seeker.relatives ?? [],
  };
}

/** `spec` of SPEC §2: how much a skill of this reuse level tells. */
export function specificity(policy: Policy, reuse: Reuse | undefined): number {
  const { transversal, crossSector, sector, occupation, unstated } = policy.specificity;
  const table = { transversal, "cross-sector": crossSector, sector, occupation, unstated };
  return table[reuse ?? "unstated"];
}

function priorityOf(groups: readonly string[], policy: Policy): number {
  let sum = 0;
  for (const { group, bonus } of policy.priorities) {
    if (groups.includes(group)) sum += bonus;
  }
  return Math.min(policy.priorityCap, sum);
}
