import { createMarket, definePolicy, namesOf, type Policy, verifyPlan } from "taavon";
import { comparePolicies, describeAttribution, ruleCoverage } from "taavon/review";
import { describe, expect, it } from "vitest";
import { datasetOf, jobOf } from "../../support/small-market";
import { people } from "./scenes";

/** A policy with a rule in code: so many hours a week are needed. */
function policyWith(version: number, hours: number): Policy {
  const read = definePolicy({
    ...{ id: "p", version: 1, asOf: "2026-03-21" },
    rules: {
      night: {
        version,
        name: { en: "night work", fa: "شب‌کاری" },
        fails: { en: "has too few hours", fa: "ساعت کافی ندارد" },
        applies: () => true,
        test: ({ seeker }) => ((seeker.capacities.hoursPerWeek ?? 0) < hours ? "fail" : "pass"),
      },
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

describe("rules in code", () => {
  const seekers = people({ p: { capacities: { hoursPerWeek: 30 } }, q: { region: "near" } });
  const dataset = datasetOf({ seekers, opportunities: [jobOf()] });
  const [current, proposed] = [policyWith(1, 20), policyWith(2, 35)];
  const found = comparePolicies(dataset, current, proposed);

  it("are clauses by version that moves go back to", () => {
    const id = "clauses.rules.custom:night";
    expect(found.clauses.map((one) => [one.id, one.text.fa])).toEqual([
      [id, "قاعدهٔ «شب‌کاری»: از نسخهٔ ۱ به نسخهٔ ۲"],
    ]);
    expect(found.attributions).toMatchObject([
      { seeker: "p", cause: "direct", through: "eligibility", clauses: [id] },
      { seeker: "q", cause: "displaced", chain: [{ link: "left-seat", seeker: "p" }] },
    ]);
    const words = { language: "en", names: namesOf(dataset), clauses: found.clauses } as const;
    expect(describeAttribution(found.attributions[0]!, words)).toContain("by the rule night work");
    expect(verifyPlan(dataset, proposed, found.plans.proposed).findings).toEqual([]);
  });

  it("stand among the rules of losses and of a coverage", () => {
    expect(found.losses[0]?.oldPlace.rules).toEqual([
      { rule: "custom:night", current: "pass", proposed: "fail" },
    ]);
    const { rules } = ruleCoverage(createMarket(dataset, proposed));
    expect(rules.find(({ rule }) => rule === "custom:night")).toMatchObject({
      inForce: 2,
      failed: 1,
      decided: 1,
    });
  });
});
