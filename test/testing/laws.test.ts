import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Policy } from "../../src/policy/policy";
import { zanjanPolicy } from "../../src/policy/zanjan";
import { laws } from "../../src/testing/index";
import { rules } from "./tiny-market";

const ZANJAN = Policy.parse(zanjanPolicy);

// why: with the law's seven founders few drawn units form; with two of them many do
const SMALL = rules({
  priorities: [
    { group: "youth", bonus: 500 },
    { group: "women", bonus: 1_200 },
  ],
  composition: [{ kind: "family", max: 2 }],
});

describe("the laws", () => {
  it("have different ids and statements in both languages", () => {
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
    for (const { statement } of laws) {
      expect(statement.en).toMatch(/^[A-Z].*\.$/);
      expect(statement.fa).toMatch(/^[\u0600-\u06FF].*\.$/u);
    }
  });

  it.each(laws.map((law) => [law.id, law] as const))(
    "%s holds under the policy of Zanjan",
    (_, law) => {
      fc.assert(law.property(ZANJAN));
    },
  );

  it.each(laws.map((law) => [law.id, law] as const))(
    "%s holds where two can found a unit",
    (_, law) => {
      fc.assert(law.property(SMALL));
    },
  );
});
