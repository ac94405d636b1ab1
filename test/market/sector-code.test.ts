import { describe, expect, it } from "vitest";
import { matchingSectors, packSector, SECTOR_COUNT } from "../../src/market/sector-code";
import { sectorsMatch } from "../../src/market/sector-match";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTU"];
const DIVISIONS = Array.from({ length: 100 }, (_, division) => String(division).padStart(2, "0"));

describe("a packed sector", () => {
  it("is its division, however many digits follow", () => {
    expect(["00", "01", "25", "99"].map(packSector)).toEqual([0, 1, 25, 99]);
    expect(["011", "0119", "2511"].map(packSector)).toEqual([1, 1, 25]);
  });

  it("is a number of its own for every letter", () => {
    const packed = [...DIVISIONS, ...LETTERS].map(packSector);
    expect(packed).toEqual(Array.from({ length: SECTOR_COUNT }, (_, sector) => sector));
    expect(SECTOR_COUNT).toBe(121);
  });
});

describe("the table of matching sectors", () => {
  const table = matchingSectors();
  const match = (a: string, b: string): boolean =>
    table[packSector(a) * SECTOR_COUNT + packSector(b)] === 1;

  it("has a row and a column for each", () => {
    expect(table).toHaveLength(SECTOR_COUNT * SECTOR_COUNT);
    expect(match("C", "25")).toBe(true);
    expect(match("25", "C")).toBe(true);
    expect(match("C", "01")).toBe(false);
    expect(match("C", "C")).toBe(true);
    expect(match("C", "D")).toBe(false);
    expect(match("04", "04")).toBe(true);
  });

  it("says of every two codes what their text says", () => {
    const codes = [...LETTERS, ...DIVISIONS.flatMap((code) => [code, `${code}1`, `${code}09`])];
    const differing = codes.flatMap((a) =>
      codes.flatMap((b) => (match(a, b) === sectorsMatch(a, b) ? [] : [`${a} ${b}`])),
    );
    expect(differing).toEqual([]);
  });
});
