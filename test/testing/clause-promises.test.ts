import * as fc from "fast-check";
import { type CriterionInput, type Policy, parsePolicy, type RuleInput } from "taavon";
import { clausePromises, findBrokenPromise } from "taavon/testing";
import { describe, expect, it } from "vitest";
import type { ClauseFact } from "../../src/policy/clause/clause";
import type { PolicyDefinition } from "../../src/policy/define-policy";
import { clausedMarketArbitrary, defined } from "../support/claused-market";
import { datasetOf, jobOf, seekerOf, ventureOf } from "../support/small-market";

const named = { version: 1, name: { en: "own", fa: "ویژه" }, applies: () => true };
const own = (value: CriterionInput["value"], monotone: readonly ClauseFact[] = []) => ({
  criteria: { own: { ...named, side: "fit" as const, weight: 10, monotone, value } },
});
const policyOf = (clauses: Pick<PolicyDefinition, "criteria" | "rules">): Policy =>
  defined({ id: "p", version: 1, asOf: "2026-03-21", ...clauses });

const town = datasetOf({
  seekers: [seekerOf({ experience: [{ occupation: "7212", months: 6 }] })],
  opportunities: [jobOf({ role: { occupation: "72" } }), ventureOf()],
});
const brokenBy = (clauses: Pick<PolicyDefinition, "criteria" | "rules">) =>
  findBrokenPromise(town, policyOf(clauses));

describe("a clause's promise", () => {
  it("is kept by the clauses that are drawn for tests", () => {
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 5, opportunities: 3 }), (drawn) => {
        expect(findBrokenPromise(drawn.dataset, drawn.policy)).toBeUndefined();
      }),
    );
  });

  it("is kept where a policy has no clause", () => {
    const plain = parsePolicy({ id: "p", version: 1, asOf: "2026-03-21" });
    if (!plain.ok) throw new Error("refused");
    expect(findBrokenPromise(town, plain.value)).toBeUndefined();
  });

  it.each<[ClauseFact, CriterionInput["value"]]>([
    [
      "skills",
      ({ seeker }) =>
        Math.max(0, 10_000 - 1_000 * (seeker.skills[0]?.level ?? 0) - 1_000 * seeker.skills.length),
    ],
    ["capital", ({ seeker }) => ((seeker.capacities.capital ?? 0) >= 200_000 ? 0 : 9_000)],
    ["hours", ({ seeker }) => (seeker.capacities.hoursPerWeek === 77 ? 0 : 9_000)],
    ["travelKm", ({ seeker }) => ((seeker.capacities.travelKm ?? 0) > 50 ? "unknown" : 9_000)],
    ["education", ({ seeker }) => 8_000 - 1_000 * (seeker.education?.level ?? 0)],
    ["experience", ({ seeker }) => Math.max(0, 5_000 - (seeker.experience?.[0]?.months ?? 0))],
  ])("is broken where more %s lowers a value", (fact, value) => {
    expect(brokenBy(own(value, [fact]))).toMatchObject({ clause: "custom:own", fact, seeker: "s" });
    // what is not promised is not asked
    expect(brokenBy(own(value))).toBeUndefined();
  });

  it("is broken where more of a fact ends a pass, but not where it ends a failure", () => {
    const capped = (over: "pass" | "fail" | "unknown"): RuleInput => ({
      ...{ ...named, fails: { en: "no", fa: "نه" }, monotone: ["capital"] },
      test: ({ seeker }) =>
        (seeker.capacities.capital ?? 0) > 150_000 ? over : over === "pass" ? "fail" : "pass",
    });
    expect(brokenBy({ rules: { capped: capped("fail") } })).toMatchObject({
      ...{ clause: "custom:capped", fact: "capital", before: "pass", after: "fail" },
    });
    expect(brokenBy({ rules: { capped: capped("unknown") } })).toMatchObject({ after: "unknown" });
    expect(brokenBy({ rules: { capped: capped("pass") } })).toBeUndefined();
  });

  it("is broken by an answer that changes, or a record that is changed", () => {
    let asked = 0;
    expect(brokenBy(own(() => asked++))).toMatchObject({ before: "0", after: "1" });
    const greedy: CriterionInput["value"] = ({ seeker }) => {
      (seeker.capacities as { capital?: number }).capital = 0;
      return 0;
    };
    expect(() => brokenBy(own(greedy))).toThrow(/`custom:own` threw/);
  });

  it("is tried over markets drawn for the policy, and the breach named", () => {
    const falling = own(
      ({ seeker }) => 10_000 - 1_000 * (seeker.education?.level ?? 0),
      ["education"],
    );
    const { failed, errorInstance } = fc.check(clausePromises(policyOf(falling)), { numRuns: 100 });
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(
      /clause `custom:own` says \d+, and with more of `education` \d+/,
    );
    const rising = own(({ seeker }) => 1_000 * (seeker.education?.level ?? 0), ["education"]);
    fc.assert(clausePromises(policyOf(rising)), { numRuns: 30 });
  });
});
