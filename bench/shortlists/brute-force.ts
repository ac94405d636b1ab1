import type { Dataset } from "../../src/dataset/dataset";
import type { Policy } from "../../src/policy/policy";
import { byId, placedRoles } from "../peers/flat-roles";
import { lotteryNumber } from "../peers/lottery-number";
import { prepareNaiveLoops } from "../peers/naive-loops";
import type { RankedRow } from "../peers/ranked-row";
import { keepBest } from "./keep-best";

/** What both answers should be, for the owners that were asked for. */
export interface BruteForce {
  readonly byRole: readonly RankedRow[];
  readonly bySeeker: readonly RankedRow[];
}

/** The question. */
export interface Asked {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly k: number;
}

/** All lists of roles and of seekers, from the naive score of every pair. */
export function bruteForce({ dataset, policy, k }: Asked): BruteForce {
  const loops = prepareNaiveLoops(dataset, policy);
  const lotteries = lotteriesOf(dataset, policy);
  const best = keepBest(k, (role) => lotteries[role]!);
  const byRole = lotteries.flatMap((_, role) => {
    const rows = loops({ k: dataset.seekers.length, roles: [role] });
    rows.forEach(best.put);
    return rows.slice(0, k);
  });
  return { byRole, bySeeker: best.rows() };
}

/** The lists of some roles over all seekers, and of some seekers over all roles. */
export function bruteForceSample(
  { dataset, policy, k }: Asked,
  { roles, seekers }: { readonly roles: readonly number[]; readonly seekers: readonly number[] },
): BruteForce {
  const sorted = byId(dataset.seekers);
  const few = { ...dataset, seekers: seekers.map((place) => sorted[place]!) };
  const rows = bruteForce({ dataset: few, policy, k }).bySeeker;
  return {
    byRole: prepareNaiveLoops(dataset, policy)({ k, roles }),
    bySeeker: rows.map((row) => ({ ...row, seeker: seekers[row.seeker]! })),
  };
}

/** The lottery number of each role's opportunity. */
function lotteriesOf({ opportunities }: Dataset, policy: Policy): number[] {
  return placedRoles(opportunities, policy.asOf).map(({ opportunity }) =>
    lotteryNumber(policy.seed, opportunity.id),
  );
}
