import * as fc from "fast-check";
import {
  applyChange,
  assess,
  type ClausePair,
  type CriterionInput,
  createExplainer,
  createMarket,
  describeReason,
  explainOpportunity,
  explainSeeker,
  type Language,
  namesOf,
  type PolicyDefinition,
  proposePlan,
  type Reason,
  ruleWords,
  type SeekerExplanation,
  summariseUnplaced,
} from "taavon";
import { describe, expect, it } from "vitest";
import { clausedMarketArbitrary, defined } from "../support/claused-market";
import { datasetOf, jobOf, seekerOf } from "../support/small-market";
import { planned, withSeeker } from "./drawn-plan";

const night = { en: "night work", fa: "کار شبانه" };
const permit = {
  version: 1,
  name: { en: "night permit", fa: "مجوز شب‌کاری" },
  fails: { en: "holds no night permit", fa: "مجوز شب‌کاری ندارد" },
  applies: () => true,
} as const;

/** What is explained of the one welder, and the job, under some clauses. */
function explained(clauses: Pick<PolicyDefinition, "criteria" | "rules">, seeker = seekerOf()) {
  const dataset = datasetOf({ seekers: [seeker], opportunities: [jobOf({ hoursPerWeek: 40 })] });
  const policy = defined({ id: "p", version: 1, asOf: "2026-03-21", ...clauses });
  const market = createMarket(dataset, policy);
  const plan = proposePlan(market, { effort: "quick" });
  const say = (reasons: readonly Reason[], language: Language): string[] =>
    reasons.map((reason) => describeReason(reason, language, namesOf(dataset)));
  return { found: explainSeeker(market, plan, "s"), say, market, plan, policy };
}

