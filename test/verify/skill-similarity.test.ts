import { describe, expect, it } from "vitest";
import { compileSkills, similarTo } from "../../src/verify/skill-similarity";
import { policyOf } from "./workshop";

// a ← b ← c ← d ← e, b ← f; a ← d directly as well; g related to c, c related to h
const graph = compileSkills({
  skills: [
    { id: "a", name: "" },
    { id: "b", name: "", broader: ["a"] },
    { id: "c", name: "", broader: ["b"], related: ["h"] },
    { id: "d", name: "", broader: ["c", "a"] },
    { id: "e", name: "", broader: ["d"] },
    { id: "f", name: "", broader: ["b"] },
    { id: "g", name: "", related: ["c", "b"] },
    { id: "h", name: "" },
  ],
});

function similar(required: string, similarity = policyOf().similarity): Record<string, number> {
  const names = [..."abcdefgh"];
  const found = similarTo(graph, similarity, graph.indexOf.get(required)!);
  return Object.fromEntries([...found].map(([skill, bp]) => [names[skill], bp]).sort());
}

describe("similarTo", () => {
  it("counts the fewest steps down, up to three", () => {
    expect(similar("a")).toEqual({ a: 10_000, b: 9_000, c: 8_000, d: 9_000, e: 8_000, f: 8_000 });
  });

  it("takes the largest of narrower, broader, sibling and related", () => {
    // d's parents are c and a, so b is a sibling of d and two links above it
    expect(similar("d")).toEqual({ a: 6_000, b: 4_500, c: 6_000, d: 10_000, e: 9_000 });
    expect(similar("c")).toEqual({
      a: 4_500,
      b: 6_000,
      c: 10_000,
      d: 9_000,
      e: 8_000,
      f: 4_500,
      g: 4_000,
      h: 4_000,
    });
  });

  it("reads `related` in both directions", () => {
    expect(similar("h")).toEqual({ c: 4_000, h: 10_000 });
    expect(similar("g")).toEqual({ b: 4_000, c: 4_000, g: 10_000 });
  });

  it("counts as many steps as the policy lists, and none at 0", () => {
    const none = { ...policyOf().similarity, narrower: [], broader: [1], sibling: 0, related: 0 };
    expect(similar("d", none)).toEqual({ a: 1, c: 1, d: 10_000 });
  });
});
