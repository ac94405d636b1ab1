import type { Dataset } from "../../dataset/dataset";
import type { Words } from "../../explain/texts/words";
import type { PolicyComparison } from "../../review/compare/compare-policies";
import type { FairnessAudit } from "../../review/fairness/audit";
import type { RuleCoverage } from "../../review/rules/coverage";
import type { LabelStanding } from "../labels/label";
import type { Breach, LawClass, LawStanding } from "../laws/law";

/** A market that breaks a law, as small as it could be made. */
export interface Counterexample {
  /** As `parseDataset` reads it. */
  readonly dataset: Dataset;
  /** What the law did in it: of whom, what, from and to how much. */
  readonly subject: unknown;
  /** The market after what the law did, where it changed it. */
  readonly changed?: Dataset;
  /** What happened, with the numbers before and after. */
  readonly happened: Words;
  readonly moved?: NonNullable<Breach["moved"]>;
  /** The people and opportunities of the larger of the two markets. */
  readonly seekers: number;
  readonly opportunities: number;
  /** Where fast-check found it: `fc.check(law.property, { seed, path })` finds it again. */
  readonly seed: number;
  readonly path: string;
}

/** How a law fared under a policy. */
export interface LawReview {
  readonly id: string;
  readonly class: LawClass;
  readonly standing: LawStanding;
  readonly statement: Words;
  readonly outcome: "held" | "broken";
  /** How many markets were drawn, and in how many of them there was something to try. */
  readonly runs: number;
  readonly tried: number;
  readonly seed: number;
  readonly counterexample?: Counterexample;
  /** What breaking it gains: in how many of the markets, and the most, in basis points of value. */
  readonly gain?: { readonly markets: number; readonly largest: number };
}

/** An awkward case, and in how many of the markets that were looked at it was met. */
export interface LabelReview {
  readonly id: string;
  readonly statement: Words;
  readonly standing: LabelStanding;
  readonly markets: number;
}

/** Everything that a review found, as data; texts stand beside what they tell of. */
export interface PolicyReview {
  readonly schema: "taavon.policy-review/1";
  readonly policy: {
    readonly id: string;
    readonly version: string | number;
    readonly hash: string;
  };
  readonly seed: number;
  /** Whether every required law held and every required label was met. */
  readonly passed: boolean;
  readonly laws: readonly LawReview[];
  readonly labels: readonly LabelReview[];
  /** The required labels that no market met. */
  readonly missingLabels: readonly string[];
  /** How many of the drawn markets were searched for labels. */
  readonly labelledMarkets: number;
  /** What each rule did over drawn markets: which never decide, which only repeat others. */
  readonly coverage: RuleCoverage;
  /** What the policy does to the data at hand, where they were given. */
  readonly atHand?: AtHand;
}

/** A policy on real data. It names people: for the office. */
export interface AtHand {
  /** What changes against the current policy, where there is one. */
  readonly comparison?: PolicyComparison;
  readonly audit: FairnessAudit;
  readonly coverage: RuleCoverage;
}
