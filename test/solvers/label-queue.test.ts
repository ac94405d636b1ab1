import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LabelQueue } from "../../src/solvers/label-queue";

const change = fc.record({ node: fc.nat({ max: 19 }), label: fc.nat({ max: 30 }) });

describe("LabelQueue", () => {
  it("pops each touched node once, smallest lowered label first, search after search", () => {
    const queue = new LabelQueue(20);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const model = new Map<number, number>();
        for (const { node, label } of changes) {
          if (label >= queue.labels[node]!) continue;
          queue.lower(node, label);
          model.set(node, label);
        }
        const popped: number[] = [];
        for (let node = queue.pop(); node !== -1; node = queue.pop()) popped.push(node);
        expect(popped.map((node) => model.get(node))).toEqual(
          [...model.values()].sort((a, b) => a - b),
        );
        expect(new Set(popped)).toEqual(new Set(model.keys()));
        expect([...queue.settled.subarray(0, queue.settledCount)]).toEqual(popped);
        queue.reset();
        expect(queue.labels.every((label) => label === Number.POSITIVE_INFINITY)).toBe(true);
        expect(queue.pop()).toBe(-1);
      }),
    );
  });
});
