import { NONE } from "./bipartite-graph";
import { placesOf, type TransportationState } from "./transportation-state";

// problem: good prices, and an assignment that is almost best at them, for a transportation problem.
// method: forward auction with similar objects (Bertsekas 1988, "The auction algorithm"; Bertsekas
//   and Castañón 1989 for columns of several places): a row bids for its best column what makes the
//   second best as good, plus epsilon; a full column drops its lowest bid and asks that much.
// complexity: O(degree + log capacity) a bid; every bid into a full column raises its price or one
//   of its bids by epsilon or more, and at most `mostBidsPerRow` of them a row are made on average.
// invariants: prices only rise, and only in full columns; a bid is the price up to which its row
//   stays, so each assigned row is within epsilon of its best.
// it does not: finish a price war; rows that come too late for the budget stay free.

const mostBidsPerRow = 200;
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
  const { rowCount, start } = state.graph;
  let looked = 0;
  const auction = createAuction(state, epsilon, mostBidsPerRow);
  for (let row = 0; row < rowCount; row++) {
    for (let bidder = row; bidder !== NONE; ) {
      looked += start[bidder + 1]! - start[bidder]! + 8;
      bidder = placeBid(state, auction, bidder);
      if (looked < EDGES_A_STEP) continue;
      looked = 0;
      yield;
    }
  }
  noteSlots(state);
}

/** What the bids of one round share. */
export interface Auction {
  /** per slot: the bid of the row in it; a heap with the lowest bid first in each full column */
  readonly bids: Float64Array;
  readonly epsilon: number;
  /** how many bids may still be made for full columns */
  budget: number;
}

/** A round of bids on an empty state, of so many bids for full columns a row on average. */
export function createAuction(
  state: TransportationState,
  epsilon: number,
  bidsPerRow: number,
): Auction {
  return {
    bids: new Float64Array(state.slots.length),
    epsilon,
    budget: bidsPerRow * state.graph.rowCount,
  };
}

/** Notes where each row ended up once the round is over. */
export function noteSlots({ slotStart, counts, slots, slotOfRow }: TransportationState): void {
  for (let column = 0; column < counts.length; column++) {
    const first = slotStart[column]!;
    for (let slot = first, end = first + counts[column]!; slot < end; slot++) {
      slotOfRow[slots[slot]!] = slot;
    }
  }
}

/** Lets a free row bid once and returns the row to bid next, or NONE. */
function placeBid(state: TransportationState, auction: Auction, row: number): number {
  const { graph, weights, prices } = state;
  const { start, columns } = graph;
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
  // of two equal columns one with room needs no war
  if (best === second && isFull(state, bestColumn) && !isFull(state, secondColumn)) {
    bestColumn = secondColumn;
  }
  return seatBid(state, auction, { row, column: bestColumn, best, second });
}

/** Whether a column holds as many rows as it offers places at its price. */
export function isFull(state: TransportationState, column: number): boolean {
  return state.counts[column]! >= placesOf(state, column);
}

/** A row's bid: for which column, its surplus there at the present price, and the next best surplus. */
export interface Bid {
  readonly row: number;
  readonly column: number;
  readonly best: number;
  readonly second: number;
}

/** Takes a bid and returns the row to bid next, or NONE. */
export function seatBid(state: TransportationState, auction: Auction, offered: Bid): number {
  const { prices, counts, slotStart, slots } = state;
  const { bids } = auction;
  const { row, column, best } = offered;
  const price = prices[column]!;
  const bid = price + best - offered.second + auction.epsilon;
  const first = slotStart[column]!;
  const count = counts[column]!;
  const capacity = placesOf(state, column);
  if (count < capacity) {
    counts[column] = count + 1;
    slots[first + count] = row;
    bids[first + count] = bid;
    if (count + 1 === capacity) orderBids(bids, slots, { first, count: capacity });
    state.assignment[row] = column;
    state.rowWeights[row] = best + price;
    return NONE;
  }
  if (auction.budget-- <= 0) return NONE;
  const lowest = bids[first]!;
  if (price < 0 && bid >= 0 && lowest >= 0) {
    // from a price of 0 on the column offers all its places
    prices[column] = 0;
    return row;
  }
  if (bid <= lowest) {
    // the rows inside all outbid this one, which looks elsewhere
    prices[column] = bid;
    return row;
  }
  // the lowest bid leaves, and its price is asked from now on
  const dropped = slots[first]!;
  prices[column] = lowest;
  sinkBid(bids, slots, { first, count: capacity, at: 0, bid, row });
  state.assignment[dropped] = NONE;
  state.assignment[row] = column;
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
