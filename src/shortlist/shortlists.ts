import { assessPair } from "../assessment/assess";
import { TaavonError } from "../dataset/taavon-error";
import type { Market } from "../market/market";
import { BoundedHeap } from "../solvers/bounded-heap";
import type { Candidate } from "./candidate";
import { createRoleScanner } from "./scan-role";

/** The best candidates of one role, or the best roles of one seeker, first first. */
export interface Shortlist {
  /** The seeker whose list this is; absent in a role's list. */
  readonly seeker?: string;
  /** The role whose list this is; absent in a seeker's list. */
  readonly opportunity?: string;
  readonly role?: string;
  readonly candidates: readonly Candidate[];
}

/** Whose lists, how long, and for which roles: half-open, by place in the market's order. */
export interface ShortlistsQuery {
  readonly by: "role" | "seeker";
  readonly k: number;
  readonly range?: { readonly from: number; readonly to: number };
}

/** One role's list; without `role`, the opportunity's only one. */
export interface ShortlistQuery {
  readonly opportunity: string;
  readonly role?: string;
  readonly k: number;
}

/** Shortlists in columns: list `i` holds `others[start[i]…start[i + 1]]`, in SPEC §4's order. */
interface Columns {
  readonly start: Int32Array;
  readonly others: Int32Array;
}

/**
 * The best `k` candidates of one role, exact and in SPEC §4's order. Costs one scan of the role.
 *
 * @throws TaavonError `unknown_id`, `invalid_option`.
 */
export function shortlist(market: Market, query: ShortlistQuery): readonly Candidate[] {
  const opportunity = market.opportunityIndex(query.opportunity);
  const place = market.opportunities[opportunity];
  for (let role = place?.firstRole ?? 0; role < (place?.endRole ?? 0); role++) {
    const only = place!.endRole - place!.firstRole === 1 && query.role === undefined;
    if (!only && market.roles[role]!.role.id !== query.role) continue;
    const range = { from: role, to: role + 1 };
    for (const { candidates } of shortlists(market, { by: "role", k: query.k, range })) {
      return candidates;
    }
  }
  const named = query.role === undefined ? "with one role" : `with role \`${query.role}\``;
  throw new TaavonError("unknown_id", `no opportunity \`${query.opportunity}\` ${named}`);
}

/**
 * The best `k` candidates of every role (`by: "role"`) or the best `k` roles of every seeker
 * (`by: "seeker"`), exact and in SPEC §4's order; only the roles in `range` are looked at. The lists
 * are made one at a time while they are iterated: each candidate named costs one assessment, the
 * whole one scan of every role.
 *
 * @throws TaavonError `invalid_option` where `k` or `range` is out of bounds.
 */
export function* shortlists(market: Market, query: ShortlistsQuery): Generator<Shortlist> {
  const { from, to } = query.range ?? { from: 0, to: market.roles.length };
  assertCount("k", query.k, Number.MAX_SAFE_INTEGER);
  assertCount("range.to", to, market.roles.length);
  assertCount("range.from", from, to);
  if (query.by === "role") {
    yield* roleLists(market, query.k, from, to);
    return;
  }
  const { start, others } = bestRoles(market, query.k, from, to);
  for (let seeker = 0; seeker < market.seekers.count; seeker++) {
    const roles = others.subarray(start[seeker]!, start[seeker + 1]!);
    const candidates = Array.from(roles, (role) => candidateOf(market, seeker, role));
    yield { seeker: market.seekers.ids[seeker]!, candidates };
  }
}

function* roleLists(market: Market, k: number, from: number, to: number): Generator<Shortlist> {
  const scanRole = createRoleScanner(market);
  const { lottery, count } = market.seekers;
  const heap = new BoundedHeap(Math.min(k, count));
  const ids = new Int32Array(heap.capacity);
  const values = new Int32Array(heap.capacity);
  for (let role = from; role < to; role++) {
    const scan = scanRole(role);
    for (let at = 0; at < scan.count; at++) {
      const seeker = scan.seekers[at]!;
      // ids are ranks, so the smaller index is the smaller id
      heap.push(scan.values[at]!, lottery[seeker]!, seeker);
    }
    const best = ids.subarray(0, heap.drain(ids, values));
    const { opportunity, role: record } = market.roles[role]!;
    yield {
      opportunity: market.opportunities[opportunity]!.record.id,
      role: record.id,
      candidates: Array.from(best, (seeker) => candidateOf(market, seeker, role)),
    };
  }
}

/** The best roles of every seeker, from one scan of each role. */
function bestRoles(market: Market, k: number, from: number, to: number): Columns {
  const scanRole = createRoleScanner(market);
  const { count } = market.seekers;
  const room = Math.min(k, to - from);
  const heaps = Array.from({ length: count }, () => undefined as BoundedHeap | undefined);
  for (let role = from; role < to; role++) {
    const scan = scanRole(role);
    const { lottery } = market.opportunities[market.roles[role]!.opportunity]!;
    for (let at = 0; at < scan.count; at++) {
      const seeker = scan.seekers[at]!;
      heaps[seeker] ??= new BoundedHeap(room);
      // roles stand in the order of opportunity id, role id
      heaps[seeker].push(scan.values[at]!, lottery, role);
    }
  }
  const start = new Int32Array(count + 1);
  heaps.forEach((heap, seeker) => {
    start[seeker + 1] = start[seeker]! + (heap?.size ?? 0);
  });
  const others = new Int32Array(start[count]!);
  const values = new Int32Array(start[count]!);
  heaps.forEach((heap, seeker) => {
    heap?.drain(others, values, start[seeker]!);
  });
  return { start, others };
}

/** The numbers of a pair as a shortlist or a placement shows them. */
export function candidateOf(market: Market, seeker: number, role: number): Candidate {
  const {
    rules: _rules,
    criteria: _criteria,
    eligibility: _eligibility,
    candidate: _,
    ...shown
  } = assessPair(market, seeker, role);
  return shown;
}

function assertCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new TaavonError("invalid_option", `\`${name}\` should be an integer from 0 to ${most}`);
}
