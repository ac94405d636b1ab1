import type { WitnessOf } from "../../document/witness";
import type { Market } from "../../market/market";
import { findHallViolatorsSteps } from "../../solvers/hall-violators";
import type { CandidateGraph } from "../candidate-graph";
import type { UnitProblem } from "../formation/unit-problem";

/**
 * People who cannot all be placed, whatever the plan: sets of candidates with fewer places in all their
 * roles than they are (see hall-violators). A unit has room for its largest membership; one that provably
 * cannot open has none. Costs a matching of everybody over all candidate pairs, four bytes each.
 */
export function* seekersWitnesses(
  market: Market,
  graph: CandidateGraph,
  problems: readonly UnitProblem[],
): Generator<undefined, WitnessOf<"seekers">[]> {
  const shut = new Set(problems.flatMap((one) => (one.canOpen ? [] : [one.opportunity])));
  const room = market.opportunities.map(() => -1);
  for (const { opportunity, high } of problems) room[opportunity] = high;
  const capacities = Int32Array.from(market.roles, ({ role, opportunity }) =>
    shut.has(opportunity) ? 0 : Math.min(role.places.max, market.seekers.count),
  );
  const limits = Int32Array.from(room, (high, opportunity) => {
    const { firstRole, endRole } = market.opportunities[opportunity]!;
    let places = 0;
    for (let role = firstRole; role < endRole; role++) places += capacities[role]!;
    return Math.min(high < 0 ? places : high, places);
  });
  const { start, columns } = rolesBySeeker(market, graph);
  const people = [...market.seekerIds.keys()].filter((one) => start[one + 1]! > start[one]!);
  yield;
  const violators = yield* findHallViolatorsSteps({
    rowCount: people.length,
    columnCount: market.roles.length,
    // why: people without a candidate role are told so in `unplaced`; they take no edges out
    start: Int32Array.from([...people.map((seeker) => start[seeker]!), columns.length]),
    columns,
    capacities,
    groups: {
      of: Int32Array.from(market.roles, ({ opportunity }) => opportunity),
      capacities: limits,
    },
  });
  return violators.map(({ rows, columns: roles, places, short }) => ({
    kind: "seekers",
    seekers: Array.from(rows, (row) => market.seekerIds[people[row]!]!),
    roles: Array.from(roles, (index) => {
      const { opportunity, role } = market.roles[index]!;
      return { opportunity: market.opportunities[opportunity]!.record.id, role: role.id };
    }),
    places,
    short,
  }));
}

/** The candidate pairs by seeker, roles ascending. */
function rolesBySeeker(market: Market, { roles }: CandidateGraph) {
  const start = new Int32Array(market.seekers.count + 1);
  for (const { seekers } of roles) for (const seeker of seekers) start[seeker + 1]! += 1;
  for (let seeker = 0; seeker < market.seekers.count; seeker++) {
    start[seeker + 1]! += start[seeker]!;
  }
  const columns = new Int32Array(start[market.seekers.count]!);
  const next = start.slice();
  roles.forEach(({ seekers }, role) => {
    for (const seeker of seekers) columns[next[seeker]!++] = role;
  });
  return { start, columns };
}
