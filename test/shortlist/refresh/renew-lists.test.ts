import { describe, expect, it } from "vitest";
import {
  countUnsure,
  joinLists,
  type Lists,
  type RenewQuery,
  renewLists,
} from "../../../src/shortlist/refresh/renew-lists";

type Entry = readonly [other: number, value: number];

function listsOf(rows: readonly (readonly Entry[])[]): Lists {
  const start = [0];
  for (const row of rows) start.push(start.at(-1)! + row.length);
  return {
    start: Int32Array.from(start),
    others: Int32Array.from(rows.flatMap((row) => row.map(([other]) => other))),
    values: Int32Array.from(rows.flatMap((row) => row.map(([, value]) => value))),
  };
}

function rowsOf({ start, others, values }: Lists): Entry[][] {
  return [...start.subarray(1)].map((end, row) => {
    const places = Array.from({ length: end - start[row]! }, (_, at) => start[row]! + at);
    return places.map((at) => [others[at]!, values[at]!] as const);
  });
}

// of six before, 0 and 3 are gone; now there are 1, 2, 4, 5 at 0, 2, 3, 5, and new ones at 1 and 4
const listed = {
  now: Int32Array.of(-1, 0, 2, -1, 3, 5),
  touched: Int32Array.of(1, 4),
  lotteryBefore: [60, 10, 20, 20, 30, 40],
  lottery: [10, 20, 20, 30, 35, 40],
};

/** One list of `k` brought up to date, or undefined where it is unsure. */
function renewed(k: number, before: Entry[], offers: Entry[]): readonly Entry[] | undefined {
  const query: RenewQuery = {
    k,
    before: listsOf([before]),
    ownersNow: Int32Array.of(0),
    listed,
    offers: listsOf([offers]),
  };
  const lists = renewLists(query);
  const loses = before.some(([other]) => listed.now[other] === -1);
  expect(countUnsure(query, 1)).toBe(Number(before.length === k && loses));
  const [row] = rowsOf(lists);
  if (lists.unsure.length === 0) return row;
  expect([...lists.unsure]).toEqual([0]);
  expect(row).toEqual([]);
  return undefined;
}

