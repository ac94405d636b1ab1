import type { Witness, WitnessOf } from "../../document/witness";
import type { Market } from "../../market/market";
import { findHallViolators, type HallViolator } from "../../solvers/hall-violators";
import { matchPlaces, type PlacesProblem } from "../../solvers/place-matching";
import type { UnitProblem } from "../formation/unit-problem";

/**
 * Why a closed opportunity cannot open, where people and places alone prove it: roles that cannot be
 * filled together, a size that cannot be reached, or equity that no team can raise. Members are
 * candidates who can bring the smallest share.
 */
export function unitWitnesses(market: Market, problem: UnitProblem): Witness[] {
  const roles = rolesWitnesses(market, problem);
  return [...roles, ...sizeWitness(market, problem), ...capitalWitness(market, problem)];
}

/** Hall's condition for the places that must be filled: seats against people. */
function rolesWitnesses(market: Market, problem: UnitProblem): WitnessOf<"roles">[] {
  const seats = problem.roles.flatMap(({ min }, place) =>
    // why: more seats than people prove no more than one seat too many for each of them
    Array.from({ length: Math.min(min, problem.seekers.length + 1) }, () => place),
  );
  const rows = seats.map((place) => [...problem.roles[place]!.candidates]);
  const found = findHallViolators(
    toProblem(
      rows,
      Array.from(problem.seekers, () => 1),
    ),
  );
  return mergeByRole(found, seats).map(({ roles, people }) => {
    const places = roles.reduce((sum, place) => sum + problem.roles[place]!.min, 0);
    return {
      kind: "roles",
      opportunity: problem.record.id,
      roles: roles.map((place) => roleId(market, problem, place)),
      places,
      seekers: people.map((local) => seekerId(market, problem, local)),
      short: places - people.length,
    };
  });
}

/** Seats of one role that has no candidate at all are connected to nothing: they belong together. */
function mergeByRole(violators: readonly HallViolator[], seats: readonly number[]) {
  const parts = new Map<string, { readonly roles: number[]; readonly people: number[] }>();
  for (const { rows, columns } of violators) {
    const roles = [...new Set(Array.from(rows, (row) => seats[row]!))];
    parts.set(roles.join(), { roles, people: [...columns] });
  }
  return [...parts.values()];
}

function sizeWitness(market: Market, problem: UnitProblem): WitnessOf<"size">[] {
  const { seekers, low, roles, record } = problem;
  const graph = peopleAndRoles(problem);
  const { assignment, closed } = matchPlaces(graph);
  const most = assignment.filter((role) => role >= 0).length;
  if (most >= low) return [];
  const full = [...roles.keys()].filter((place) => closed[place] === 1);
  const others = [...seekers.keys()].filter((local) => {
    const role = assignment[local]!;
    return role >= 0 && closed[role] === 0;
  });
  return [
    {
      kind: "size",
      opportunity: record.id,
      roles: full.map((place) => roleId(market, problem, place)),
      places: full.reduce((sum, place) => sum + roles[place]!.max, 0),
      seekers: others.map((local) => seekerId(market, problem, local)),
      members: low,
      short: low - most,
    },
  ];
}

/** The team of greatest capital under U1's and U2's upper limits, by the greedy of a matroid. */
function capitalWitness(market: Market, problem: UnitProblem): WitnessOf<"capital">[] {
  const { seekers, caps, equity, high, record } = problem;
  const byCapital = [...seekers.keys()].sort((a, b) => caps[b]! - caps[a]! || a - b);
  const graph = peopleAndRoles(problem, byCapital);
  const most = Math.min(high, seekers.length);
  const { assignment } = matchPlaces({
    ...graph,
    groups: {
      of: new Int32Array(graph.columnCount),
      capacities: Int32Array.of(most),
    },
  });
  const team = byCapital.filter((_, row) => assignment[row]! >= 0).sort((a, b) => a - b);
  const raised = team.reduce((sum, local) => sum + caps[local]!, 0);
  if (raised >= equity) return [];
  return [
    {
      kind: "capital",
      opportunity: record.id,
      seekers: team.map((local) => seekerId(market, problem, local)),
      raised,
      equity,
      short: equity - raised,
    },
  ];
}

/** People (in an order) against the unit's roles with all their places. */
function peopleAndRoles(
  { seekers, roles }: UnitProblem,
  order: readonly number[] = [...seekers.keys()],
): PlacesProblem {
  const rolesOf = Array.from(seekers, (): number[] => []);
  roles.forEach(({ candidates }, place) => {
    for (const local of candidates) rolesOf[local]!.push(place);
  });
  return toProblem(
    order.map((local) => rolesOf[local]!),
    roles.map(({ max }) => Math.min(max, seekers.length)),
  );
}

/** A problem from each row's columns. */
function toProblem(
  rows: readonly (readonly number[])[],
  capacities: readonly number[],
): PlacesProblem {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    start[index + 1] = start[index]! + row.length;
  });
  return {
    rowCount: rows.length,
    columnCount: capacities.length,
    start,
    columns: Int32Array.from(rows.flat()),
    capacities: Int32Array.from(capacities),
  };
}

function roleId(market: Market, { roles }: UnitProblem, place: number): string {
  return market.roles[roles[place]!.role]!.role.id;
}

function seekerId(market: Market, { seekers }: UnitProblem, local: number): string {
  return market.seekerIds[seekers[local]!]!;
}
