import type { ShortlistColumns } from "taavon";
import { describe, expect, it } from "vitest";
import { assertSameLists, listsOf } from "../../../bench/shortlists/assert-same-lists";

/** Lists of the roles from `from` on, each of pairs of a seeker and a value. */
function columns(lists: readonly (readonly [number, number][])[], from = 0): ShortlistColumns {
  const pairs = lists.flat();
  let end = 0;
  return {
    by: "role",
    k: 20,
    owners: { from, to: from + lists.length },
    start: Int32Array.from([0, ...lists.map((list) => (end += list.length))]),
    others: Int32Array.from(pairs, ([other]) => other),
    values: Int32Array.from(pairs, ([, value]) => value),
  };
}

const LISTS = columns([
  [[1, 90]],
  [],
  [
    [2, 80],
    [3, 70],
  ],
  [[4, 60]],
]);

describe("assertSameLists", () => {
  it("lets equal lists pass", () => {
    expect(() => assertSameLists("the pool", listsOf(LISTS, LISTS.owners), LISTS)).not.toThrow();
  });

  it("names the first owner whose list is another, with both lists", () => {
    const other = columns([
      [[1, 90]],
      [],
      [
        [2, 80],
        [9, 70],
      ],
      [],
    ]);
    expect(() => assertSameLists("the pool", other, LISTS)).toThrow(
      "the pool: role 2 lists [2:80 9:70], expected [2:80 3:70]",
    );
  });

  it("finds an end that is not one of any list", () => {
    const longer = { ...LISTS, others: Int32Array.from([...LISTS.others, 7]) };
    expect(() => assertSameLists("the pool", longer, LISTS)).toThrow(
      "do not end where they should",
    );
  });
});

describe("listsOf", () => {
  it("cuts the lists of a range out of those of all", () => {
    expect(listsOf(LISTS, { from: 1, to: 3 })).toEqual(
      columns(
        [
          [],
          [
            [2, 80],
            [3, 70],
          ],
        ],
        1,
      ),
    );
  });
});