describe("a list", () => {
  it("keeps who is there still, by their index now", () => {
    expect(
      renewed(
        9,
        [
          [1, 50],
          [2, 40],
        ],
        [],
      ),
    ).toEqual([
      [0, 50],
      [2, 40],
    ]);
    expect(
      renewed(
        2,
        [
          [1, 50],
          [2, 40],
        ],
        [],
      ),
    ).toEqual([
      [0, 50],
      [2, 40],
    ]);
  });

  it("that was not full loses whom it loses, and is sure", () => {
    expect(
      renewed(
        3,
        [
          [0, 50],
          [2, 40],
        ],
        [],
      ),
    ).toEqual([[2, 40]]);
    expect(renewed(1, [], [])).toEqual([]);
    expect(
      renewed(
        2,
        [[3, 50]],
        [
          [0, 7],
          [1, 6],
        ],
      ),
    ).toEqual([
      [1, 7],
      [4, 6],
    ]);
  });

  it("takes offers by value, then lottery, then index, as far as there is room", () => {
    // lottery 20 at 1 and at 2, 35 at 4, 30 at 3
    expect(
      renewed(
        9,
        [
          [2, 40],
          [4, 40],
        ],
        [
          [0, 40],
          [1, 40],
        ],
      ),
    ).toEqual([
      [1, 40],
      [2, 40],
      [3, 40],
      [4, 40],
    ]);
    expect(
      renewed(
        2,
        [
          [2, 40],
          [4, 40],
        ],
        [
          [0, 41],
          [1, 39],
        ],
      ),
    ).toEqual([
      [1, 41],
      [2, 40],
    ]);
    expect(
      renewed(
        2,
        [
          [2, 40],
          [4, 40],
        ],
        [[1, 40]],
      ),
    ).toEqual([
      [2, 40],
      [3, 40],
    ]);
    expect(renewed(1, [[5, 40]], [[1, 40]])).toEqual([[4, 40]]);
  });

  it("that was full and has lost somebody is sure only if it is full before the last place", () => {
    expect(
      renewed(
        2,
        [
          [0, 50],
          [2, 40],
        ],
        [],
      ),
    ).toBeUndefined();
    expect(
      renewed(
        2,
        [
          [0, 50],
          [2, 40],
        ],
        [[1, 39]],
      ),
    ).toBeUndefined();
    expect(
      renewed(
        2,
        [
          [0, 50],
          [2, 40],
        ],
        [[1, 41]],
      ),
    ).toEqual([
      [4, 41],
      [2, 40],
    ]);
    // level with the last who stays: lottery 20 and a lower index, then lottery 35
    expect(
      renewed(
        2,
        [
          [0, 50],
          [2, 40],
        ],
        [[0, 40]],
      ),
    ).toEqual([
      [1, 40],
      [2, 40],
    ]);
    expect(
      renewed(
        2,
        [
          [0, 50],
          [2, 40],
        ],
        [[1, 40]],
      ),
    ).toBeUndefined();
    // enough who are better: nobody need be looked for though two are lost
    expect(
      renewed(
        2,
        [
          [0, 50],
          [3, 40],
        ],
        [
          [0, 49],
          [1, 41],
        ],
      ),
    ).toEqual([
      [1, 49],
      [4, 41],
    ]);
  });

  it("whose last is lost is sure of whoever drew an earlier lot, and of no others", () => {
    // the last had 20
    expect(
      renewed(
        2,
        [
          [1, 50],
          [3, 40],
        ],
        [[1, 41]],
      ),
    ).toEqual([
      [0, 50],
      [4, 41],
    ]);
    expect(
      renewed(
        2,
        [
          [1, 50],
          [3, 40],
        ],
        [[1, 40]],
      ),
    ).toBeUndefined();
    expect(
      renewed(
        2,
        [
          [1, 50],
          [3, 40],
        ],
        [[0, 40]],
      ),
    ).toBeUndefined();
    // the last had 60
    expect(
      renewed(
        2,
        [
          [1, 50],
          [0, 40],
        ],
        [[0, 40]],
      ),
    ).toEqual([
      [0, 50],
      [1, 40],
    ]);
    expect(
      renewed(
        2,
        [
          [1, 50],
          [0, 40],
        ],
        [[0, 39]],
      ),
    ).toBeUndefined();
  });

  it("of nobody stays of nobody", () => {
    expect(renewed(0, [], [])).toEqual([]);
  });
});

describe("the lists of owners who come and go", () => {
  const query = {
    k: 2,
    before: listsOf([
      [[1, 5]],
      [
        [2, 9],
        [0, 8],
      ],
      [
        [1, 7],
        [4, 6],
      ],
      [],
    ]),
    // the first is gone; between the others, and last, there are new ones
    ownersNow: Int32Array.of(-1, 0, 2, 3),
    listed,
    offers: listsOf([[], [[0, 1]], [[1, 8]], [[0, 3]], [[0, 2]]]),
  };

  it("stand where they are now, and those unsure are named", () => {
    const lists = renewLists(query);
    expect([...lists.unsure]).toEqual([0, 1, 4]);
    expect(rowsOf(lists)).toEqual([
      [],
      [],
      [
        [4, 8],
        [0, 7],
      ],
      [[1, 3]],
      [],
    ]);
    expect(countUnsure(query, 5)).toBe(3);
  });

  it("are joined with those found for the unsure", () => {
    const lists = renewLists(query);
    const found = listsOf([
      [
        [3, 30],
        [2, 20],
      ],
      [],
      [[5, 50]],
    ]);
    const joined = joinLists(lists, found);
    expect(rowsOf(joined)).toEqual([
      [
        [3, 30],
        [2, 20],
      ],
      [],
      [
        [4, 8],
        [0, 7],
      ],
      [[1, 3]],
      [[5, 50]],
    ]);
    expect(joined.others).toHaveLength(6);
    expect(joined.values).toHaveLength(6);
  });
});
