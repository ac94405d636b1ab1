import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kilometres } from "../../../bench/peers/kilometres";

describe("kilometres", () => {
  it("are stated ones first, else the great circle, else unknown", () => {
    const zanjan = { lat: 36.68, lon: 48.5 };
    const regions = [
      { id: "a", name: "", position: zanjan },
      { id: "b", name: "", position: { lat: 35.7, lon: 51.42 } },
      { id: "c", name: "" },
    ];
    expect([...kilometres(regions)]).toEqual([0, 284, -1, 284, 0, -1, -1, -1, 0]);
    const stated = [{ from: "b", to: "a", km: 320 }];
    expect([...kilometres(regions, stated)]).toEqual([0, 320, -1, 320, 0, -1, -1, -1, 0]);
  });

  it("are the same in both directions and any order of regions", () => {
    const position = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(position, position, (one, two) => {
        const [a, b] = [
          { id: "a", name: "", position: one },
          { id: "b", name: "", position: two },
        ];
        const [, there, back] = kilometres([a, b]);
        expect(back).toBe(there);
        expect([...kilometres([b, a])]).toEqual([...kilometres([a, b])]);
      }),
    );
  });
});
