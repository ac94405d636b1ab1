import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distance } from "../../src/dataset/region";
import { compileDistances, UNKNOWN_KM } from "../../src/market/distances";
import { datasetOf } from "../support/small-market";

type Place = readonly [lat: number, lon: number];

const ZANJAN: Place = [36.67642, 48.49628];
const ABHAR: Place = [36.1468, 49.218];
const MAHNESHAN: Place = [36.7444, 47.6725];

/** The kilometres between `a` and `b`, in both directions, which are one. */
function between(a: Place | undefined, b: Place | undefined, distances: Distance[] = []): number {
  const region = (id: string, place?: Place) =>
    place === undefined ? { id } : { id, position: { lat: place[0], lon: place[1] } };
  const { km, indexOf } = compileDistances(
    datasetOf({ regions: [region("b", b), region("a", a)], distances }),
  );
  expect(km(indexOf("b"), indexOf("a"))).toBe(km(indexOf("a"), indexOf("b")));
  return km(indexOf("a"), indexOf("b"));
}

describe("kilometres between regions", () => {
  it("are 0 within a region, wherever it lies and whatever is known of it", () => {
    const { km, indexOf, count } = compileDistances(datasetOf({}));
    expect(count).toBe(4);
    expect(km(indexOf("lost"), indexOf("lost"))).toBe(0);
  });

  it("are as stated, in either direction", () => {
    const { km, indexOf } = compileDistances(datasetOf({}));
    expect(km(indexOf("here"), indexOf("near"))).toBe(20);
    expect(km(indexOf("near"), indexOf("here"))).toBe(20);
    expect(km(indexOf("here"), indexOf("beside"))).toBe(0);
  });

  it("are those of the great circle between two county seats of Zanjan", () => {
    // Δφ 0.52962°, Δλ 0.72172° at a mean latitude of 36.41°: √(58.89² + 64.58²) = 87.4 km
    expect(between(ZANJAN, ABHAR)).toBe(87);
    // Δφ 0.06798°, Δλ 0.82378° at 36.71°: √(7.56² + 73.43²) = 73.8 km
    expect(between(ZANJAN, MAHNESHAN)).toBe(74);
  });

  it("are rather those stated than those of the great circle", () => {
    expect(between(ZANJAN, ABHAR, [{ from: "a", to: "b", km: 95 }])).toBe(95);
    expect(between(ZANJAN, ABHAR, [{ from: "b", to: "a", km: 0 }])).toBe(0);
  });

  it("round half up: 6371 · π / 180 = 111.195 km a degree", () => {
    expect(between([0, 0], [0, 1.49 / 111.195])).toBe(1);
    expect(between([0, 0], [0, 1.51 / 111.195])).toBe(2);
    expect(between([0, 0], [0.4 / 111.195, 0])).toBe(0);
  });

  it("reach half around the earth and no farther", () => {
    // 6371 · π = 20 015.09
    expect(between([0, 0], [0, 180])).toBe(20_015);
    expect(between([90, 0], [-90, 77])).toBe(20_015);
  });

  it("are unknown where a position is missing and nothing is stated", () => {
    expect(between(ZANJAN, undefined)).toBe(UNKNOWN_KM);
    expect(between(undefined, ZANJAN)).toBe(UNKNOWN_KM);
    expect(between(undefined, undefined)).toBe(UNKNOWN_KM);
  });

  it("do not depend on the direction, anywhere", () => {
    const place = fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(between(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
