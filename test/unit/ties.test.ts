import { describe, expect, it } from "vitest";
import type { Seeker } from "../../src/dataset/seeker";
import { compileTies, largestFamily, type Ties } from "../../src/unit/ties";
import { type Facts, marketOf, seekerOf } from "../support/small-market";

/** The ties of seekers `a`, `b`, … with these facts, in this order. */
function tiesOf(...facts: Facts<Seeker>[]): Ties {
  const seekers = facts.map((one, at) => seekerOf({ id: String.fromCharCode(97 + at), ...one }));
  return compileTies(marketOf({ seekers: seekers.reverse() }));
}

const sets = (links: ReadonlyMap<number, ReadonlySet<number>>): [number, number[]][] =>
  [...links]
    .map(([from, to]): [number, number[]] => [from, [...to].sort()])
    .sort(([a], [b]) => a - b);

describe("ties", () => {
  it("group everyone who names the same key, oneself included", () => {
    const { together } = tiesOf(
      { together: "x" },
      { together: "y" },
      { together: "x" },
      {},
      { together: "__proto__" },
      { together: "__proto__" },
      { together: "x" },
    );
    expect([...together].sort(([a], [b]) => a - b)).toEqual([
      [0, [0, 2, 6]],
      [2, [0, 2, 6]],
      [4, [4, 5]],
      [5, [4, 5]],
      [6, [0, 2, 6]],
    ]);
  });

  it("hold in both directions, whoever names whom, each once", () => {
    const { apart, relatives } = tiesOf(
      { apart: ["b", "b"], relatives: ["c"] },
      { apart: ["a"] },
      { apart: ["a"], relatives: ["b"] },
    );
    expect(sets(apart)).toEqual([
      [0, [1, 2]],
      [1, [0]],
      [2, [0]],
    ]);
    expect(sets(relatives)).toEqual([
      [0, [2]],
      [1, [2]],
      [2, [0, 1]],
    ]);
  });

  it("ignore ids that nobody has, and oneself", () => {
    const { apart, relatives } = tiesOf({ apart: ["z", "a"], relatives: ["a", "__proto__"] }, {});
    expect([apart.size, relatives.size]).toEqual([0, 0]);
  });
});

describe("the largest family", () => {
  // a – b – c – d in a row, and e – f
  const ties = tiesOf(
    { relatives: ["b"] },
    { relatives: ["c"] },
    {},
    { relatives: ["c"] },
    { relatives: ["f"] },
    {},
  );

  it.each([
    [[], 0],
    [[0], 1],
    [[0, 1], 2],
    [[0, 1, 2, 3, 4, 5], 4],
    [[3, 1, 2, 0], 4],
    [[0, 4, 5], 2],
    // links lead through members only
    [[0, 2], 1],
    [[0, 1, 3], 2],
    [[0, 3, 4], 1],
  ])("of the members %j has %i", (members, size) => {
    expect(largestFamily(members, ties)).toBe(size);
  });

  it("closes a ring once", () => {
    const ring = tiesOf({ relatives: ["b"] }, { relatives: ["c"] }, { relatives: ["a"] });
    expect(largestFamily([0, 1, 2], ring)).toBe(3);
  });
});
