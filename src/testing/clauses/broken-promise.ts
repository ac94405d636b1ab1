import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import { answerOf, clausesFor, pointsOf } from "../../policy/clause/ask-clause";
import type { ClauseFact, Clauses, CustomCriterion, CustomRule } from "../../policy/clause/clause";
import type { ClauseId } from "../../policy/clause/clause-id";
import type { ClausePair } from "../../policy/clause/clause-pair";
import type { Policy } from "../../policy/policy";
import { naiveKilometres } from "../brute-force/naive-kilometres";
import { moreOf } from "./more-of";

/** A clause that is not what it promises to be, and the pair before which it is not. */
export interface BrokenPromise {
  readonly clause: ClauseId;
  /** The fact of which more does harm; absent where the clause answers one question in two ways. */
  readonly fact?: ClauseFact;
  readonly seeker: string;
  readonly opportunity: string;
  readonly role: string;
  /** What it said at first, and then. */
  readonly before: string;
  readonly after: string;
}

/**
 * The first promise that a policy's clauses break over a dataset, if any: to be pure, and what `monotone`
 * says. Asks each about every pair several times, on records that nobody can change.
 *
 * @throws TaavonError `invalid_clause` where a clause gives no answer, or tries to change a record.
 */
export function findBrokenPromise(dataset: Dataset, policy: Policy): BrokenPromise | undefined {
  const { clauses } = policy;
  if (clauses === undefined) return undefined;
  const frozen = deepFrozen(dataset);
  for (const opportunity of frozen.opportunities) {
    for (const role of rolesOf(opportunity)) {
      for (const seeker of frozen.seekers) {
        const pair: ClausePair = Object.freeze({
          ...{ seeker, opportunity, role, asOf: policy.asOf },
          home: regionOf(frozen, seeker.region),
          region: regionOf(frozen, opportunity.region),
          km: naiveKilometres(frozen, seeker.region, opportunity.region),
        });
        const broken = brokenBefore(pair, clausesFor(clauses, pair), frozen);
        if (broken === undefined) continue;
        return { ...broken, seeker: seeker.id, opportunity: opportunity.id, role: role.id };
      }
    }
  }
  return undefined;
}

type Broken = Pick<BrokenPromise, "clause" | "fact" | "before" | "after">;

function brokenBefore(
  pair: ClausePair,
  { criteria, rules }: Clauses,
  { taxonomy }: Dataset,
): Broken | undefined {
  for (const clause of [...criteria, ...rules]) {
    const { id, monotone = [] } = clause;
    const before = said(clause, pair);
    const again = said(clause, pair);
    if (again !== before) return { clause: id, before, after: again };
    for (const fact of monotone) {
      for (const grown of moreOf(fact, pair, taxonomy)) {
        const after = said(clause, Object.freeze({ ...pair, seeker: deepFrozen(grown) }));
        if (isWorse(before, after)) return { clause: id, fact, before, after };
      }
    }
  }
  return undefined;
}

function said(clause: CustomCriterion | CustomRule, pair: ClausePair): string {
  return "test" in clause ? answerOf(clause, pair) : String(pointsOf(clause, pair));
}

/** Fewer points, or no pass any more; what is unknown can be compared with itself alone. */
function isWorse(before: string, after: string): boolean {
  if (before === "pass") return after !== "pass";
  if (before === "fail") return false;
  if (before === "unknown") return after === "fail";
  return after === "unknown" || Number(after) < Number(before);
}

function regionOf({ regions }: Dataset, id: string): Dataset["regions"][number] {
  return regions.find((region) => region.id === id)!;
}

/** A copy that nobody can change, at any depth. */
function deepFrozen<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  const copy: unknown = Array.isArray(data)
    ? data.map(deepFrozen)
    : Object.fromEntries(Object.entries(data).map(([key, part]) => [key, deepFrozen(part)]));
  return Object.freeze(copy) as Data;
}
