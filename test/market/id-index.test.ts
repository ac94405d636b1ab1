import { describe, expect, it } from "vitest";
import { indexOfId } from "../../src/market/id-index";

describe("an id's index", () => {
  it("is its place among sorted ids, and −1 where it is not one of them", () => {
    const ids = ["B", "__proto__", "a", "b", "ب"];
    ids.forEach((id, place) => {
      expect(indexOfId(ids, id)).toBe(place);
    });
    for (const id of ["A", "aa", "c", "ی", ""]) expect(indexOfId(ids, id)).toBe(-1);
    expect(indexOfId([], "a")).toBe(-1);
  });

  it("goes by UTF-16 code units, in which a surrogate comes before U+FF5E", () => {
    const ids = ["z", "🔧", "～"];
    expect(ids.map((id) => indexOfId(ids, id))).toEqual([0, 1, 2]);
  });
});
