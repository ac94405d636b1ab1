import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  labelsOf,
  marketArbitrary,
  marketLabels,
  requiredLabels,
} from "../../../src/testing/index";
import { business, job, person, rules, town } from "../tiny-market";

const policy = rules();

describe("labelsOf", () => {
  it("names what a market of one pair shows", () => {
    const dataset = town(
      [person("a", { capacities: { hoursPerWeek: 19 } })],
      [job("j", { hoursPerWeek: 40 })],
    );
    expect(labelsOf(dataset, policy)).toEqual(["below:minHoursShare", "fail:hours"]);
  });

  it("names an empty market", () => {
    expect(labelsOf(town([], []), policy)).toEqual(["empty"]);
  });

  it("names a tie and a seeker of whom two opportunities could make use", () => {
    const dataset = town([person("a"), person("b")], [job("j"), job("k")]);
    expect(labelsOf(dataset, policy)).toEqual(["contested", "tied"]);
  });

  it.each([
    [-1, "below"],
    [0, "at"],
    [1, "above"],
  ] as const)("names capital %i rial off the least share", (steps, place) => {
    const dataset = town([person("a", { capacities: { capital: 40 + steps } })], [business("b")]);
    expect(labelsOf(dataset, policy)).toContain(`${place}:share`);
  });

  it.each([
    ["2011-03-22", "below"],
    ["2011-03-21", "at"],
    ["2011-03-20", "above"],
  ] as const)("names someone born on %s: %s the least age", (birthDate, place) => {
    const labels = labelsOf(town([person("a", { birthDate })], [job("j")]), policy);
    expect(labels).toContain(`${place}:minAge.employment`);
    expect(labels.includes("fail:age")).toBe(place === "below");
  });

  it("names only labels that the policy has, each once and in order", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const labels = labelsOf(dataset, policy);
        const known = new Set(marketLabels(policy).map(({ id }) => id));
        expect(labels.filter((id) => !known.has(id))).toEqual([]);
        expect(labels).toEqual([...new Set(labels)].sort());
      }),
    );
  });
});

describe("marketLabels", () => {
  it("have different ids and statements in both languages", () => {
    const labels = marketLabels(policy);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { statement } of labels) {
      expect(statement.en).toMatch(/^[A-Z][^\u0600-\u06FF]*\.$/);
      expect(statement.fa).toMatch(/^[\u0600-\u06FF].*\.$/u);
    }
  });

  it("hold those that are required, which depend on the policy", () => {
    const ids = requiredLabels(policy).map(({ id }) => id);
    expect(ids).toContain("at:minHoursShare");
    expect(ids).not.toContain("prioritised");
    const off = rules({ thresholds: { minHoursShare: 0, minFit: 0 } });
    const fewer = requiredLabels(off).map(({ id }) => id);
    expect(fewer).not.toContain("at:minHoursShare");
    expect(fewer).not.toContain("below:minFit");
    expect(fewer).toContain("at:minFit");
  });
});
