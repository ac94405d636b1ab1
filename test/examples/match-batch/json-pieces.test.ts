import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPieces } from "../../../examples/match-batch/json-pieces";
import { plan } from "./sample";

describe("jsonPieces", () => {
  it("writes what JSON.parse reads back as the same document", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        const text = [...jsonPieces(document)].join("");
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });

  it("puts every item of a list, also one level down, into a piece of its own", () => {
    const prices = Array.from({ length: 50 }, (_, index) => [`s-${index}`, index]);
    const document = { certificate: { bound: 3, prices }, placements: [{ a: 1 }, { a: 2 }] };
    const longest = Math.max(...[...jsonPieces(document)].map((piece) => piece.length));
    expect(longest).toBeLessThan(25);
  });

  it("leaves undefined properties out and writes iterables as lists", () => {
    const document = { none: undefined, items: new Set([1, 2]), empty: {}, nothing: [] };
    expect(JSON.parse([...jsonPieces(document)].join(""))).toEqual({
      items: [1, 2],
      empty: {},
      nothing: [],
    });
  });

  it("writes a plan without loss", () => {
    expect(JSON.parse([...jsonPieces(plan)].join(""))).toEqual(plan);
  });
});
