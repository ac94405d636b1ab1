import { describe, expect, it } from "vitest";
import { growthOf } from "../../../bench/shortlists/growth";
import { costToZanjan, ratiosOf } from "../../../bench/shortlists/ratios";
import { cellResult, timing } from "./cell-result";

describe("ratiosOf", () => {
  it("hold the library's answer by role against the others", () => {
    const times = {
      compile: timing(30),
      byRole: timing(20),
      bySeeker: timing(90),
      allCores: timing(10),
      allCoresBySeeker: timing(60),
      naive: timing(2_000),
      duckdb: timing(800),
      duckdbPlain: timing(1_600),
      c: timing(16),
    };
    expect(ratiosOf({ times })).toEqual({
      naive: 100,
      duckdb: 40,
      duckdbPlain: 80,
      toC: 1.25,
      allCores: 2,
      allCoresBySeeker: 1.5,
      compile: 1.5,
    });
  });

  it("say nothing where something was not run", () => {
    const some = ratiosOf({ times: { byRole: timing(20), naive: timing(0) } });
    expect([some.duckdb, some.toC, some.allCores]).toEqual([undefined, undefined, undefined]);
    expect(ratiosOf({ times: { byRole: timing(0), naive: timing(1) } }).naive).toBeUndefined();
  });
});

describe("costToZanjan", () => {
  it("compares the cost of a role with somebody on its list, at the same size", () => {
    const zanjan = cellResult({ times: { byRole: timing(100) }, answered: 50 });
    const ties = cellResult({ shape: "ties", times: { byRole: timing(60) }, answered: 20 });
    const larger = cellResult({ size: "M", shape: "ties", times: { byRole: timing(9) } });
    const cells = [zanjan, ties, larger];
    expect(cells.map((cell) => costToZanjan(cell, cells))).toEqual([1, 1.5, undefined]);
    expect(costToZanjan(cellResult({ ...ties, answered: 0 }), cells)).toBeUndefined();
  });
});

describe("growthOf", () => {
  it("compares the cost of a pair, and of a seeker compiled, with the next smaller size", () => {
    const small = cellResult({
      size: "L",
      times: { byRole: timing(100), compile: timing(10) },
    });
    const large = cellResult({
      size: "XL",
      seekers: 10_000,
      roles: 250,
      times: { byRole: timing(2_500), compile: timing(150) },
    });
    const other = cellResult({ shape: "ties" });
    expect(growthOf([large, other, small])).toEqual([
      { shape: "zanjan", from: "L", to: "XL", compile: 1.5, byRole: 0.5, bySeeker: undefined },
    ]);
  });
});
