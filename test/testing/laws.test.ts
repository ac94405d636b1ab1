import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { Policy } from "../../src/policy/policy";
import { zanjanPolicy } from "../../src/policy/zanjan";
import { type Law, laws } from "../../src/testing/index";
import { person, rules, town } from "./tiny-market";

const ZANJAN = Policy.parse(zanjanPolicy);

// why: with the law's seven founders few drawn units form; with two of them many do
const SMALL = rules({
  priorities: [
    { group: "youth", bonus: 500 },
    { group: "women", bonus: 1_200 },
  ],
  composition: [{ kind: "family", max: 2 }],
});

// a review runs each law as often as the law says
const RUNS = 40;

const required = (policy: Policy, ...without: readonly string[]) =>
  laws
    .all(policy)
    .filter(({ standing, id }) => standing === "required" && !without.includes(id))
    .map((law): [string, Law] => [law.id, law]);

describe("the laws", () => {
  const all = laws.all(ZANJAN);

  it("have different ids, a class, a standing and statements in both languages", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBe(Object.keys(laws).length - 1);
    for (const { statement, standing, class: about } of all) {
      expect(statement.en).toMatch(/^[A-Z].*\.$/);
      expect(statement.fa).toMatch(/^[\u0600-\u06FF].*\.$/u);
      expect(["required", "informative"]).toContain(standing);
      expect(["legal", "fairness", "sanity", "determinism"]).toContain(about);
    }
  });

  it("take their names and ids from one word", () => {
    for (const [name, bind] of Object.entries(laws)) {
      if (name === "all") continue;
      const law = (bind as typeof laws.noCliff)(ZANJAN);
      const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(law.id).toBe(id);
    }
  });

  it.each(required(ZANJAN))("%s holds under the policy of Zanjan", (_, law) => {
    fc.assert(law.property, { numRuns: Math.min(law.runs, RUNS) });
  });

  // why: two founders are fewer than the law allows, which that law says
  it.each(required(SMALL, "legal-floor"))("%s holds where two can found a unit", (_, law) => {
    fc.assert(law.property, { numRuns: Math.min(law.runs, RUNS) });
  });

  it("say that two founders are fewer than the law allows", () => {
    const { failed, counterexample } = fc.check(laws.legalFloor(SMALL).property, { numRuns: 1 });
    expect(failed).toBe(true);
    expect(laws.legalFloor(SMALL).breach(counterexample![0])?.happened).toEqual({
      en: "production cooperative: the policy sets the fewest members to 2, where the law has 7",
      fa: "تعاونی تولیدی: سیاست کمترین شمار اعضا را ۲ می‌گذارد و حد قانون ۷ است",
    });
  });

  it.each([laws.withholdingGainsNothing, laws.hidingASkillGainsNothing])(
    "know that silence pays under the default policy, and how much (%#)",
    (bind) => {
      const law = bind(ZANJAN);
      const gains = fc
        .sample(law.cases, { numRuns: 300, seed: 1389 })
        .flatMap((tried) => law.breach(tried)?.gain ?? []);
      expect(law.standing).toBe("informative");
      expect(Math.max(...gains)).toBeGreaterThan(0);
    },
  );

  it("draw datasets that are accepted whole, nearly always with something to try", () => {
    // why: the policy has nothing in code that could have promised something
    for (const law of all.filter(({ id }) => id !== "custom-keeps-its-word")) {
      const cases = fc.sample(law.cases, { numRuns: 60, seed: 1389 });
      for (const { dataset } of cases) {
        expect(parseDataset(dataset)).toMatchObject({ ok: true, value: { rejected: [] } });
      }
      const tried = cases.filter(({ subject }) => subject !== undefined).length;
      expect(tried, law.id).toBeGreaterThan(30);
    }
  });

  it("draw over the regions, skills and groups that they are given", () => {
    const { regions, distances, taxonomy } = town([person("s")], []);
    const options = { regions: { regions, distances: distances! }, taxonomy, groups: ["nomads"] };
    const cases = fc.sample(laws.groupNeverCosts(ZANJAN, options).cases, 200);
    const known = new Set(regions.map(({ id }) => id));
    const skills = new Set(taxonomy.skills.map(({ id }) => id));
    for (const { dataset } of cases) {
      expect(dataset.regions.every(({ id }) => known.has(id))).toBe(true);
      expect(dataset.taxonomy.skills.every(({ id }) => skills.has(id))).toBe(true);
      expect(parseDataset(dataset)).toMatchObject({ ok: true, value: { rejected: [] } });
    }
    const groups = cases.flatMap(({ dataset }) =>
      dataset.seekers.flatMap((one) => one.groups ?? []),
    );
    expect(groups).toContain("nomads");
  });

  it("run as often as they are told to", () => {
    expect(laws.all(ZANJAN, { runs: 7 }).every(({ runs }) => runs === 7)).toBe(true);
  });
});
