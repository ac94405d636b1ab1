import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedHeap } from "../../src/solvers/bounded-heap";

interface Entry {
  readonly key: number;
  readonly tie: number;
  readonly id: number;
}

const entries = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: -3, max: 3 }),
    tie: fc.integer({ min: 0, max: 2 }),
    id: fc.integer({ min: 0, max: 30 }),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

const drained = (heap: BoundedHeap): { ids: number[]; keys: number[] } => {
  const ids = new Int32Array(heap.size);
  const keys = new Float64Array(heap.size);
  heap.drain(ids, keys);
  return { ids: [...ids], keys: [...keys] };
};

const sorted = (list: readonly Entry[]): Entry[] =>
  [...list].sort((a, b) => b.key - a.key || a.tie - b.tie || a.id - b.id);

describe("BoundedHeap", () => {
  it("keeps the first k of a full sort, in order", () => {
    fc.assert(
      fc.property(entries, fc.nat({ max: 12 }), (list, capacity) => {
        const heap = new BoundedHeap(capacity);
        for (const { key, tie, id } of list) heap.push(key, tie, id);
        const best = sorted(list).slice(0, capacity);
        expect(drained(heap)).toEqual({
          ids: best.map(({ id }) => id),
          keys: best.map(({ key }) => key),
        });
        expect(heap.size).toBe(0);
      }),
    );
  });

  it("accepts an entry exactly when it is among the best so far", () => {
    fc.assert(
      fc.property(entries, fc.nat({ max: 5 }), (list, capacity) => {
        const heap = new BoundedHeap(capacity);
        list.forEach((entry, seen) => {
          const best = sorted(list.slice(0, seen + 1)).slice(0, capacity);
          const kept = heap.push(entry.key, entry.tie, entry.id);
          expect(kept).toBe(best.includes(entry));
          expect(heap.worstKey).toBe(
            capacity === 0
              ? Number.POSITIVE_INFINITY
              : best.length < capacity
                ? Number.NEGATIVE_INFINITY
                : best.at(-1)?.key,
          );
        });
      }),
    );
  });

  it("breaks equal keys by the smaller tie, then the smaller id", () => {
    const heap = new BoundedHeap(3);
    heap.push(5, 9, 1);
    heap.push(5, 2, 8);
    heap.push(5, 2, 7);
    expect(heap.push(5, 9, 1)).toBe(false);
    expect(heap.push(5, 9, 0)).toBe(true);
    expect(drained(heap).ids).toEqual([7, 8, 0]);
  });

  it("serves a second stream after clear", () => {
    const heap = new BoundedHeap(2);
    heap.push(9, 0, 1);
    heap.push(8, 0, 2);
    heap.clear();
    expect(heap.worstKey).toBe(Number.NEGATIVE_INFINITY);
    heap.push(1, 0, 3);
    expect(drained(heap)).toEqual({ ids: [3], keys: [1] });
  });

  it("drains at an offset and refuses arrays without room", () => {
    const heap = new BoundedHeap(2);
    heap.push(1, 0, 4);
    heap.push(2, 0, 5);
    const ids = new Int32Array(3);
    const keys = new Int32Array(3);
    expect(() => heap.drain(ids, keys, 2)).toThrow(
      new RangeError("drain: expected room for 2, got 1"),
    );
    expect(() => heap.drain(ids, new Int32Array(2), 1)).toThrow(
      new RangeError("drain: expected room for 2, got 1"),
    );
    expect(() => heap.drain(new Int32Array(2), keys, 1)).toThrow(
      new RangeError("drain: expected room for 2, got 1"),
    );
    expect(heap.drain(ids, keys, 1)).toBe(2);
    expect([...ids]).toEqual([0, 5, 4]);
    expect([...keys]).toEqual([0, 2, 1]);
  });

  it("refuses a capacity that is no count", () => {
    expect(() => new BoundedHeap(-1)).toThrow(
      new RangeError("capacity: expected an integer from 0 on, got -1"),
    );
    expect(() => new BoundedHeap(1.5)).toThrow(
      new RangeError("capacity: expected an integer from 0 on, got 1.5"),
    );
  });

  it("keeps nothing at a capacity of 0, whatever the key, also after clear", () => {
    const heap = new BoundedHeap(0);
    expect(heap.push(Number.POSITIVE_INFINITY, 0, 1)).toBe(false);
    heap.clear();
    expect(heap.worstKey).toBe(Number.POSITIVE_INFINITY);
    expect(heap.push(9, 0, 1)).toBe(false);
    expect(heap.size).toBe(0);
  });
});
