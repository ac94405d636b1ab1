import type { Closed, Placement, Plan, Unplaced } from "../../document/plan";
import type { ProposedUnit, RoleReserves } from "../../document/proposed-unit";
import { multiplyDivideUp } from "../../market/exact-division";
import type { Market } from "../../market/market";
import { hashPolicy } from "../../policy/hash-policy";
import { candidateOf } from "../../shortlist/shortlists";
import { proposeUnit } from "../../unit/propose-unit";
import type { Ties } from "../../unit/ties";
import { pinIds, refusedPins } from "../pins";
import { placedValues } from "../placed-worth";
import { hashMarket, type PreviousPlaces } from "../previous-places";
import type { Solution } from "../solution";
import { findWitnesses } from "../witnesses/find-witnesses";
import { closedReason } from "./closed-reason";
import { seekersWithOpenRoles, unplacedReason } from "./unplaced-reason";

// seekers between two steps
const SEEKERS_A_STEP = 8_192;

/** What a plan says beside its solution. */
export interface PlanOrigin {
  readonly rejected: number;
  readonly previous: PreviousPlaces | undefined;
  /** Whether to prove what cannot be done. */
  readonly witnesses?: boolean | undefined;
}

/** Writes a solution in words: the plan as data (SPEC §8), in short steps. */
export function* decodePlan(
  market: Market,
  ties: Ties,
  solution: Solution,
  { rejected, previous, witnesses = false }: PlanOrigin,
): Generator<undefined, Plan> {
  const { dataset, policy, opportunities } = market;
  const { roleOf, problems, graph, pins } = solution;
  const members = membersByOpportunity(market, roleOf);
  const isClosed = (opportunity: number): boolean =>
    opportunities[opportunity]!.record.kind === "investment" && !members.has(opportunity);
  const hash = yield* hashMarket(market);
  const hasOpenRole = yield* seekersWithOpenRoles(market, graph, isClosed);
  const values = placedValues(graph, roleOf);
  yield;
  const placements = yield* decodePlacements(market, solution);
  const units: ProposedUnit[] = [];
  const closed: Closed[] = [];
  for (const problem of problems) {
    const { opportunity } = problem;
    const own = members.get(opportunity);
    if (own !== undefined) {
      const unit = own.map((seeker) => ({
        seeker,
        role: roleOf[seeker]!,
        value: values[seeker]!,
      }));
      const reserves = reservesOf(market, solution, opportunity);
      units.push(proposeUnit(market, ties, { opportunity, members: unit, reserves }));
    } else if (isClosed(opportunity)) closed.push(closedReason(market, graph, problem));
    yield;
  }
  const unplaced = [...market.seekerIds.keys()].filter((seeker) => roleOf[seeker]! < 0);
  const outside: Unplaced[] = [];
  for (const [at, seeker] of unplaced.entries()) {
    outside.push(unplacedReason(market, graph, seeker, hasOpenRole));
    if (at % SEEKERS_A_STEP === SEEKERS_A_STEP - 1) yield;
  }
  yield;
  const refused = refusedPins(market);
  yield;
  const proofs = witnesses ? yield* findWitnesses(market, ties, solution) : undefined;
  return {
    schema: "taavon.plan/1",
    policy: { id: policy.id, version: policy.version, hash: hashPolicy(policy) },
    dataset: {
      hash,
      seekers: dataset.seekers.length,
      opportunities: dataset.opportunities.length,
      rejected,
    },
    ...(previous === undefined ? {} : { previous: decodePrevious(previous, roleOf) }),
    placements,
    units,
    closed,
    unplaced: outside,
    refusedPins: refused,
    unheldPins: pins.unheld.map(({ pin }) => pinIds(pin)),
    certificate: decodeCertificate(market, solution),
    ...(proofs === undefined ? {} : { witnesses: proofs }),
  };
}

function decodePrevious(previous: PreviousPlaces, roleOf: Int32Array): Plan["previous"] {
  const kept = roleOf.filter((role, seeker) => role >= 0 && previous.roleOf[seeker] === role);
  return { hash: previous.hash, kept: kept.length };
}

// placements between two steps
const PLACEMENTS_A_STEP = 512;

function* decodePlacements(
  market: Market,
  { roleOf, pins }: Solution,
): Generator<undefined, Placement[]> {
  const placements: Placement[] = [];
  for (const [seeker, role] of roleOf.entries()) {
    if (role < 0) continue;
    const candidate = candidateOf(market, seeker, role);
    placements.push(pins.held.has(seeker) ? { ...candidate, pinned: true } : candidate);
    if (placements.length % PLACEMENTS_A_STEP === 0) yield;
  }
  return placements;
}

function membersByOpportunity(market: Market, roleOf: Int32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  roleOf.forEach((role, seeker) => {
    if (role < 0) return;
    const { opportunity } = market.roles[role]!;
    if (market.opportunities[opportunity]!.record.kind === "employment") return;
    const own = members.get(opportunity);
    if (own === undefined) members.set(opportunity, [seeker]);
    else own.push(seeker);
  });
  return members;
}

/** Per role the first candidates in SPEC §4's order whom the plan leaves unplaced. */
function reservesOf(
  market: Market,
  { graph, roleOf }: Solution,
  opportunity: number,
): RoleReserves[] {
  const { firstRole, endRole } = market.opportunities[opportunity]!;
  const rows: RoleReserves[] = [];
  for (let role = firstRole; role < endRole; role++) {
    const seekers: string[] = [];
    for (const seeker of graph.roles[role]!.seekers) {
      if (seekers.length >= market.policy.reserves) break;
      if (roleOf[seeker]! < 0) seekers.push(market.seekerIds[seeker]!);
    }
    rows.push({ role: market.roles[role]!.role.id, seekers });
  }
  return rows;
}

function decodeCertificate(
  market: Market,
  { objective, bound, prices, problems }: Solution,
): Plan["certificate"] {
  const positive = (list: Float64Array, idOf: (index: number) => string): [string, number][] =>
    [...list.keys()].flatMap((index): [string, number][] =>
      list[index]! > 0 ? [[idOf(index), list[index]!]] : [],
    );
  return {
    objective,
    bound,
    gapBp: bound === 0 ? 0 : multiplyDivideUp(10_000, bound - objective, bound),
    prices: positive(prices.seekers, (seeker) => market.seekerIds[seeker]!),
    capitalPrices: positive(prices.capital, (index) => problems[index]!.record.id),
  };
}
