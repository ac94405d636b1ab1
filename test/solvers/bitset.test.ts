import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bitset } from "../../src/solvers/bitset";

const members = (set: Bitset): number[] => {
  const list: number[] = [];
  set.forEach((member) => {
    list.push(member);
  });
  return list;
};

describe("Bitset", () => {
  it("agrees with a Set under any sequence of changes", () => {
    const change = fc.tuple(fc.boolean(), fc.nat({ max: 99 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const set = new Bitset(100);
        const model = new Set<number>();
        for (const [isAdded, member] of changes) {
          if (isAdded) {
            set.add(member);
            model.add(member);
          } else {
            set.delete(member);
            model.delete(member);
          }
          expect(set.has(member)).toBe(isAdded);
        }
        expect(set.count()).toBe(model.size);
        expect(members(set)).toEqual([...model].sort((a, b) => a - b));
      }),
    );
  });

  it("holds a full word, the sign bit included", () => {
    const set = new Bitset(64);
    for (let member = 0; member < 64; member++) set.add(member);
    expect(set.count()).toBe(64);
    expect(members(set)).toHaveLength(64);
    set.clear();
    expect(set.count()).toBe(0);
    expect(set.has(31)).toBe(false);
  });

  it("may be empty and refuses a length that is no count", () => {
    expect(members(new Bitset(0))).toEqual([]);
    expect(() => new Bitset(-1)).toThrow(
      new RangeError("length: expected an integer from 0 on, got -1"),
    );
    expect(() => new Bitset(0.5)).toThrow(
      new RangeError("length: expected an integer from 0 on, got 0.5"),
    );
  });
});
