import { byCodeUnit } from "../../dataset/code-unit-order";
import { TaavonError } from "../../dataset/taavon-error";
import { multiplyDivideUp } from "../../market/exact-division";
import { buildKnapsack, chooseWithin } from "../../solvers/knapsack";
import type { VisitCandidate } from "./visit-candidates";

/** How many visits there may be, and how far they may lead together where that is limited. */
export interface VisitBudget {
  readonly visits: number;
  readonly km?: number;
}

/** The budget of the inspector, or inspectors, of a region and what lies in it. */
export interface RegionVisitBudget extends VisitBudget {
  readonly region: string;
}

/** Why nobody visits. */
export type NoVisitReason = "no-risk" | "no-budget" | "unknown-distance" | "too-far" | "outranked";

/** A visit; rank 1 comes first. */
export interface Visit {
  readonly cooperative: string;
  readonly risk: number;
  readonly km: number | null;
  readonly rank: number;
}

/** A cooperative that is not visited. */
export interface NoVisit {
  readonly cooperative: string;
  readonly risk: number;
  readonly reason: NoVisitReason;
}

/** What one budget is used for. */
export interface VisitBudgetUse {
  /** null for the one budget of all */
  readonly region: string | null;
  readonly visits: number;
  /** the sum of the known distances */
  readonly km: number;
  readonly covered: number;
  /** no choice of visits within the budget covers more */
  readonly bound: number;
}

/** Whom the inspectors visit, the riskiest first; whom not is by id. */
export interface VisitPlan {
  readonly visits: readonly Visit[];
  readonly leftOut: readonly NoVisit[];
  readonly budgets: readonly VisitBudgetUse[];
  /** the points of risk visited, of all there are, and the most that could be */
  readonly covered: number;
  readonly risk: number;
  readonly bound: number;
  /** `⌈10000·(bound − covered) / bound⌉`, 0 when bound is 0 */
  readonly gapBp: number;
}

// why: lists of points by kilometres are short; a limit for each number of visits bounds their product
const MAX_STATES = 4_096;

/**
 * Chooses whom to visit first so that most risk is covered: the riskiest, of equal ones the first by
 * id; where kilometres are limited, the best choice within both limits, which is proven or comes with
 * its bound. With a list of budgets each cooperative falls to that of its region, or of the nearest
 * region above that has one. Cooperatives without any risk are not visited.
 *
 * More visits or kilometres in the same budgets never cover less risk. Throws a `TaavonError`
 * (`invalid_option`) for budgets, risks and kilometres that are no whole numbers from 0 on, two
 * budgets for one region and two reviews of one cooperative. O(n log n); with kilometres at most
 * O(n · visits · 4 096): milliseconds for a county, some ten seconds for 110 visits to 1 300.
 */
export function planVisits(
  candidates: readonly VisitCandidate[],
  budget: VisitBudget | readonly RegionVisitBudget[],
): VisitPlan {
  checkCandidates(candidates);
  const budgets = checkedBudgets(budget);
  const regions = new Set(budgets.map(({ region }) => region));
  const groups = new Map<string | null | undefined, VisitCandidate[]>();
  for (const candidate of [...candidates].sort(byRisk)) {
    const region = regions.has(null) ? null : candidate.regions.find((one) => regions.has(one));
    groups.set(region, [...(groups.get(region) ?? []), candidate]);
  }
  const spent = budgets.map((one) => spendBudget(one, groups.get(one.region) ?? []));
  const outside = (groups.get(undefined) ?? []).map((one) => leaveOut(one, "no-budget"));
  const visited = spent.flatMap(({ visited: some }) => some).sort(byRisk);
  const covered = sumOf(spent, ({ use }) => use.covered);
  const bound = sumOf(spent, ({ use }) => use.bound);
  return {
    visits: visited.map(({ cooperative, risk, km }, at) => ({
      cooperative,
      risk,
      km,
      rank: at + 1,
    })),
    leftOut: [...spent.flatMap(({ leftOut }) => leftOut), ...outside].sort((a, b) =>
      byCodeUnit(a.cooperative, b.cooperative),
    ),
    budgets: spent.map(({ use }) => use),
    covered,
    risk: sumOf(candidates, ({ risk }) => risk),
    bound,
    gapBp: bound === 0 ? 0 : multiplyDivideUp(bound - covered, 10_000, bound),
  };
}

