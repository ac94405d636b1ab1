import { assessPair } from "../assessment/assess";
import { TaavonError } from "../dataset/taavon-error";
import type { Market } from "../market/market";
import { BoundedHeap } from "../solvers/bounded-heap";
import type { Candidate } from "./candidate";
import { createRoleScanner } from "./scan-role";
import { shareMarket } from "./share-market";
import { assertCount, shortlistColumns } from "./shortlist-columns";
import type { ShortlistColumns, ShortlistsQuery } from "./shortlists-query";

/** The best candidates of one role, or the best roles of one seeker, first first. */
export interface Shortlist {
  /** The seeker whose list this is; absent in a role's list. */
  readonly seeker?: string;
  /** The role whose list this is; absent in a seeker's list. */
  readonly opportunity?: string;
  readonly role?: string;
  readonly candidates: readonly Candidate[];
}

/** One role's list; without `role`, the opportunity's only one. */
export interface ShortlistQuery {
  readonly opportunity: string;
  readonly role?: string;
  readonly k: number;
}

/**
 * The best `k` candidates of one role, exact and in SPEC §4's order. Costs one scan of the role.
 *
 * @throws TaavonError `unknown_id`, `invalid_option`.
 */
export function shortlist(market: Market, query: ShortlistQuery): readonly Candidate[] {
  assertCount("k", query.k, Number.MAX_SAFE_INTEGER);
  const role = roleNamed(market, query);
  const { lottery, count } = market.seekers;
  const scan = createRoleScanner(market, { from: role, to: role + 1 })(role);
  const heap = new BoundedHeap(Math.min(query.k, count));
  for (let at = 0; at < scan.count; at++) {
    const seeker = scan.seekers[at]!;
    // ids are ranks, so the smaller index is the smaller id
    heap.push(scan.values[at]!, lottery[seeker]!, seeker);
  }
  const ids = new Int32Array(heap.size);
  heap.drain(ids, new Int32Array(heap.size));
  return Array.from(ids, (seeker) => candidateOf(market, seeker, role));
}

function roleNamed(market: Market, query: ShortlistQuery): number {
  const place = market.opportunities[market.opportunityIndex(query.opportunity)];
  if (place !== undefined) {
    const { firstRole, endRole } = place;
    if (query.role === undefined && endRole - firstRole === 1) return firstRole;
    for (let role = firstRole; role < endRole; role++) {
      if (market.roles[role]!.role.id === query.role) return role;
    }
  }
  const named = query.role === undefined ? "with one role" : `with role \`${query.role}\``;
  throw new TaavonError("unknown_id", `no opportunity \`${query.opportunity}\` ${named}`);
}

/**
 * The best `k` candidates of every role (`by: "role"`) or the best `k` roles of every seeker
 * (`by: "seeker"`), exact and in SPEC §4's order; `range` and `seekers` leave out the other roles and
 * seekers. All lists are found at once, as numbers (see `shortlistColumns`); each candidate named while
 * they are iterated costs one assessment.
 *
 * @throws TaavonError `invalid_option` where `k` or a range is out of bounds.
 */
export function shortlists(market: Market, query: ShortlistsQuery): Iterable<Shortlist> {
  return readShortlists(market, shortlistColumns(shareMarket(market), query));
}

/**
 * Puts shortlists into words: one list at a time while they are iterated, as often as wanted. `market` is
 * the one whose shared part they were made from.
 */
export function readShortlists(market: Market, columns: ShortlistColumns): Iterable<Shortlist> {
  return { [Symbol.iterator]: () => listsOf(market, columns) };
}

function* listsOf(market: Market, columns: ShortlistColumns): Generator<Shortlist> {
  const { by, owners, start, others } = columns;
  for (let owner = owners.from; owner < owners.to; owner++) {
    const at = owner - owners.from;
    const listed = others.subarray(start[at]!, start[at + 1]!);
    if (by === "seeker") {
      const candidates = Array.from(listed, (role) => candidateOf(market, owner, role));
      yield { seeker: market.seekerIds[owner]!, candidates };
      continue;
    }
    const { opportunity, role } = market.roles[owner]!;
    yield {
      opportunity: market.opportunities[opportunity]!.record.id,
      role: role.id,
      candidates: Array.from(listed, (seeker) => candidateOf(market, seeker, owner)),
    };
  }
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
