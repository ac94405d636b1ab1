import type { Dataset } from "../dataset/dataset";
import type { Seeker } from "../dataset/seeker";
import { answerOf, clausesFor, pointsOf } from "../policy/clause/ask-clause";
import type { Clauses } from "../policy/clause/clause";
import type { ClausePlace } from "../policy/clause/clause-pair";
import type { Policy } from "../policy/policy";
import { type Distances, UNKNOWN_KM } from "./distances";
import type { MarketOpportunity, MarketRole } from "./market";
import type { MarketClauses, SideSums } from "./market-clauses";

/** The records that clauses read, in the market's order. */
export interface ClauseRecords {
  readonly regions: Dataset["regions"];
  readonly distances: Distances;
  readonly seekers: readonly Seeker[];
  readonly roles: readonly MarketRole[];
  readonly opportunities: readonly MarketOpportunity[];
}

/** A role with the clauses that are in force for it. */
interface ClausedRole extends Clauses {
  readonly place: ClausePlace;
  readonly region: number;
}

/** Compiles a policy's clauses for the roles of a market. Asks each clause once about each role. */
export function compileClauses(
  clauses: Clauses,
  records: ClauseRecords,
  policy: Pick<Policy, "asOf" | "unknown" | "unknownScore">,
): MarketClauses {
  const roles = records.roles.map((role) => clausedRole(clauses, role, records, policy.asOf));
  const weightOn = (side: keyof SideSums): Float64Array =>
    Float64Array.from(roles, ({ criteria }) =>
      criteria.reduce((sum, one) => sum + (one.side === side ? one.weight : 0), 0),
    );
  return {
    fitWeight: weightOn("fit"),
    appealWeight: weightOn("appeal"),
    judge: createJudge(roles, records, policy),
  };
}

function clausedRole(
  clauses: Clauses,
  { opportunity, role }: MarketRole,
  { opportunities, regions }: ClauseRecords,
  asOf: string,
): ClausedRole {
  const { record, region } = opportunities[opportunity]!;
  const place = Object.freeze({ asOf, opportunity: record, role, region: regions[region]! });
  return { ...clausesFor(clauses, place), place, region };
}

function createJudge(
  roles: readonly ClausedRole[],
  { regions, distances, seekers }: ClauseRecords,
  { unknown, unknownScore }: Pick<Policy, "unknown" | "unknownScore">,
): MarketClauses["judge"] {
  return (seeker, role, sums) => {
    const { place, region, criteria, rules } = roles[role]!;
    if (criteria.length === 0 && rules.length === 0) return true;
    const record = seekers[seeker]!;
    const home = distances.indexOf(record.region);
    const km = distances.km(home, region);
    const pair = Object.freeze({
      ...place,
      seeker: record,
      home: regions[home]!,
      km: km === UNKNOWN_KM ? undefined : km,
    });
    for (const rule of rules) {
      const answer = answerOf(rule, pair);
      if (answer === "fail" || (answer === "unknown" && unknown === "exclude")) return false;
    }
    for (const criterion of criteria) {
      const found = pointsOf(criterion, pair);
      sums[criterion.side] += criterion.weight * (found === "unknown" ? unknownScore : found);
    }
    return true;
  };
}
