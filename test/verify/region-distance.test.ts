import { describe, expect, it } from "vitest";
import { compileRegions, NO_DISTANCE } from "../../src/verify/region-distance";
import { workshop } from "./workshop";

describe("compileRegions", () => {
  const map = compileRegions({
    ...workshop,
    regions: [
      { id: "z", name: "", position: { lat: 36.67, lon: 48.48 } },
      { id: "t", name: "", position: { lat: 35.69, lon: 51.39 } },
      { id: "n", name: "" },
      { id: "anti", name: "", position: { lat: -36.67, lon: -131.52 } },
    ],
    distances: [
      { from: "z", to: "n", km: 12 },
      { from: "t", to: "t", km: 99 },
    ],
  });
  const from = (a: string, b: string): number =>
    map.distancesFrom(map.indexOf.get(a)!)[map.indexOf.get(b)!]!;

  it("takes a given distance in both directions", () => {
    expect(from("z", "n")).toBe(12);
    expect(from("n", "z")).toBe(12);
  });

  it("needs no given distances", () => {
    const { distances: _, ...bare } = workshop;
    expect(compileRegions(bare).distancesFrom(0)).toEqual([0, NO_DISTANCE]);
  });

  it("is 0 at home whatever is given", () => {
    expect(from("t", "t")).toBe(0);
  });

  it("measures the great circle between known positions", () => {
    // Zanjan to Tehran, and half way round the earth: π·6371
    expect(from("z", "t")).toBe(283);
    expect(from("t", "z")).toBe(283);
    expect(from("z", "anti")).toBe(20_015);
  });

  it("does not know the way to a region without a position", () => {
    expect(from("t", "n")).toBe(NO_DISTANCE);
    expect(from("n", "t")).toBe(NO_DISTANCE);
  });
});
