import { expect } from "vitest";
import { assess } from "../../src/assessment/assess";
import type { Assessment } from "../../src/assessment/assessment";
import type { RuleStatus } from "../../src/assessment/rules/rule";
import type { Employment, Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { CriterionId } from "../../src/policy/criterion-id";
import type { RuleId } from "../../src/policy/rule-id";
import { assessedLines, scannedLines } from "./kernel-agreement";
import { type Facts, jobOf, marketOf, type Parts, seekerOf, ventureOf } from "./small-market";

/** One seeker and one opportunity: a job unless a venture is stated. */
export interface PairFacts extends Omit<Parts, "seekers" | "opportunities"> {
  readonly seeker?: Facts<Seeker>;
  readonly job?: Facts<Employment>;
  readonly venture?: Facts<Investment>;
}

/** What became of a pair, by rule and by criterion. */
export interface Judged {
  readonly assessment: Assessment;
  /** What each rule in force says. */
  readonly rules: Partial<Record<RuleId, RuleStatus>>;
  /** The value of each criterion that applies. */
  readonly points: Partial<Record<CriterionId, number>>;
  /** The criteria whose datum is not given. */
  readonly unknowns: readonly CriterionId[];
}

/** Assesses a pair by the reference, and holds the columnar kernel against it. */
export function judged({ seeker, job, venture, ...parts }: PairFacts): Judged {
  const market = marketOf({
    ...parts,
    seekers: [seekerOf(seeker)],
    opportunities: [venture === undefined ? jobOf(job) : ventureOf(venture)],
  });
  const opportunity = market.opportunities[0]!.record.id;
  const assessment = assess(market, { seeker: seeker?.id ?? "s", opportunity });
  expect(scannedLines(market)).toEqual(assessedLines(market));
  return {
    assessment,
    rules: Object.fromEntries(assessment.rules.map(({ rule, status }) => [rule, status])),
    points: Object.fromEntries(assessment.criteria.map((one) => [one.criterion, one.value])),
    unknowns: assessment.criteria.flatMap((one) => (one.unknown ? [one.criterion] : [])),
  };
}
