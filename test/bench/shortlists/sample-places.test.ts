import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePlaces } from "../../../bench/shortlists/sample-places";

describe("samplePlaces", () => {
  it("takes distinct places in order, all where there are no more", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(200), (count, size) => {
        const places = samplePlaces(count, size, "seed");
        expect(places).toHaveLength(Math.min(count, size));
        expect([...new Set(places)].sort((a, b) => a - b)).toEqual(places);
        for (const place of places) expect(place).toBeLessThan(count);
      }),
    );
  });

  it("is decided by its seed", () => {
    expect(samplePlaces(1_000, 20, "a")).toEqual(samplePlaces(1_000, 20, "a"));
    expect(samplePlaces(1_000, 20, "a")).not.toEqual(samplePlaces(1_000, 20, "b"));
  });
});
