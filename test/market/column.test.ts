import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type Column,
  float64,
  int8,
  int32,
  memory,
  narrow,
  uint8,
  uint16,
  uint32,
} from "../../src/market/column";

const MOST = Number.MAX_SAFE_INTEGER;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a narrow column", () => {
  it.each([
    ["Int8Array", [0, 1, 127]],
    ["Int8Array", [-128, 127]],
    ["Int16Array", [128]],
    ["Int16Array", [-129]],
    ["Int16Array", [-32_768, 32_767]],
    ["Int32Array", [32_768]],
    ["Int32Array", [-32_769, 0]],
    ["Int32Array", [-(2 ** 31), 2 ** 31 - 1]],
    ["Float64Array", [2 ** 31]],
    ["Float64Array", [-(2 ** 31) - 1]],
    ["Float64Array", [0, MOST]],
    ["Float64Array", [MOST - 1, -MOST]],
  ])("is an %s for %j, which it holds to the last digit", (type, values) => {
    const column = narrow(values);
    expect(column.constructor.name).toBe(type);
    expect([...column]).toEqual(values);
    expect([...narrow(Float64Array.from(values))]).toEqual(values);
  });

  it("of nothing is the narrowest", () => {
    expect(narrow([])).toEqual(new Int8Array(0));
  });
});

describe("columns of a fixed type", () => {
  it.each<[string, (values: number[]) => ArrayLike<number>, number[]]>([
    ["Int8Array", int8, [-128, 127]],
    ["Uint8Array", uint8, [0, 255]],
    ["Uint16Array", uint16, [0, 65_535]],
    ["Int32Array", int32, [-1, 2 ** 31 - 1]],
    ["Uint32Array", uint32, [0, 2 ** 32 - 1]],
    ["Float64Array", float64, [0.5, MOST]],
  ])("hold what an %s holds", (type, column, values) => {
    const held = column(values);
    expect(held.constructor.name).toBe(type);
    expect(Array.from(held)).toEqual(values);
    expect(column([])).toHaveLength(0);
  });
});

describe("the memory of columns", () => {
  const columnsOf = (values: number[]): (Column | Uint8Array | Uint16Array | Uint32Array)[] => [
    narrow(values),
    ...[int8, uint8, uint16, int32, uint32, float64].map((column) => column(values)),
  ];

  it("is shared where the platform shares memory", () => {
    expect(memory(3)).toBeInstanceOf(SharedArrayBuffer);
    expect(memory(3).byteLength).toBe(3);
    for (const { buffer } of columnsOf([1, 2])) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it("is of the thread's own where it does not", () => {
    vi.stubGlobal("SharedArrayBuffer", undefined);
    expect(memory(3)).toBeInstanceOf(ArrayBuffer);
    for (const column of columnsOf([1, 2])) {
      expect(column.buffer).toBeInstanceOf(ArrayBuffer);
      expect([...column]).toEqual([1, 2]);
    }
  });
});