interface Budget {
  readonly region: string | null;
  readonly visits: number;
  readonly km: number | undefined;
}

interface Spent {
  readonly use: VisitBudgetUse;
  readonly visited: readonly VisitCandidate[];
  readonly leftOut: readonly NoVisit[];
}

/** Candidates come with the riskiest first. */
function spendBudget(budget: Budget, candidates: readonly VisitCandidate[]): Spent {
  const { region, visits, km: limit } = budget;
  const risky = candidates.filter(
    ({ risk, km }) => risk > 0 && !(limit !== undefined && km === null),
  );
  const { visited, bound } =
    limit === undefined ? takeFirst(risky, visits) : takeBest(risky, visits, limit);
  const isVisited = new Set(visited.map(({ cooperative }) => cooperative));
  const leftOut = candidates
    .filter(({ cooperative }) => !isVisited.has(cooperative))
    .map((one) => leaveOut(one, reasonFor(one, limit)));
  const covered = sumOf(visited, ({ risk }) => risk);
  const km = sumOf(visited, (one) => one.km ?? 0);
  return { use: { region, visits: visited.length, km, covered, bound }, visited, leftOut };
}

interface Taken {
  readonly visited: readonly VisitCandidate[];
  readonly bound: number;
}

function takeFirst(risky: readonly VisitCandidate[], visits: number): Taken {
  const visited = risky.slice(0, visits);
  return { visited, bound: sumOf(visited, ({ risk }) => risk) };
}

function takeBest(risky: readonly VisitCandidate[], visits: number, limit: number): Taken {
  const frontier = buildKnapsack({
    weights: risky.map(({ km }) => km!),
    values: risky.map(({ risk }) => risk),
    maxChosen: visits,
    maxStates: MAX_STATES,
  });
  const { chosen, bound } = chooseWithin(frontier, limit);
  return { visited: chosen.map((at) => risky[at]!), bound };
}

function reasonFor({ risk, km }: VisitCandidate, limit: number | undefined): NoVisitReason {
  if (risk === 0) return "no-risk";
  if (limit === undefined) return "outranked";
  if (km === null) return "unknown-distance";
  return km > limit ? "too-far" : "outranked";
}

function leaveOut({ cooperative, risk }: VisitCandidate, reason: NoVisitReason): NoVisit {
  return { cooperative, risk, reason };
}

function byRisk(a: VisitCandidate, b: VisitCandidate): number {
  return b.risk - a.risk || byCodeUnit(a.cooperative, b.cooperative);
}

function checkedBudgets(budget: VisitBudget | readonly RegionVisitBudget[]): readonly Budget[] {
  const all = isList(budget) ? budget : [{ region: null, ...budget }];
  const seen = new Set<string | null>();
  const checked = all.map(({ region, visits, km }): Budget => {
    const name = region === null ? "budget" : `budget of region \`${region}\``;
    checkWhole(`visits in ${name}`, visits);
    if (km !== undefined) checkWhole(`km in ${name}`, km);
    if (seen.has(region)) throw new TaavonError("invalid_option", `${name}: expected only one`);
    seen.add(region);
    return { region, visits, km };
  });
  return checked.sort((a, b) => byCodeUnit(a.region ?? "", b.region ?? ""));
}

// why: Array.isArray alone does not narrow a readonly list
function isList<Item>(value: object | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function checkCandidates(candidates: readonly VisitCandidate[]): void {
  const seen = new Set<string>();
  for (const { cooperative, risk, km } of candidates) {
    if (seen.has(cooperative)) {
      throw new TaavonError("invalid_option", `\`${cooperative}\`: expected only one review`);
    }
    seen.add(cooperative);
    checkWhole(`risk of \`${cooperative}\``, risk);
    if (km !== null) checkWhole(`km to \`${cooperative}\``, km);
  }
  checkWhole(
    "sum of risks",
    sumOf(candidates, ({ risk }) => risk),
  );
  checkWhole(
    "sum of km",
    sumOf(candidates, ({ km }) => km ?? 0),
  );
}

function checkWhole(name: string, amount: number): void {
  if (Number.isSafeInteger(amount) && amount >= 0) return;
  throw new TaavonError(
    "invalid_option",
    `${name}: expected a whole number from 0 on, got ${amount}`,
  );
}

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
