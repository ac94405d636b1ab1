import { NONE } from "./bipartite-graph";
import { placesOf, type TransportationState } from "./transportation-state";

// problem: good prices, and an assignment that is almost best at them, for a transportation problem.
// method: forward auction with similar objects (Bertsekas 1988, "The auction algorithm"; Bertsekas
//   and Castañón 1989 for columns of several places): a row bids for its best column what makes the
//   second best as good, plus epsilon; a full column drops its lowest bid and asks that much.
// complexity: O(degree + log capacity) a bid; every bid into a full column raises its price or one
//   of its bids by epsilon or more, and at most `bidsPerRow` of them a row are made on average.
// invariants: prices only rise, and only in full columns; a bid is the price up to which its row
//   stays, so each assigned row is within epsilon of its best.
// it does not: finish a price war; rows that come too late for the budget stay free.

const bidsPerRow = 200;
// edges that are looked at between two steps: some milliseconds
const EDGES_A_STEP = 1 << 19;

/**
 * Lets the rows of an empty state bid for places at its prices; `epsilon` is an integer from 1. Cut into
 * steps of about as much work each.
 */
export function* placeBids(
  state: TransportationState,
  epsilon: number,
): Generator<undefined, void> {
  const { rowCount, columnCount, start } = state.graph;
  let looked = 0;
  const auction: Auction = {
    bids: new Float64Array(state.slots.length),
    epsilon,
    budget: bidsPerRow * rowCount,
  };
  for (let row = 0; row < rowCount; row++) {
    for (let bidder = row; bidder !== NONE; ) {
      looked += start[bidder + 1]! - start[bidder]! + 8;
      bidder = placeBid(state, auction, bidder);
      if (looked < EDGES_A_STEP) continue;
      looked = 0;
      yield;
    }
  }
  for (let column = 0; column < columnCount; column++) {
    const first = state.slotStart[column]!;
    for (let slot = first, end = first + state.counts[column]!; slot < end; slot++) {
      state.slotOfRow[state.slots[slot]!] = slot;
    }
  }
}

interface Auction {
  /** per slot: the bid of the row in it; a heap with the lowest bid first in each full column */
  readonly bids: Float64Array;
  readonly epsilon: number;
  /** how many bids may still be made for full columns */
  budget: number;
}

/** Lets a free row bid once and returns the row to bid next, or NONE. */
function placeBid(state: TransportationState, auction: Auction, row: number): number {
  const { graph, weights, prices, counts, slotStart, slots } = state;
  const { start, columns } = graph;
  const { bids, epsilon } = auction;
  // the best and the second best column at present prices; staying free is worth 0
  let best = 0;
  let second = 0;
  let bestColumn = NONE;
  let secondColumn = NONE;
  for (let edge = start[row]!, end = start[row + 1]!; edge < end; edge++) {
    const column = columns[edge]!;
    const surplus = weights[edge]! - prices[column]!;
    if (surplus <= second) continue;
    if (surplus > best) {
      second = best;
      secondColumn = bestColumn;
      best = surplus;
      bestColumn = column;
    } else {
      second = surplus;
      secondColumn = column;
    }
  }
  if (bestColumn === NONE) return NONE;
  let capacity = placesOf(state, bestColumn);
  // of two equal columns one with room needs no war
  if (best === second && counts[bestColumn]! >= capacity) {
    const others = placesOf(state, secondColumn);
    if (counts[secondColumn]! < others) {
      bestColumn = secondColumn;
      capacity = others;
    }
  }
  const price = prices[bestColumn]!;
  const bid = price + best - second + epsilon;
  const first = slotStart[bestColumn]!;
  const count = counts[bestColumn]!;
  if (count < capacity) {
    counts[bestColumn] = count + 1;
    slots[first + count] = row;
    bids[first + count] = bid;
    if (count + 1 === capacity) orderBids(bids, slots, { first, count: capacity });
    state.assignment[row] = bestColumn;
    state.rowWeights[row] = best + price;
    return NONE;
  }
  if (auction.budget-- <= 0) return NONE;
  const lowest = bids[first]!;
  if (price < 0 && bid >= 0 && lowest >= 0) {
    // from a price of 0 on the column offers all its places
    prices[bestColumn] = 0;
    return row;
  }
  if (bid <= lowest) {
    // the rows inside all outbid this one, which looks elsewhere
    prices[bestColumn] = bid;
    return row;
  }
  // the lowest bid leaves, and its price is asked from now on
  const dropped = slots[first]!;
  prices[bestColumn] = lowest;
  sinkBid(bids, slots, { first, count: capacity, at: 0, bid, row });
  state.assignment[dropped] = NONE;
  state.assignment[row] = bestColumn;
  state.rowWeights[row] = best + price;
  return dropped;
}

/** Makes the slots of one column a heap, lowest bid first. */
function orderBids(
  bids: Float64Array,
  slots: Int32Array,
  { first, count }: { readonly first: number; readonly count: number },
): void {
  for (let at = (count >> 1) - 1; at >= 0; at--) {
    sinkBid(bids, slots, { first, count, at, bid: bids[first + at]!, row: slots[first + at]! });
  }
}

interface Sinking {
  readonly first: number;
  readonly count: number;
  readonly at: number;
  readonly bid: number;
  readonly row: number;
}

/** Puts a bid where the heap of one column has a hole, lower bids moving up. */
function sinkBid(bids: Float64Array, slots: Int32Array, sinking: Sinking): void {
  const { first, count, bid } = sinking;
  let at = sinking.at;
  for (let child = 2 * at + 1; child < count; child = 2 * at + 1) {
    if (child + 1 < count && bids[first + child + 1]! < bids[first + child]!) child += 1;
    if (bids[first + child]! >= bid) break;
    bids[first + at] = bids[first + child]!;
    slots[first + at] = slots[first + child]!;
    at = child;
  }
  bids[first + at] = bid;
  slots[first + at] = sinking.row;
}
