import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy";
import { officesNeeded, smallestOfficedSize } from "../../src/unit/offices-needed";
import { policyOf } from "../support/small-market";

type Row = readonly [upTo: number | null, members: number];

function officed(board: readonly Row[], inspectors = 1, inspectorAlternates = 1): Policy {
  const rows = board.map(([upTo, members]) => ({ upTo, members }));
  return policyOf({ offices: { board: rows, inspectors, inspectorAlternates } });
}

describe("the offices of a unit", () => {
  it("are by default three and one up to 15 members, five and one from 16 on", () => {
    const three = { board: 3, alternates: 1, inspectors: 1, inspectorAlternates: 1, total: 6 };
    const five = { ...three, board: 5, total: 8 };
    expect([1, 15].map((size) => officesNeeded(size, policyOf()))).toEqual([three, three]);
    expect([16, 10_000].map((size) => officesNeeded(size, policyOf()))).toEqual([five, five]);
  });

  it.each([
    [1, 1],
    [2, 1],
    [5, 1],
    [6, 2],
    [8, 2],
    [9, 3],
  ])("have for a board of %i alternates: %i", (members, alternates) => {
    expect(officesNeeded(9, officed([[null, members]]))!.alternates).toBe(alternates);
  });

  it("come from the row with the smallest limit that covers the size, in any order", () => {
    const rows: Row[] = [
      [null, 9],
      [20, 5],
      [10, 3],
      [30, 7],
    ];
    for (const board of [rows, [...rows].reverse(), [rows[2]!, rows[0]!, rows[3]!, rows[1]!]]) {
      const boards = [1, 10, 11, 20, 21, 30, 31].map(
        (size) => officesNeeded(size, officed(board))!.board,
      );
      expect(boards).toEqual([3, 3, 5, 5, 7, 7, 9]);
    }
  });

  it("are none where no row covers the size", () => {
    expect(officesNeeded(1, officed([]))).toBeUndefined();
    expect(officesNeeded(10, officed([[10, 3]]))).toBeDefined();
    expect(officesNeeded(11, officed([[10, 3]]))).toBeUndefined();
  });

  it("count inspectors and their alternates as the policy says", () => {
    expect(officesNeeded(7, officed([[null, 3]], 0, 0))!.total).toBe(4);
    expect(officesNeeded(7, officed([[null, 3]], 2, 5))).toEqual({
      board: 3,
      alternates: 1,
      inspectors: 2,
      inspectorAlternates: 5,
      total: 11,
    });
  });
});

describe("the smallest size with offices", () => {
  const size = (min: number, max: number, clear: number, board: readonly Row[]) =>
    smallestOfficedSize({ min, max }, clear, officed(board));

  it("is the smallest of the range where enough people have a clear record", () => {
    expect(size(7, 12, 6, [[null, 3]])).toBe(7);
    expect(size(7, 12, 7, [[null, 3]])).toBe(7);
    expect(size(7, 12, 5, [[null, 3]])).toBeUndefined();
    expect(size(7, 7, 6, [[null, 3]])).toBe(7);
    expect(size(7, 6, 6, [[null, 3]])).toBeUndefined();
  });

  it("is just above a limit where a larger unit needs fewer, or the smaller has no row", () => {
    const shrinking: Row[] = [
      [10, 9],
      [null, 3],
    ];
    // up to 10: 9 + 3 + 1 + 1 = 14
    expect(size(7, 20, 14, shrinking)).toBe(7);
    expect(size(7, 20, 13, shrinking)).toBe(11);
    expect(size(7, 11, 13, shrinking)).toBe(11);
    expect(size(7, 10, 13, shrinking)).toBeUndefined();
    expect(size(11, 20, 13, shrinking)).toBe(11);
  });

  it("is none above every limit", () => {
    expect(size(7, 20, 99, [[6, 3]])).toBeUndefined();
    expect(size(7, 20, 99, [])).toBeUndefined();
  });

  it("is what trying every size finds", () => {
    const rows: Row[] = [
      [12, 4],
      [5, 9],
      [8, 2],
      [null, 6],
    ];
    for (const board of [rows, rows.slice(0, 3), rows.slice(1, 3)]) {
      const policy = officed(board);
      for (let min = 1; min < 16; min++) {
        for (let clear = 0; clear < 16; clear++) {
          const sizes = Array.from({ length: 16 - min }, (_, at) => min + at);
          const first = sizes.find((one) => (officesNeeded(one, policy)?.total ?? 99) <= clear);
          expect(size(min, 15, clear, board)).toBe(first);
        }
      }
    }
  });
});
