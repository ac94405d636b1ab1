import { describe, expect, it } from "vitest";
import { needOf, seatsFor, smallestOfficeSize } from "../../src/verify/office-need";
import { policyOf } from "./workshop";

const { offices } = policyOf();
const limited = policyOf({
  offices: {
    board: [
      { upTo: 20, members: 2 },
      { upTo: 10, members: 7 },
    ],
  },
}).offices;

describe("seatsFor", () => {
  it("reads the row with the smallest limit that holds the members", () => {
    expect(seatsFor(offices, 15)).toMatchObject({ board: 3, alternates: 1 });
    expect(seatsFor(offices, 16)).toMatchObject({ board: 5, alternates: 1 });
    expect(seatsFor(limited, 10)).toMatchObject({ board: 7, alternates: 2 });
    expect(seatsFor(limited, 11)).toMatchObject({ board: 2, alternates: 1 });
    expect(seatsFor(limited, 21)).toBeUndefined();
  });

  it("adds up to what a unit needs", () => {
    expect(needOf(seatsFor(offices, 7)!)).toBe(6);
    expect(needOf(seatsFor(offices, 99)!)).toBe(8);
  });
});

describe("smallestOfficeSize", () => {
  it("is the least size when its offices can be filled", () => {
    expect(smallestOfficeSize(offices, { least: 7, most: 20, clear: 6 })).toBe(7);
  });

  it("is the first size after a limit when fewer seats are needed there", () => {
    expect(smallestOfficeSize(limited, { least: 7, most: 20, clear: 5 })).toBe(11);
    expect(smallestOfficeSize(limited, { least: 7, most: 11, clear: 5 })).toBe(11);
    expect(smallestOfficeSize(limited, { least: 7, most: 10, clear: 5 })).toBeUndefined();
  });

  it("is the smallest of several sizes, in whatever order the rows stand", () => {
    const board = [
      { upTo: 20, members: 3 },
      { upTo: 10, members: 7 },
      { upTo: 30, members: 2 },
    ];
    const rows = policyOf({ offices: { board } }).offices;
    // up to 10 members the offices take 7 + 2 + 2, from 11 on 3 + 1 + 2, from 21 on one fewer
    expect(smallestOfficeSize(rows, { least: 7, most: 30, clear: 6 })).toBe(11);
    expect(smallestOfficeSize(rows, { least: 7, most: 30, clear: 5 })).toBe(21);
  });

  it("is nothing when no size has a row or enough people", () => {
    expect(smallestOfficeSize(offices, { least: 7, most: 99, clear: 5 })).toBeUndefined();
    expect(smallestOfficeSize(limited, { least: 21, most: 99, clear: 50 })).toBeUndefined();
  });
});
