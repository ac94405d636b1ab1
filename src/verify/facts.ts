import { byCodeUnit, sortedById } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import { type Opportunity, type Role, rolesOf } from "../dataset/opportunity";
import type { OpportunityKind } from "../dataset/primitives";
import type { Region } from "../dataset/region";
import type { Policy } from "../policy/policy";
import { isicMatch } from "./isic-match";
import { lotteryPlaces } from "./lottery";
import { compileRegions } from "./region-distance";
import { compileSeeker, type SeekerFacts } from "./seeker-facts";
import { compileSkillColumns, type SkillColumns } from "./skill-columns";
import { compileSkills, type SkillGraph } from "./skill-similarity";
import { type UnitTerms, unitTerms } from "./unit-terms";

/** One opportunity, ready to meet many seekers. */
export interface OpportunityFacts {
  /** Position among the opportunities in id order. */
  readonly index: number;
  readonly id: string;
  readonly kind: OpportunityKind;
  readonly record: Opportunity;
  /** Place in the order lottery ↑, id ↑. */
  readonly lot: number;
  /** Whether it takes part on the policy's day. */
  readonly valid: boolean;
  readonly region: number;
  /** Kilometres to each region. */
  readonly km: readonly number[];
  /** 0 where no income is offered. */
  readonly income: number;
  readonly hours: number | undefined;
  /** By sector number: whether the code matches this opportunity's. */
  readonly sectorMatches: readonly boolean[];
  /** In id order; a role's index is its place here. */
  readonly roles: readonly Role[];
  /** Present for investments. */
  readonly terms: UnitTerms | undefined;
  /** Seekers whom an officer keeps away. */
  readonly forbidden: ReadonlySet<string>;
}

/** Dataset and policy by dense numbers, seekers and opportunities in id order. */
export interface Facts {
  readonly dataset: Dataset;
  readonly policy: Policy;
  /** In id order, as the numbers of regions go. */
  readonly regions: readonly Region[];
  readonly skills: SkillGraph;
  /** ISCO-08 codes that seekers have worked in, by number. */
  readonly occupations: readonly string[];
  readonly seekers: readonly SeekerFacts[];
  readonly skillColumns: SkillColumns;
  readonly seekerOf: ReadonlyMap<string, SeekerFacts>;
  readonly opportunities: readonly OpportunityFacts[];
  readonly opportunityOf: ReadonlyMap<string, OpportunityFacts>;
  /** How many seekers were read with each `together` key. */
  readonly togetherCounts: ReadonlyMap<string, number>;
}

/** Compiles an accepted dataset for checking under a policy; linear in the dataset. */
export function compileFacts(dataset: Dataset, policy: Policy): Facts {
  const regions = compileRegions(dataset);
  const skills = compileSkills(dataset.taxonomy);
  const occupations = numbering();
  const sectors = numbering();
  const numbers = {
    region: (id: string) => regions.indexOf.get(id)!,
    skill: (id: string) => skills.indexOf.get(id)!,
    reuse: (skill: number) => dataset.taxonomy.skills[skill]!.reuse,
    occupation: occupations.numberOf,
    sector: sectors.numberOf,
  };
  const lotsOf = (records: readonly { readonly id: string }[]): readonly number[] =>
    lotteryPlaces(
      policy.seed,
      records.map(({ id }) => id),
    );
  const people = sortedById(dataset.seekers);
  const seekerLots = lotsOf(people);
  const seekers = people.map((seeker, index) =>
    compileSeeker(seeker, { index, lot: seekerLots[index]! }, { policy, numbers }),
  );
  const forbidden = forbiddenSeekers(policy);
  const records = sortedById(dataset.opportunities);
  const opportunityLots = lotsOf(records);
  const opportunities = records.map((record, index) => {
    const region = numbers.region(record.region);
    return {
      index,
      id: record.id,
      kind: record.kind,
      record,
      lot: opportunityLots[index]!,
      valid: isValidOn(record, policy.asOf),
      region,
      km: regions.distancesFrom(region),
      income: record.monthlyIncome ?? 0,
      hours: record.hoursPerWeek,
      sectorMatches: sectors.words.map((code) => isicMatch(code, record.sector)),
      roles: [...rolesOf(record)].sort((a, b) => byCodeUnit(a.id, b.id)),
      terms: record.kind === "investment" ? unitTerms(record, policy) : undefined,
      forbidden: forbidden.get(record.id) ?? new Set<string>(),
    };
  });
  return {
    dataset,
    policy,
    regions: sortedById(dataset.regions),
    skills,
    occupations: occupations.words,
    seekers,
    skillColumns: compileSkillColumns(seekers),
    seekerOf: new Map(seekers.map((seeker) => [seeker.id, seeker])),
    opportunities,
    opportunityOf: new Map(opportunities.map((opportunity) => [opportunity.id, opportunity])),
    togetherCounts: countTogether(seekers),
  };
}

/** The policy's `validFrom ≤ asOf ≤ validTo`, each where given. */
function isValidOn({ validFrom, validTo }: Opportunity, day: string): boolean {
  return (validFrom ?? day) <= day && day <= (validTo ?? day);
}

function forbiddenSeekers(policy: Policy): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { seeker, opportunity } of policy.overrides.forbids) {
    const seekers = found.get(opportunity) ?? new Set();
    found.set(opportunity, seekers.add(seeker));
  }
  return found;
}

function countTogether(seekers: readonly SeekerFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { together } of seekers) {
    if (together !== undefined) counts.set(together, (counts.get(together) ?? 0) + 1);
  }
  return counts;
}

interface Numbering {
  readonly words: readonly string[];
  readonly numberOf: (word: string) => number;
}

function numbering(): Numbering {
  const words: string[] = [];
  const numberByWord = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numberByWord.get(word);
    if (known !== undefined) return known;
    numberByWord.set(word, words.length);
    return words.push(word) - 1;
  };
  return { words, numberOf };
}
