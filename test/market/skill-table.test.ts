import { describe, expect, it } from "vitest";
import type { Skill } from "../../src/dataset/taxonomy";
import { compileSkills, type SkillTable } from "../../src/market/skill-table";
import type { PolicyInput } from "../../src/policy/policy";
import { datasetOf, policyOf } from "../support/small-market";

type Row = Omit<Skill, "name">;

function tableOf(skills: readonly Row[], policy: Partial<PolicyInput> = {}): SkillTable {
  return compileSkills(datasetOf({ skills }).taxonomy, policyOf(policy));
}

/** `sim(held, required)`, which the list of similar skills must agree with. */
function sim(table: SkillTable, held: string, required: string): number {
  const { skills, similarities } = table.similarTo(table.indexOf(required));
  const similarity = table.similarity(table.indexOf(held), table.indexOf(required));
  const place = skills.indexOf(table.indexOf(held));
  expect(place < 0 ? 0 : similarities[place]).toBe(similarity);
  return similarity;
}

/** a above b above c above d above e: a chain of four steps. */
const CHAIN: readonly Row[] = [
  { id: "e", broader: ["d"] },
  { id: "d", broader: ["c"] },
  { id: "c", broader: ["b"] },
  { id: "b", broader: ["a"] },
  { id: "a" },
];

describe("similarity", () => {
  it("is whole for the skill itself", () => {
    expect(sim(tableOf(CHAIN), "c", "c")).toBe(10_000);
  });

  it.each([
    ["b", 9_000],
    ["c", 8_000],
    ["d", 7_000],
    ["e", 0],
  ])("of a narrower skill %s for the top of its chain is %i", (held, bp) => {
    expect(sim(tableOf(CHAIN), held, "a")).toBe(bp);
  });

  it.each([
    ["d", 6_000],
    ["c", 4_500],
    ["b", 0],
    ["a", 0],
  ])("of a broader skill %s for the end of its chain is %i", (held, bp) => {
    expect(sim(tableOf(CHAIN), held, "e")).toBe(bp);
  });

  it("counts as many steps as the policy lists, shorter", () => {
    const table = tableOf(CHAIN, { similarity: { narrower: [500], broader: [] } });
    expect([sim(table, "b", "a"), sim(table, "c", "a"), sim(table, "a", "b")]).toEqual([500, 0, 0]);
  });

  it("counts as many steps as the policy lists, longer", () => {
    const similarity = { narrower: [9_000, 8_000, 7_000, 1], broader: [4, 3, 2, 1] };
    const table = tableOf(CHAIN, { similarity });
    expect(sim(table, "e", "a")).toBe(1);
    expect(["d", "c", "b", "a"].map((held) => sim(table, held, "e"))).toEqual([4, 3, 2, 1]);
  });

  it("goes by the fewest links where several lead up, even if a longer way is worth more", () => {
    const skills = [
      { id: "top" },
      { id: "mid", broader: ["top"] },
      { id: "leaf", broader: ["mid", "top"] },
    ];
    // a sibling of mid under top as well, which is worth less here
    const table = tableOf(skills, {
      similarity: { narrower: [5_000, 9_000], broader: [100, 6_000], sibling: 10 },
    });
    expect(sim(table, "leaf", "top")).toBe(5_000);
    expect(sim(table, "top", "leaf")).toBe(100);
  });

  it("of siblings needs one direct parent in common", () => {
    const skills = [
      { id: "p" },
      { id: "q" },
      { id: "one", broader: ["p", "q"] },
      { id: "two", broader: ["q"] },
      { id: "three", broader: ["p"] },
      { id: "cousin", broader: ["two"] },
      { id: "orphan" },
    ];
    const table = tableOf(skills);
    expect(sim(table, "one", "two")).toBe(4_500);
    expect(sim(table, "three", "one")).toBe(4_500);
    expect(sim(table, "two", "three")).toBe(0);
    expect(sim(table, "cousin", "one")).toBe(0);
    expect(sim(table, "orphan", "p")).toBe(0);
    expect(sim(table, "one", "one")).toBe(10_000);
  });

  it("of related skills holds in both directions, whoever says so, and is not passed on", () => {
    const skills = [{ id: "a", related: ["b"] }, { id: "b", related: ["c"] }, { id: "c" }];
    const table = tableOf(skills);
    expect([sim(table, "a", "b"), sim(table, "b", "a")]).toEqual([4_000, 4_000]);
    expect([sim(table, "c", "b"), sim(table, "b", "c")]).toEqual([4_000, 4_000]);
    expect(sim(table, "a", "c")).toBe(0);
  });

  it.each([
    [{ sibling: 4_500, related: 4_000 }, 4_500],
    [{ sibling: 3_000, related: 4_000 }, 4_000],
    [{ sibling: 0, related: 0 }, 0],
  ])("of siblings that are also related is the larger of both: %j", (similarity, bp) => {
    const skills = [
      { id: "p" },
      { id: "a", broader: ["p"], related: ["b"] },
      { id: "b", broader: ["p"] },
    ];
    const table = tableOf(skills, { similarity });
    expect([sim(table, "a", "b"), sim(table, "b", "a")]).toEqual([bp, bp]);
  });

  it("of a narrower skill that is also related is the larger of both", () => {
    const skills = [
      { id: "p", related: ["a"] },
      { id: "a", broader: ["p"] },
    ];
    expect(sim(tableOf(skills), "a", "p")).toBe(9_000);
    expect(sim(tableOf(skills, { similarity: { related: 9_500 } }), "a", "p")).toBe(9_500);
    expect(sim(tableOf(skills, { similarity: { related: 9_500 } }), "p", "a")).toBe(9_500);
  });

  it("of a parent's sibling in a chain is that of broader or sibling, whichever is larger", () => {
    // mid is above leaf by one link, and shares the parent top with it
    const skills = [
      { id: "top" },
      { id: "mid", broader: ["top"] },
      { id: "leaf", broader: ["mid", "top"] },
    ];
    const strong = tableOf(skills, { similarity: { sibling: 7_000 } });
    expect(sim(strong, "mid", "leaf")).toBe(7_000);
    expect(sim(strong, "leaf", "mid")).toBe(9_000);
    expect(sim(tableOf(skills), "mid", "leaf")).toBe(6_000);
  });
});

describe("specificity", () => {
  const REUSE = ["transversal", "cross-sector", "sector", "occupation"] as const;
  const skills = [...REUSE.map((reuse) => ({ id: reuse, reuse })), { id: "unstated" }];

  it("is by default 2, 4, 7, 10, and 6 where the reuse is not stated", () => {
    expect([...tableOf(skills).specificity]).toEqual([2, 4, 7, 10, 6]);
  });

  it("is the policy's, level by level", () => {
    const specificity = { transversal: 1, crossSector: 2, sector: 3, occupation: 4, unstated: 5 };
    expect([...tableOf(skills, { specificity }).specificity]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a skill table", () => {
  it("knows the scale of levels, 5 where it is not stated", () => {
    const { taxonomy } = datasetOf({ levels: 100 });
    expect(compileSkills(taxonomy, policyOf()).levels).toBe(100);
    expect(compileSkills(datasetOf({}).taxonomy, policyOf()).levels).toBe(5);
    expect(tableOf([]).count).toBe(0);
  });

  it("lists similar skills by index, each once", () => {
    const { similarTo, indexOf } = tableOf(CHAIN);
    expect([...similarTo(indexOf("c")).skills]).toEqual([0, 1, 2, 3, 4]);
    expect([...similarTo(indexOf("c")).similarities]).toEqual([8_000, 9_000, 10_000, 6_000, 4_500]);
  });
});
