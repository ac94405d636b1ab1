import { describe, expect, it } from "vitest";
import {
  countUnsure,
  joinLists,
  type Lists,
  type RenewQuery,
  renewLists,
} from "../../../src/shortlist/refresh/renew-lists";

/** Lists as they are written here: `other:value` by turns. */
function listsOf(...rows: readonly string[]): Lists {
  const entries = rows.map((row) => row.split(" ").filter((entry) => entry !== ""));
  const start = [0];
  for (const row of entries) start.push(start.at(-1)! + row.length);
  const numbers = entries.flat().map((entry) => entry.split(":").map(Number));
  return {
    start: Int32Array.from(start),
    others: Int32Array.from(numbers, ([other]) => other!),
    values: Int32Array.from(numbers, ([, value]) => value!),
  };
}

function rowsOf({ start, others, values }: Lists): string[] {
  return Array.from(start.subarray(1), (end, row) => {
    const places = Array.from({ length: end - start[row]! }, (_, at) => start[row]! + at);
    return places.map((at) => `${others[at]}:${values[at]}`).join(" ");
  });
}

// of six before, 0 and 3 are gone; now 1, 2, 4, 5 stand at 0, 2, 3, 5, and new ones at 1 and 4
const listed = {
  now: Int32Array.of(-1, 0, 2, -1, 3, 5),
  touched: Int32Array.of(1, 4),
  lotteryBefore: [60, 10, 20, 20, 30, 40],
  lottery: [10, 20, 20, 30, 35, 40],
};

/** One list of `k` brought up to date, or undefined where it is unsure. */
function renewed(k: number, before: string, offers: string): string | undefined {
  const query: RenewQuery = {
    k,
    before: listsOf(before),
    ownersNow: Int32Array.of(0),
    listed,
    offers: listsOf(offers),
  };
  const { others } = query.before;
  const hasLost = others.some((other) => listed.now[other] === -1);
  expect(countUnsure(query, 1)).toBe(Number(others.length === k && hasLost));
  const lists = renewLists(query);
  const [row] = rowsOf(lists);
  if (lists.unsure.length === 0) return row;
  expect([...lists.unsure]).toEqual([0]);
  expect(row).toBe("");
  return undefined;
}

describe("a list", () => {
  it("keeps who is there still, by their index now", () => {
    expect(renewed(9, "1:50 2:40", "")).toBe("0:50 2:40");
    expect(renewed(2, "1:50 2:40", "")).toBe("0:50 2:40");
  });

  it("that was not full loses whom it loses, and is sure", () => {
    expect(renewed(3, "0:50 2:40", "")).toBe("2:40");
    expect(renewed(1, "", "")).toBe("");
    expect(renewed(2, "3:50", "0:7 1:6")).toBe("1:7 4:6");
  });

  it("takes offers by value, then lottery, then index, as far as there is room", () => {
    // lots of those now: 20 at 1 and at 2, 30 at 3, 35 at 4
    expect(renewed(9, "2:40 4:40", "0:40 1:40")).toBe("1:40 2:40 3:40 4:40");
    expect(renewed(2, "2:40 4:40", "0:41 1:39")).toBe("1:41 2:40");
    expect(renewed(2, "2:40 4:40", "1:40")).toBe("2:40 3:40");
    expect(renewed(1, "5:40", "1:40")).toBe("4:40");
  });

  it("that was full and has lost somebody is sure only if it is full before the last place", () => {
    expect(renewed(2, "0:50 2:40", "")).toBeUndefined();
    expect(renewed(2, "0:50 2:40", "1:39")).toBeUndefined();
    expect(renewed(2, "0:50 2:40", "1:41")).toBe("4:41 2:40");
    // level with the last, who stays: the same lot and a lower index, then a later lot
    expect(renewed(2, "0:50 2:40", "0:40")).toBe("1:40 2:40");
    expect(renewed(2, "0:50 2:40", "1:40")).toBeUndefined();
    // so many better ones that nobody need be looked for, though two are lost
    expect(renewed(2, "0:50 3:40", "0:49 1:41")).toBe("1:49 4:41");
  });

  it("whose last is lost is sure of whoever drew an earlier lot, and of no others", () => {
    // the last had lot 20
    expect(renewed(2, "1:50 3:40", "1:41")).toBe("0:50 4:41");
    expect(renewed(2, "1:50 3:40", "1:40")).toBeUndefined();
    expect(renewed(2, "1:50 3:40", "0:40")).toBeUndefined();
    // the last had lot 60
    expect(renewed(2, "1:50 0:40", "0:40")).toBe("0:50 1:40");
    expect(renewed(2, "1:50 0:40", "0:39")).toBeUndefined();
  });

  it("of nobody stays of nobody", () => {
    expect(renewed(0, "", "")).toBe("");
  });
});

describe("the lists of owners who come and go", () => {
  const query: RenewQuery = {
    k: 2,
    before: listsOf("1:5", "2:9 0:8", "1:7 4:6", ""),
    // the first is gone; between the others and after them there are new ones
    ownersNow: Int32Array.of(-1, 0, 2, 3),
    listed,
    offers: listsOf("", "0:1", "1:8", "0:3", "0:2"),
  };

  it("stand where they are now, and those unsure are named", () => {
    const lists = renewLists(query);
    expect([...lists.unsure]).toEqual([0, 1, 4]);
    expect(rowsOf(lists)).toEqual(["", "", "4:8 0:7", "1:3", ""]);
    expect(countUnsure(query, 5)).toBe(3);
  });

  it("are joined with those found for the unsure", () => {
    const joined = joinLists(renewLists(query), listsOf("3:30 2:20", "", "5:50"));
    expect(rowsOf(joined)).toEqual(["3:30 2:20", "", "4:8 0:7", "1:3", "5:50"]);
    expect([joined.others.length, joined.values.length]).toEqual([6, 6]);
  });
});
