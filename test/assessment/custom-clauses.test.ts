import { type CriterionInput, type RuleInput, TaavonError } from "taavon";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess";
import { createMarket } from "../../src/market/create-market";
import type { ClausePair } from "../../src/policy/clause/clause-pair";
import type { PolicyDefinition } from "../../src/policy/define-policy";
import { shortlist } from "../../src/shortlist/shortlists";
import { defined } from "../support/claused-market";
import { assessedLines, scannedLines } from "../support/kernel-agreement";
import { datasetOf, jobOf, seekerOf, ventureOf } from "../support/small-market";

const name = { en: "own", fa: "ویژه" };
const own = (part: Partial<CriterionInput>): CriterionInput => ({
  ...{ side: "fit", weight: 40, version: 1, name },
  applies: () => true,
  value: () => 2_500,
  ...part,
});
const barring = (part: Partial<RuleInput>): RuleInput => ({
  ...{ version: 1, name, fails: { en: "no", fa: "نه" } },
  applies: () => true,
  test: () => "pass",
  ...part,
});

/** A welder before a welder's job of 40 hours, with clauses. */
function meet(
  clauses: Pick<PolicyDefinition, "criteria" | "rules">,
  plain: Partial<PolicyDefinition> = {},
) {
  const policy = defined({ id: "p", version: 1, asOf: "2026-03-21", ...plain, ...clauses });
  const market = createMarket(
    datasetOf({
      seekers: [seekerOf({ region: "near" })],
      opportunities: [jobOf({ hoursPerWeek: 40 }), ventureOf()],
    }),
    policy,
  );
  return { market, assessment: assess(market, { seeker: "s", opportunity: "job" }) };
}

describe("criteria in code", () => {
  it("are weighed among those of their side, an unknown one at unknownScore", () => {
    const { market, assessment } = meet({
      criteria: {
        steady: own({}),
        mood: own({ side: "appeal", weight: 15, value: () => "unknown" }),
      },
    });
    const { fit, appeal, score, value, criteria } = assessment;
    // (60·10000 + 40·2500) // 100
    expect(fit).toBe(7_000);
    // use 35, preference 10 and hours 10 in full, 30 for 20 km of 50: 10000 − 5000·20//50, 15 at 5000
    expect(appeal).toBe(Math.floor((55 * 10_000 + 30 * 8_000 + 15 * 5_000) / 100));
    expect(score).toBe(Math.floor((6_000 * 7_000 + 4_000 * 8_650) / 10_000));
    expect(value).toBe(7_660);
    expect(criteria.filter(({ criterion }) => criterion.startsWith("custom:"))).toEqual([
      { criterion: "custom:steady", side: "fit", weight: 40, value: 2_500, unknown: false },
      { criterion: "custom:mood", side: "appeal", weight: 15, value: 5_000, unknown: true },
    ]);
    expect(scannedLines(market)).toEqual(assessedLines(market));
  });

  it("count only where they apply, and may be all that is weighed", () => {
    const ventures = own({ applies: ({ opportunity }) => opportunity.kind === "investment" });
    expect(meet({ criteria: { ventures } }).assessment.fit).toBe(10_000);
    const weights = { fit: { skills: 0, experience: 0, education: 0, capital: 0 } };
    expect(meet({ criteria: { alone: own({}) } }, { weights }).assessment.fit).toBe(2_500);
    expect(meet({ criteria: { none: own({ weight: 0 }) } }, { weights }).assessment.fit).toBe(
      10_000,
    );
  });

  it("see records of the dataset, the way between them and the day", () => {
    const seen: ClausePair[] = [];
    const watch = own({
      applies: ({ opportunity }) => opportunity.id === "job",
      value: (pair) => {
        seen.push(pair);
        return 0;
      },
    });
    const { market } = meet({ criteria: { watch } });
    scannedLines(market);
    expect(seen.length).toBeGreaterThan(1);
    for (const pair of seen) {
      expect(pair).toEqual({
        seeker: seekerOf({ region: "near" }),
        opportunity: jobOf({ hoursPerWeek: 40 }),
        role: jobOf().role,
        home: { id: "near", name: "" },
        region: { id: "here", name: "" },
        km: 20,
        asOf: "2026-03-21",
      });
      expect(Object.isFrozen(pair)).toBe(true);
    }
  });

  it("never make anybody a candidate whose fit is below the least", () => {
    const low = own({ weight: 1_000, value: () => 0 });
    const { market, assessment } = meet({ criteria: { low } });
    // 60·10000 // 1060
    expect(assessment).toMatchObject({ fit: 566, candidate: false, eligibility: "eligible" });
    expect(scannedLines(market)).toEqual(assessedLines(market));
  });
});

