import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/document/parse-plan";
import { createMarket } from "../../src/market/create-market";
import { proposePlan } from "../../src/plan/propose-plan";
import type { CriterionInput, RuleInput } from "../../src/policy/clause/clause";
import { verifyPlan } from "../../src/verify/verify-plan";
import { clausedMarketArbitrary, defined } from "../support/claused-market";
import { datasetOf, jobOf, seekerOf } from "../support/small-market";
import { changed } from "./workshop";

const named = { version: 1, name: { en: "own", fa: "ویژه" }, applies: () => true };
const calm: CriterionInput = { ...named, side: "appeal", weight: 15, value: () => 4_000 };
const permit: RuleInput = {
  ...named,
  fails: { en: "has no permit", fa: "مجوز ندارد" },
  test: ({ seeker }) => (seeker.id === "b" ? "unknown" : "pass"),
};
const mine = { id: "p", version: 1, asOf: "2026-03-21" };
const policy = defined({ ...mine, criteria: { calm }, rules: { permit } });
const dataset = datasetOf({
  seekers: ["a", "b", "c"].map((id) => seekerOf({ id })),
  opportunities: [jobOf({ role: { places: { max: 2 } } })],
});
const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });

const codesOf = (found: ReturnType<typeof verifyPlan>): string[] =>
  found.findings.map(({ code }) => code);

describe("verifyPlan under a policy with clauses in code", () => {
  it("finds every plan right that was made under it", () => {
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 14, opportunities: 5 }), (drawn) => {
        const market = createMarket(drawn.dataset, drawn.policy);
        const made = proposePlan(market, { effort: { steps: 4 } });
        expect(verifyPlan(drawn.dataset, drawn.policy, made).findings).toEqual([]);
        expect(parsePlan(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made });
      }),
      { numRuns: 100 },
    );
  });

  it("finds points of a criterion in code that were made up", () => {
    // appeal (35·10000 + 30·10000 + 10·10000 + 15·4000) // 90; as if calm gave 10000, it were all
    expect(plan.placements[0]).toMatchObject({ fit: 10_000, appeal: 9_000, score: 9_600 });
    const better = changed(plan, ({ placements }) => {
      Object.assign(placements[0]!, { appeal: 10_000, score: 10_000, value: 10_000 });
    });
    expect(codesOf(verifyPlan(dataset, policy, better))).toEqual(["appeal", "score", "value"]);
  });

  it("finds a rule in code that was left out, or broken", () => {
    const at = plan.placements.findIndex(({ seeker }) => seeker === "b");
    const forced = {
      overrides: { pins: [{ seeker: "b", opportunity: "job", reason: "r", by: "b" }], forbids: [] },
    };
    const pinning = defined({ ...mine, ...forced, criteria: { calm }, rules: { permit } });
    const pinned = proposePlan(createMarket(dataset, pinning), { effort: "quick" });
    const sure = changed(pinned, ({ placements }) => {
      placements.find(({ seeker }) => seeker === "b")!.toConfirm = [];
    });
    expect(at).toBeLessThan(2);
    expect(codesOf(verifyPlan(dataset, pinning, pinned))).toEqual([]);
    expect(codesOf(verifyPlan(dataset, pinning, sure))).toEqual(["to-confirm"]);
    const strict: RuleInput = { ...permit, test: () => "fail" };
    const barring = defined({ ...mine, criteria: { calm }, rules: { permit: strict } });
    const broken = codesOf(verifyPlan(dataset, barring, plan));
    // the hash does not see the function, the verification does
    expect(broken).not.toContain("policy-hash");
    expect(broken.filter((code) => code === "ineligible")).toHaveLength(2);
  });

  it("finds that the clauses are not those of the plan", () => {
    const codes = codesOf(verifyPlan(dataset, defined(mine), plan));
    expect(codes).toContain("policy-hash");
    expect(codes).toContain("appeal");
    const later = { ...calm, version: 2 };
    const newer = defined({ ...mine, criteria: { calm: later }, rules: { permit } });
    expect(codesOf(verifyPlan(dataset, newer, plan))).toEqual(["policy-hash"]);
  });
});
