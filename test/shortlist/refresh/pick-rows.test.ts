import { describe, expect, it } from "vitest";
import { pickItems, pickRows } from "../../../src/shortlist/refresh/pick-rows";

describe("picked items", () => {
  it("are those at the chosen places, in the type that held them", () => {
    expect(pickItems(Uint32Array.of(5, 2 ** 32 - 1, 7), [2, 1])).toEqual(
      Uint32Array.of(7, 2 ** 32 - 1),
    );
    expect(pickItems(Int8Array.of(-1, 2), [0])).toEqual(Int8Array.of(-1));
    expect(pickItems(Float64Array.of(1), [])).toEqual(new Float64Array(0));
  });

  it("come from shared memory into memory of their own", () => {
    const shared = new Int16Array(new SharedArrayBuffer(4));
    shared.set([3, 4]);
    const picked = pickItems(shared, [1]);
    shared[1] = 5;
    expect([...picked]).toEqual([4]);
  });
});

describe("picked rows", () => {
  it("tell where they start among themselves and what they held", () => {
    const start = [0, 2, 2, 5, 6];
    expect(pickRows(Int32Array.from(start), [0, 1, 3])).toEqual({
      start: Int32Array.of(0, 2, 2, 3),
      places: Int32Array.of(0, 1, 5),
    });
    expect(pickRows(Int32Array.from(start), [3, 2])).toEqual({
      start: Int32Array.of(0, 1, 4),
      places: Int32Array.of(5, 2, 3, 4),
    });
    expect(pickRows(Int32Array.of(0), [])).toEqual({
      start: Int32Array.of(0),
      places: new Int32Array(0),
    });
  });
});
