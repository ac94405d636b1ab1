import { describe, expect, it } from "vitest";
import { sectorsMatch } from "../../src/market/sector-match";

const SECTIONS =
  "A 01–03, B 05–09, C 10–33, D 35, E 36–39, F 41–43, G 45–47, H 49–53, I 55–56, J 58–63, K 64–66, " +
  "L 68, M 69–75, N 77–82, O 84, P 85, Q 86–88, R 90–93, S 94–96, T 97–98, U 99";

/** Both directions, which must agree. */
function match(a: string, b: string): boolean {
  expect(sectorsMatch(b, a)).toBe(sectorsMatch(a, b));
  return sectorsMatch(a, b);
}

describe("sectors", () => {
  it("match by letter exactly the divisions of its section, and every group and class in them", () => {
    for (const section of SECTIONS.split(", ")) {
      const [letter, range] = section.split(" ") as [string, string];
      const [first, last = first] = range.split("–") as [string, string?];
      for (let division = 0; division < 100; division++) {
        const code = String(division).padStart(2, "0");
        const inside = first <= code && code <= last;
        expect([letter, code, match(letter, code)]).toEqual([letter, code, inside]);
        expect(match(letter, `${code}9`)).toBe(inside);
        expect(match(letter, `${code}05`)).toBe(inside);
      }
    }
  });

  it("match by digits when the first two are the same", () => {
    expect(match("25", "25")).toBe(true);
    expect(match("25", "251")).toBe(true);
    expect(match("2511", "2599")).toBe(true);
    expect(match("25", "26")).toBe(false);
    expect(match("251", "2611")).toBe(false);
    expect(match("01", "10")).toBe(false);
  });

  it("match by letters when they are equal", () => {
    expect(match("C", "C")).toBe(true);
    expect(match("C", "D")).toBe(false);
  });

  it("need not exist: divisions outside every section match themselves alone", () => {
    expect(match("04", "049")).toBe(true);
    expect(match("00", "A")).toBe(false);
  });
});
