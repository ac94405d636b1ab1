import type { Closed } from "../../document/plan";
import type { Market } from "../../market/market";
import { countsFor } from "../../unit/composition";
import { smallestOfficedSize } from "../../unit/offices-needed";
import type { CandidateGraph } from "../candidate-graph";
import { largestSum, type UnitProblem } from "../formation/unit-problem";

/** Why an investment opportunity did not open: the first reason of SPEC §8 that holds. */
export function closedReason(market: Market, graph: CandidateGraph, problem: UnitProblem): Closed {
  const opportunity = problem.record.id;
  if (problem.everyone.length === 0) return { opportunity, reason: "no-candidates" };
  const members = membersShort(problem);
  if (members > 0) return { opportunity, reason: "members", shortBy: members };
  const roles = rolesShort(graph, problem);
  if (roles > 0) return { opportunity, reason: "role", shortBy: roles };
  const capital = problem.equity - largestSum(problem.caps, problem.high);
  if (capital > 0) return { opportunity, reason: "capital", shortBy: capital };
  const size = officedSize(market, problem);
  if (size === undefined) return { opportunity, reason: "offices" };
  if (!canCompose(market, problem, size)) return { opportunity, reason: "composition" };
  return { opportunity, reason: "outbid" };
}

/** By how many persons U2 cannot be met at all, whichever way it fails first. */
function membersShort({ everyone, low, high, roles }: UnitProblem): number {
  const most = roles.reduce((sum, { max }) => sum + max, 0);
  const least = roles.reduce((sum, { min }) => sum + min, 0);
  const shortages = [low - everyone.length, low - high, low - most, least - high];
  return shortages.find((short) => short > 0) ?? 0;
}

function rolesShort(graph: CandidateGraph, { roles }: UnitProblem): number {
  return roles.reduce((sum, { role, min }) => {
    return sum + Math.max(0, min - graph.roles[role]!.seekers.length);
  }, 0);
}

/** The smallest size within U2 that has a board row and enough candidates without a bad record. */
function officedSize(market: Market, { everyone, low, high }: UnitProblem): number | undefined {
  const clear = everyone.filter(
    (seeker) => market.seekerRecords[seeker]!.standing?.clearRecord !== false,
  ).length;
  return smallestOfficedSize({ min: low, max: high }, clear, market.policy);
}

/** Whether all candidates together could meet each share at a size. */
function canCompose(market: Market, { everyone, opportunity }: UnitProblem, size: number): boolean {
  return market.policy.composition.every((row) => {
    if (row.kind === "family") return true;
    const counted = everyone.filter((seeker) => countsFor(market, row, { seeker, opportunity }));
    return counted.length * 10_000 >= row.minShare * size;
  });
}
