import { NONE } from "./bipartite-graph";
import { type Favourites, firstColumnOf, readRow } from "./dense-favourites";
import type { DenseWeights } from "./dense-weights";
import { type Auction, createAuction, isFull, seatBid } from "./transportation-bidding";
import type { TransportationState } from "./transportation-state";

// problem: good prices for a dense transportation problem.
// method: forward auction as in transportation-bidding, with bids from the favourites of each row, or
//   from the whole row where epsilon is so coarse that favourites would not stay so for long; a full
//   column asks its lowest bid at once.
// complexity: O(favourites) a bid, O(columns) a bid that reads the row.
// invariants: those of transportation-bidding.

/** Favourites that lead by fewer epsilons are not worth keeping: the next bids upset them. */
const epsilonsOfLead = 2;

/** What a round of bids works on. */
export interface DenseRound {
  readonly state: TransportationState;
  readonly dense: DenseWeights;
  readonly favourites: Favourites;
}

/**
 * Lets the rows of an empty state bid once more and returns whether all that wanted could; `epsilon` is an
 * integer from 1, `bidsPerRow` the most bids for full columns.
 */
export function placeDenseBids(round: DenseRound, epsilon: number, bidsPerRow: number): boolean {
  const auction = createAuction(round.state, epsilon, bidsPerRow);
  for (let row = 0; row < round.dense.rowCount; row++) {
    for (let bidder = row; bidder !== NONE; ) bidder = bidFromFavourites(round, auction, bidder);
  }
  return auction.budget >= 0;
}

function bidFromFavourites(round: DenseRound, auction: Auction, row: number): number {
  const { state, dense, favourites } = round;
  const { prices } = state;
  const { width, counts, columns, weights, bounds, leads } = favourites;
  for (let isFresh = false; ; isFresh = true) {
    let best = 0;
    let second = 0;
    let bestColumn = NONE;
    let secondColumn = NONE;
    for (let at = row * width, end = at + counts[row]!; at < end; at++) {
      const column = columns[at]!;
      const surplus = weights[at]! - prices[column]!;
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
    if (second >= bounds[row]! || isFresh) {
      if (bestColumn === NONE) return NONE;
      return bid({ state, auction, row, best, second }, bestColumn, secondColumn);
    }
    if (leads[row]! < epsilonsOfLead * auction.epsilon) return bidFromRow(round, auction, row);
    readRow(favourites, dense, prices, row);
  }
}

function bidFromRow({ state, dense }: DenseRound, auction: Auction, row: number): number {
  const { prices } = state;
  const { columnCount, weights } = dense;
  const base = row * columnCount;
  const middle = firstColumnOf(row, columnCount);
  let best = 0;
  let second = 0;
  let bestColumn = NONE;
  let secondColumn = NONE;
  for (let part = 0; part < 2; part++) {
    const end = part === 0 ? columnCount : middle;
    for (let column = part === 0 ? middle : 0; column < end; column++) {
      const surplus = weights[base + column]! - prices[column]!;
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
  }
  if (bestColumn === NONE) return NONE;
  return bid({ state, auction, row, best, second }, bestColumn, secondColumn);
}

interface Bidder {
  readonly state: TransportationState;
  readonly auction: Auction;
  readonly row: number;
  readonly best: number;
  readonly second: number;
}

/** Bids for the best column, or for an equal one with room; returns the row to bid next, or NONE. */
function bid(
  { state, auction, row, best, second }: Bidder,
  bestColumn: number,
  secondColumn: number,
): number {
  const isTied = best === second && isFull(state, bestColumn);
  const column = isTied && !isFull(state, secondColumn) ? secondColumn : bestColumn;
  const next = seatBid(state, auction, { row, column, best, second });
  if (isFull(state, column)) {
    const lowest = auction.bids[state.slotStart[column]!]!;
    // why: to ask for less only invites bids that fail
    if (lowest > state.prices[column]!) state.prices[column] = lowest;
  }
  return next;
}
