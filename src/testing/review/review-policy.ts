import type { Dataset } from "../../dataset/dataset";
import type { Effort } from "../../plan/effort";
import { hashPolicy } from "../../policy/hash-policy";
import type { Policy } from "../../policy/policy";
import type { LawMaker } from "../laws/define-law";
import type { LawOptions } from "../laws/law";
import { laws as known } from "../laws/laws";
import { countLabels } from "./count-labels";
import type { LawReview, PolicyReview } from "./policy-review";
import { reviewAtHand } from "./review-at-hand";
import { tryLaw } from "./try-law";

/** How a policy is reviewed. */
export interface ReviewOptions extends Pick<LawOptions, "regions" | "taxonomy"> {
  /** How many markets each law is tried in; as many as the law says where unstated. */
  readonly runs?: number;
  /** Of the drawn markets; 1389 where unstated. */
  readonly seed?: number;
  /** Which laws; all of them where unstated. */
  readonly laws?: readonly LawMaker[];
  /** Data at hand: its map, skills and groups are drawn over. */
  readonly dataset?: Dataset;
  /** The policy in force: what the reviewed one changes on the data at hand. */
  readonly current?: Policy;
  /** How long the plans of the data at hand are searched for. */
  readonly effort?: Effort;
  /** Is told before each law, and once at the end. */
  readonly onProgress?: (progress: ReviewProgress) => void;
}

/** How far a review is. */
export interface ReviewProgress {
  readonly law?: string;
  readonly done: number;
  readonly total: number;
}

const SEED = 1389;

/**
 * Tries every law on markets drawn for a policy and tells which it breaks, by how much, and the smallest
 * market that shows it; and whether the markets met the awkward cases that such a review must meet. The
 * same policy and options give the same review. Costs about half a minute with the runs that laws ask for;
 * with data at hand, two plans of them, and their audit and comparison.
 */
export function reviewPolicy(policy: Policy, options: ReviewOptions = {}): PolicyReview {
  const { seed = SEED, onProgress } = options;
  const { all: _, ...makers } = known;
  const chosen = options.laws ?? Object.values(makers);
  const total = chosen.length;
  const labels = countLabels(policy);
  const scope = lawOptions(options);
  const laws = chosen.map((bind, done): LawReview => {
    const law = bind(policy, scope);
    onProgress?.({ law: law.id, done, total });
    return tryLaw(law, { seed, onMarket: ({ dataset }) => labels.look(dataset) });
  });
  onProgress?.({ done: total, total });
  const missingLabels = labels.missing();
  const isKept = laws.every(
    ({ standing, outcome }) => standing !== "required" || outcome === "held",
  );
  return {
    schema: "taavon.policy-review/1",
    policy: { id: policy.id, version: policy.version, hash: hashPolicy(policy) },
    seed,
    passed: isKept && missingLabels.length === 0,
    laws,
    labels: labels.labels(),
    missingLabels,
    labelledMarkets: labels.markets(),
    coverage: labels.coverage(),
    ...(options.dataset && { atHand: reviewAtHand(options.dataset, policy, options) }),
  };
}

function lawOptions({ runs, regions, taxonomy, dataset }: ReviewOptions): LawOptions {
  const map = regions ?? dataset;
  const skills = taxonomy ?? dataset?.taxonomy;
  const groups = new Set(dataset?.seekers.flatMap((seeker) => seeker.groups ?? []));
  return {
    ...(runs === undefined ? {} : { runs }),
    ...(map === undefined ? {} : { regions: mapOf(map) }),
    ...(skills === undefined ? {} : { taxonomy: skills }),
    groups: [...groups].sort(),
  };
}

function mapOf({ regions, distances }: Pick<Dataset, "regions" | "distances">) {
  return { regions, ...(distances === undefined ? {} : { distances }) };
}