describe("explanations of clauses in code", () => {
  it("show a criterion by the policy's own words among the addends, which add up", () => {
    const { found, say } = explained({
      criteria: {
        night: {
          version: 1,
          name: night,
          side: "appeal",
          weight: 15,
          applies: () => true,
          value: () => 4_000,
        },
      },
    });
    if (found.kind !== "placed") throw new Error("expected a place");
    const { appeal } = found.sum;
    expect(appeal.addends.at(-1)).toMatchObject({
      criterion: "custom:night",
      name: night,
      product: 60_000,
    });
    expect(appeal.addends.reduce((sum, { points }) => sum + points, 0)).toBe(appeal.value);
    expect(say(found.reasons, "en")).toContain("night work: 40% at weight 15, gives 6%");
    expect(say(found.reasons, "fa").some((line) => line.startsWith("کار شبانه: "))).toBe(true);
  });

  it("say what a rule says that fails, and that what would mend it is not known", () => {
    const { found, say, market, plan, policy } = explained({
      rules: { permit: { ...permit, test: () => "fail" } },
    });
    if (found.kind !== "unplaced") throw new Error("expected no place");
    expect(found.remedies).toEqual([]);
    expect(found.nearest[0]?.blockers).toEqual(["custom:permit"]);
    expect(say(found.nearest[0]?.reasons ?? [], "en")).toEqual([
      "night permit: holds no night permit",
      "“night permit” is a rule of this policy alone; what change would meet it is not known",
    ]);
    expect(say(found.nearest[0]?.reasons ?? [], "fa")[0]).toBe("مجوز شب‌کاری: مجوز شب‌کاری ندارد");
    const { obstacles } = summariseUnplaced(market, plan);
    expect(obstacles).toMatchObject([{ obstacle: "custom:permit", people: 1 }]);
    expect(ruleWords("custom:permit", policy)).toEqual(permit.name);
    expect(ruleWords("age", policy).en).toBe("age");
  });

  it("say what a rule asks for that is unknown, in its words or in general", () => {
    const unknown = { en: "permits are not stated", fa: "مجوزها گفته نشده‌اند" };
    const told = explained({ rules: { permit: { ...permit, unknown, test: () => "unknown" } } });
    expect(told.say(told.found.kind === "placed" ? told.found.reasons : [], "en").at(-1)).toBe(
      "night permit: permits are not stated",
    );
    const mute = explained({ rules: { permit: { ...permit, test: () => "unknown" } } });
    expect(mute.say(mute.found.kind === "placed" ? mute.found.reasons : [], "fa").at(-1)).toBe(
      "مجوز شب‌کاری: داده‌ای که لازم دارد گفته نشده است",
    );
  });

  it("take anything for possible where a clause does not know", () => {
    const { found } = explained({
      criteria: {
        night: {
          version: 1,
          name: night,
          side: "fit",
          weight: 40,
          applies: () => true,
          value: () => "unknown",
        },
      },
      rules: { permit: { ...permit, test: () => "unknown" } },
    });
    // (60·10000 + 40·v) // 100
    expect(found.missing.roles[0]).toMatchObject({
      fit: { worst: 6_000, best: 10_000 },
      mayFail: ["custom:permit"],
      outlook: "open",
    });
  });

  it("find the smallest of few hours even where more may be worse, and lend no change to such a rule", () => {
    // no more than 30 hours: 20 are too few for the law's half of 44, 22 will do
    const most30 = { ...permit, test: () => "pass" } as const;
    const dataset = datasetOf({
      seekers: [seekerOf({ capacities: { hoursPerWeek: 10 } })],
      opportunities: [jobOf({ hoursPerWeek: 44 })],
    });
    const own = defined({
      ...{ id: "p", version: 1, asOf: "2026-03-21" },
      rules: {
        most: {
          ...most30,
          test: ({ seeker }) => ((seeker.capacities.hoursPerWeek ?? 0) > 30 ? "fail" : "pass"),
        },
      },
    });
    const market = createMarket(dataset, own);
    const found = explainSeeker(market, proposePlan(market, { effort: "quick" }), "s");
    expect(found.kind === "unplaced" && found.remedies.map(({ change }) => change)).toEqual([
      { kind: "hours", from: 10, to: 22 },
    ]);
  });

  it("name nobody as a near miss whom a rule in code would bar after the change", () => {
    const dataset = datasetOf({
      seekers: [seekerOf({ education: { level: 3 } })],
      opportunities: [jobOf({ role: { education: { level: 8 } } })],
    });
    const plain = { id: "p", version: 1, asOf: "2026-03-21", thresholds: { minFit: 9_000 } };
    const nearby = (most: number) => {
      const test = ({ seeker }: ClausePair) =>
        (seeker.education?.level ?? 0) > most ? ("fail" as const) : ("pass" as const);
      const market = createMarket(
        dataset,
        defined({ ...plain, rules: { most: { ...permit, test } } }),
      );
      const plan = proposePlan(market, { effort: "quick" });
      const found = explainOpportunity(market, plan, "job");
      return found.kind === "employment" ? found.nearby.map(({ change }) => change) : [];
    };
    // (60·10000 + 10·5000) // 70 is enough, at two levels below the asked 8
    expect(nearby(8)).toEqual([{ kind: "education", from: 3, to: 6 }]);
    expect(nearby(5)).toEqual([]);
  });

  it("count criteria in code where somebody's fit is too low by them alone", () => {
    const dataset = datasetOf({
      seekers: [seekerOf({ education: { level: 3 } })],
      opportunities: [jobOf({ role: { education: { level: 8 } } })],
    });
    const schooled: CriterionInput = {
      ...{ version: 1, name: night, side: "fit", weight: 70 },
      applies: () => true,
      value: ({ seeker }) => ((seeker.education?.level ?? 0) >= 6 ? 10_000 : 0),
    };
    const market = createMarket(
      dataset,
      defined({
        ...{ id: "p", version: 1, asOf: "2026-03-21", thresholds: { minFit: 8_000 } },
        criteria: { schooled },
      }),
    );
    const found = explainOpportunity(market, proposePlan(market, { effort: "quick" }), "job");
    // 60·10000 // 140 at level 3, (60·10000 + 10·5000 + 70·10000) // 140 at level 6
    expect(found.kind === "employment" && found.nearby).toMatchObject([
      { seeker: "s", change: { kind: "education", from: 3, to: 6 } },
    ]);
  });

  it("keep their word on any market: full sentences, and changes that do what they say", () => {
    const reasonsOf = (found: SeekerExplanation): readonly Reason[] => [
      ...found.reasons,
      ...found.missing.reasons,
      ...(found.kind === "placed" ? [] : found.nearest.flatMap(({ reasons }) => reasons)),
    ];
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 8, opportunities: 4 }), (drawn) => {
        const { dataset, policy, market, plan } = planned(drawn);
        const explainer = createExplainer(market, plan);
        const names = namesOf(dataset);
        for (const { id } of dataset.seekers) {
          const found = explainer.explainSeeker(id);
          for (const reason of reasonsOf(found)) {
            for (const language of ["fa", "en"] as const) {
              expect(describeReason(reason, language, names)).not.toMatch(/[{}]|custom:/);
            }
          }
          if (found.kind === "placed") continue;
          for (const { change, opportunity, role, value } of found.remedies) {
            const record = dataset.seekers.find((seeker) => seeker.id === id)!;
            const after = createMarket(withSeeker(dataset, applyChange(record, change)), policy);
            const now = assess(after, { seeker: id, opportunity, role });
            expect(now).toMatchObject({ candidate: true, value });
          }
        }
        for (const { record } of market.opportunities) explainer.explainOpportunity(record.id);
      }),
      { numRuns: 60 },
    );
  });
});
