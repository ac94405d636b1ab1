import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBids } from "../../src/solvers/transportation-bidding";
import {
  createTransportationState,
  type TransportationState,
} from "../../src/solvers/transportation-state";
import { type SparseProblem, smallProblem, toProblem } from "./sparse-problems";

type Row = readonly (readonly [column: number, weight: number])[];

function stateOf(problem: SparseProblem, lows?: Int32Array): TransportationState {
  return createTransportationState(problem, problem.weights, {
    capacities: problem.capacities,
    lows: lows ?? new Int32Array(problem.columnCount),
  });
}

/** Takes every step of a computation. */
function finish(steps: Iterator<unknown>): void {
  while (steps.next().done !== true);
}

/** Per row its column, and per column its price, after the bids. */
function outcome(rows: readonly Row[], capacities: readonly number[], epsilon = 1): number[][] {
  const state = stateOf(toProblem(rows, capacities));
  finish(placeBids(state, epsilon));
  return [[...state.assignment], [...state.prices]];
}

describe("placeBids", () => {
  it("asks of the last place what the loser would have paid at most, plus epsilon", () => {
    // row 0 bids 10 − 0 + 1; row 1 only 8, and looks elsewhere
    expect(outcome([[[0, 10]], [[0, 7]]], [1])).toEqual([[0, -1], [8]]);
    // row 0 bids 8; row 1 bids 11, and row 0 is dropped
    expect(outcome([[[0, 7]], [[0, 10]]], [1])).toEqual([[-1, 0], [8]]);
  });

  it("bids what makes the second best as good, plus epsilon", () => {
    const rows: Row[] = [
      [
        [0, 10],
        [1, 4],
      ],
      [[0, 12]],
    ];
    // row 0 bids 10 − 4 + 3, row 1 bids 15; at a price of 9 the other column is better for row 0
    expect(outcome(rows, [1, 1], 3)).toEqual([
      [1, 0],
      [9, 0],
    ]);
    const turned = rows.map((row) => [...row].reverse());
    expect(outcome(turned, [1, 1], 3)).toEqual([
      [1, 0],
      [9, 0],
    ]);
  });

  it("takes the one with room of two equal columns", () => {
    const both: Row = [
      [0, 5],
      [1, 5],
    ];
    expect(outcome([[[0, 5]], both], [1, 1])).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it("drops the lowest of several bids", () => {
    // bids 6, 10, then 8 drops 6; the last one bids 6 + 1 + 1 and finds 8 the lowest
    const rows: Row[] = [[[0, 5]], [[0, 9]], [[0, 7]], [[0, 7]]];
    expect(outcome(rows, [2])).toEqual([[-1, 0, 0, -1], [8]]);
    // bids 9, 7, 8, 5; then 10, 11 and 12 drop 5, 7 and 8
    const many: Row[] = [8, 6, 7, 4, 9, 10, 11].map((weight) => [[0, weight]]);
    expect(outcome(many, [4])).toEqual([[0, -1, -1, -1, 0, 0, 0], [8]]);
  });

  it("offers all places only from a price of 0 on", () => {
    const problem = toProblem([[[0, 5]], [[0, 5]], [[0, 1]]], [2]);
    const state = stateOf(problem, Int32Array.of(1));
    state.prices[0] = -4;
    finish(placeBids(state, 1));
    expect([[...state.assignment], [...state.prices]]).toEqual([[0, 0, -1], [2]]);
    const lone = stateOf(toProblem([[[0, -1]], [[0, -3]]], [2]), Int32Array.of(1));
    lone.prices[0] = -4;
    finish(placeBids(lone, 1));
    // bids −4 + 3 + 1 = 0 and −4 + 1 + 1 = −2
    expect([[...lone.assignment], [...lone.prices]]).toEqual([[0, -1], [-2]]);
  });

  it("leaves a price war unfinished", () => {
    const both: Row = [
      [0, 1_000_000],
      [1, 1_000_000],
    ];
    const [assignment, prices] = outcome([both, both, both], [1, 1]);
    expect(assignment!.filter((column) => column === -1)).toHaveLength(1);
    // 200 bids a row, each of which raises one price or bid by 1
    expect(prices![0]! + prices![1]!).toBeGreaterThan(300);
    expect(prices![0]! + prices![1]!).toBeLessThanOrEqual(600);
  });

  it("leaves each row within epsilon of its best, and every column that has a price full", () => {
    fc.assert(
      fc.property(smallProblem, fc.constantFrom(1, 4, 16), (problem, epsilon) => {
        const state = stateOf(problem);
        const before = state.prices.slice();
        finish(placeBids(state, epsilon));
        const { assignment, prices, counts, rowWeights, slots, slotStart, slotOfRow } = state;
        const held = new Int32Array(problem.columnCount);
        for (let row = 0; row < problem.rowCount; row++) {
          let best = 0;
          let own: number | undefined;
          for (let edge = problem.start[row]!; edge < problem.start[row + 1]!; edge++) {
            const column = problem.columns[edge]!;
            best = Math.max(best, problem.weights[edge]! - prices[column]!);
            if (column === assignment[row]) own = problem.weights[edge]!;
          }
          if (assignment[row] === -1) {
            expect(best).toBe(0);
            continue;
          }
          const column = assignment[row]!;
          expect(rowWeights[row]).toBe(own);
          expect(own! - prices[column]!).toBeGreaterThanOrEqual(best - epsilon);
          expect(slots[slotOfRow[row]!]).toBe(row);
          expect(slotOfRow[row]).toBeGreaterThanOrEqual(slotStart[column]!);
          expect(slotOfRow[row]).toBeLessThan(slotStart[column]! + counts[column]!);
          held[column]! += 1;
        }
        expect([...counts]).toEqual([...held]);
        for (let column = 0; column < problem.columnCount; column++) {
          const places = slotStart[column + 1]! - slotStart[column]!;
          expect(counts[column]).toBeLessThanOrEqual(places);
          if (prices[column]! > before[column]!) expect(counts[column]).toBe(places);
        }
      }),
      { numRuns: 300 },
    );
  });
});