describe("rules in code", () => {
  it("stand among the others by id, and bar by failing", () => {
    const { market, assessment } = meet({ rules: { ban: barring({ test: () => "fail" }) } });
    expect(assessment).toMatchObject({ candidate: false, eligibility: "ineligible" });
    const ids = assessment.rules.map(({ rule }) => rule);
    expect(ids).toContain("custom:ban");
    expect(ids).toEqual([...ids].sort());
    expect(shortlist(market, { opportunity: "job", k: 5 })).toEqual([]);
  });

  it("are to be confirmed where they are unknown, or exclude", () => {
    const rules = { permit: barring({ test: () => "unknown" }) };
    const { market, assessment } = meet({ rules });
    expect(assessment).toMatchObject({ candidate: true, toConfirm: ["custom:permit"] });
    expect(shortlist(market, { opportunity: "job", k: 5 })).toMatchObject([
      { seeker: "s", toConfirm: ["custom:permit"] },
    ]);
    const strict = meet({ rules }, { unknown: "exclude" });
    expect(strict.assessment.candidate).toBe(false);
    expect(shortlist(strict.market, { opportunity: "job", k: 5 })).toEqual([]);
  });

  it("refuse a pin, and are reported with it", () => {
    const by = { reason: "r", by: "b" };
    const { market } = meet(
      { rules: { ban: barring({ test: () => "fail" }) } },
      { overrides: { pins: [{ seeker: "s", opportunity: "job", ...by }], forbids: [] } },
    );
    expect(assess(market, { seeker: "s", opportunity: "job" }).candidate).toBe(false);
  });
});

describe("a clause that is no function of a pair", () => {
  const criteria = (part: Partial<CriterionInput>) => ({ criteria: { odd: own(part) } });
  const rules = (part: Partial<RuleInput>) => ({ rules: { odd: barring(part) } });
  const wrong = "points" as unknown as number;

  it.each([
    ["more than 10 000", criteria({ value: () => 10_001 }), /whole number from 0 to 10000/],
    ["less than 0", criteria({ value: () => -1 }), /whole number/],
    ["a fraction", criteria({ value: () => 0.5 }), /whole number/],
    ["NaN", criteria({ value: () => Number.NaN }), /whole number/],
    ["a word", criteria({ value: () => wrong }), /whole number/],
    ["another answer", rules({ test: () => "maybe" as "pass" }), /pass, fail or unknown/],
    [
      "no yes or no",
      criteria({ applies: () => undefined as unknown as boolean }),
      /whether it applies/,
    ],
  ])("is told by its id: %s", (_, clauses, message) => {
    const error = failureOf(() => meet(clauses));
    expect(error).toBeInstanceOf(TaavonError);
    expect(error).toMatchObject({ code: "invalid_clause" });
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain("`custom:odd`");
  });

  it("says no word of whom it was asked about when it throws, but keeps the cause", () => {
    const cause = new Error("Mina is too old");
    const throws = (): never => {
      throw cause;
    };
    const error = failureOf(() => meet(criteria({ value: throws })));
    expect(error).toMatchObject({ code: "invalid_clause", cause });
    expect(String(error)).not.toContain("Mina");
  });

  it("is told by the kernel alike", () => {
    const odd = { ...own({}), value: () => 10_001 };
    const market = createMarket(
      datasetOf({ seekers: [seekerOf()], opportunities: [jobOf()] }),
      defined({ id: "p", version: 1, asOf: "2026-03-21", criteria: { odd } }),
    );
    expect(failureOf(() => scannedLines(market))).toMatchObject({ code: "invalid_clause" });
  });
});

function failureOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("expected a failure");
}
