import { describe, expect, it } from "vitest";
import { UNKNOWN_KM } from "../../../src/market/distances";
import { areasOf, NO_AREA } from "../../../src/market/seating/areas";

/** Regions along a road, at these kilometres. */
const along =
  (at: readonly number[]) =>
  (a: number, b: number): number =>
    Math.abs(at[a]! - at[b]!);

describe("the areas of regions", () => {
  it("spread from the most populous region that is left, as far as the radius", () => {
    const km = along([0, 30, 45, 90]);
    const areas = areasOf(Int32Array.of(5, 9, 1, 7), km, { radiusKm: 40, people: 100 });
    // 1 takes 2 (15 km) and 0 (30 km); 3 lies 60 km away
    expect([...areas]).toEqual([0, 0, 0, 1]);
  });

  it("take the nearest first, and whom they have no room for is passed over", () => {
    const km = along([0, 10, 20, 30]);
    const areas = areasOf(Int32Array.of(50, 30, 25, 20), km, { radiusKm: 40, people: 100 });
    // 50 + 30 leaves 20: region 2 is too large, region 3 fits
    expect([...areas]).toEqual([0, 0, 1, 0]);
  });

  it("leave out regions without people, and those whose distance nobody knows", () => {
    const areas = areasOf(Int32Array.of(2, 0, 1), () => UNKNOWN_KM, { radiusKm: 40, people: 9 });
    expect([...areas]).toEqual([0, NO_AREA, 1]);
  });
});
