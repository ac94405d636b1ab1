import { sortedById } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import { TaavonError } from "../dataset/taavon-error";
import { type ClauseRecords, compileClauses } from "../market/compile-clauses";
import { compileDistances } from "../market/distances";
import { compileOpportunities } from "../market/join-market";
import { lottery } from "../market/lottery";
import { CLAUSES } from "../market/market-clauses";
import { hashClauses } from "../policy/clause/describe-clauses";
import type { Policy } from "../policy/policy";
import type { SharedMarket } from "./share-market";

/** What a thread has from elsewhere: the policy as its own code defines it, and the dataset. */
export interface ClauseSource {
  readonly dataset: Dataset;
  readonly policy: Policy;
}

/**
 * The shared part of a market with the criteria and rules in code, which no thread can hand to another:
 * whoever was handed it defines the same policy again, and brings the dataset, since they read records. A
 * market without clauses comes back as it is. Linear in the dataset.
 *
 * @throws TaavonError `invalid_option` where the clauses are not those of the market by hash, or the
 *   dataset has other seekers or opportunities.
 */
export function withClauses(
  market: SharedMarket,
  { dataset, policy: { clauses } }: ClauseSource,
): SharedMarket {
  if (market.clauses !== (clauses && hashClauses(clauses))) {
    throw new TaavonError("invalid_option", "`policy` should have the clauses of the market");
  }
  if (clauses === undefined) return market;
  const distances = compileDistances(dataset);
  const records = {
    ...compileOpportunities(dataset, market.policy, distances),
    regions: dataset.regions,
    seekers: sortedById(dataset.seekers),
    distances,
  };
  assertSame(market, records);
  return { ...market, [CLAUSES]: compileClauses(clauses, records, market.policy) };
}

/** Throws unless seekers and roles stand where the market has them, as far as their lots tell. */
function assertSame({ policy, seekers, roles }: SharedMarket, records: ClauseRecords): void {
  const isSame =
    records.seekers.length === seekers.count &&
    records.roles.length === roles.count &&
    records.seekers.every(({ id }, at) => lottery(policy.seed, id) === seekers.lottery[at]) &&
    records.roles.every(
      ({ opportunity }, at) => records.opportunities[opportunity]!.lottery === roles.lottery[at],
    );
  if (isSame) return;
  throw new TaavonError("invalid_option", "`dataset` should be that of the market");
}

/** Throws `invalid_option` where a market has clauses in code and lost them on the way to a thread. */
export function assertClauses(market: SharedMarket): void {
  if (market.clauses === undefined || market[CLAUSES] !== undefined) return;
  throw new TaavonError(
    "invalid_option",
    "`market` should have its clauses from `withClauses`: code is not handed to a thread",
  );
}
