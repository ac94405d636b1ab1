import { describe, expect, it } from "vitest";
import { assess, type PairQuery } from "../../src/assessment/assess";
import { TaavonError } from "../../src/dataset/taavon-error";
import { judged, type PairFacts } from "../support/judged";
import { jobOf, marketOf, seekerOf, ventureOf } from "../support/small-market";

const by = { reason: "", by: "" };

/** Eligibility, what is to be confirmed, and whether the pair is a candidate. */
function outcome(parts: PairFacts): [string, readonly string[], boolean] {
  const { eligibility, toConfirm, candidate } = judged(parts).assessment;
  return [eligibility, toConfirm, candidate];
}

describe("an assessment", () => {
  it("names the rules in force by id: six for any job, four more for any venture", () => {
    const always = ["age", "consent", "essential", "kind", "reach", "refused"];
    expect(judged({}).assessment.rules.map(({ rule }) => rule)).toEqual(always);
    const founding = [...always, "barred", "citizen", "membership", "share"].sort();
    expect(judged({ venture: {} }).assessment.rules.map(({ rule }) => rule)).toEqual(founding);
  });

  it("finds a seeker of whom all is known eligible", () => {
    expect(outcome({})).toEqual(["eligible", [], true]);
    expect(outcome({ venture: {} })).toEqual(["eligible", [], true]);
  });

  it("leaves open what is unknown, sorted by id, and keeps the candidate", () => {
    const seeker = {
      consent: undefined,
      birthDate: undefined,
      capacities: { hoursPerWeek: undefined },
    };
    const job = { hoursPerWeek: 40 };
    expect(outcome({ seeker, job })).toEqual(["to-confirm", ["age", "consent", "hours"], true]);
  });

  it("excludes what is unknown where the policy says so, still naming it", () => {
    const policy = { unknown: "exclude" as const };
    expect(outcome({ policy })).toEqual(["eligible", [], true]);
    const open = { seeker: { birthDate: undefined }, policy };
    expect(outcome(open)).toEqual(["ineligible", ["age"], false]);
  });

  it("excludes under that policy each datum of a rule in force, and none of another", () => {
    const policy = { unknown: "exclude" as const };
    const role = {
      education: { level: 1, required: true },
      experience: { occupation: "7212", months: 1, required: true },
      licence: "B",
    };
    const able = {
      experience: [{ occupation: "7212", months: 1 }],
      licences: ["B"],
    };
    const missing = [
      { consent: undefined },
      { birthDate: undefined },
      { education: undefined },
      { experience: undefined },
      { licences: undefined },
      { capacities: { hoursPerWeek: undefined } },
    ];
    const job = { hoursPerWeek: 40, role };
    expect(outcome({ seeker: able, job, policy })[2]).toBe(true);
    for (const fact of missing) {
      expect(outcome({ seeker: { ...able, ...fact }, job, policy })[0]).toBe("ineligible");
      expect(outcome({ seeker: { ...able, ...fact }, job })[0]).toBe("to-confirm");
    }
    const founding = [
      { standing: { citizen: undefined } },
      { standing: { barred: undefined } },
      { standing: { memberships: undefined } },
      { capacities: { capital: undefined } },
    ];
    for (const seeker of founding) {
      expect(outcome({ seeker, venture: {}, policy })[0]).toBe("ineligible");
      expect(outcome({ seeker, venture: {} })[0]).toBe("to-confirm");
      expect(outcome({ seeker, policy })[0]).toBe("eligible");
    }
    for (const region of ["near", "lost"]) {
      const seeker = { capacities: { travelKm: undefined } };
      expect(outcome({ seeker, job: { region }, policy })[0]).toBe("ineligible");
      expect(outcome({ seeker, job: { region } })[0]).toBe("to-confirm");
      const moving = { capacities: { travelKm: undefined, relocates: true } };
      expect(outcome({ seeker: moving, job: { region }, policy })[0]).toBe("eligible");
    }
  });

  it("is ineligible as soon as one rule fails, whatever is unknown, and names what is", () => {
    const seeker = { consent: { matching: false }, birthDate: undefined };
    expect(outcome({ seeker })).toEqual(["ineligible", ["age"], false]);
  });

  it("is no candidate below the policy's least fit, though eligible", () => {
    // fit 10 000 · 1 // 3 = 3 333
    const parts = {
      seeker: { skills: [{ skill: "weld", level: 1 }] },
      job: { role: { skills: [{ skill: "weld", level: 3 }] } },
    };
    const at = (minFit: number) => outcome({ ...parts, policy: { thresholds: { minFit } } });
    expect(at(3_332)).toEqual(["eligible", [], true]);
    expect(at(3_333)).toEqual(["eligible", [], true]);
    expect(at(3_334)).toEqual(["eligible", [], false]);
  });

  it("asks of fit alone: no appeal is too low, and no group helps", () => {
    const policy = { priorities: [{ group: "g", bonus: 1_500 }], thresholds: { minFit: 3_334 } };
    const job = { role: { skills: [{ skill: "weld", level: 3 }] } };
    const skills = [{ skill: "weld", level: 1 }];
    expect(outcome({ seeker: { skills, groups: ["g"] }, job, policy })[2]).toBe(false);
    const weights = { appeal: { distance: 0, use: 0, preference: 1 } };
    const unwished = judged({ seeker: { expects: { sectors: ["01"] } }, policy: { weights } });
    expect([unwished.assessment.appeal, unwished.assessment.candidate]).toEqual([0, true]);
  });

  it("adds the priority to the score", () => {
    const policy = { priorities: [{ group: "g", bonus: 700 }], priorityCap: 650 };
    const seeker = { groups: ["g"], skills: [{ skill: "weld", level: 4 }] };
    // fit 8 000, appeal 10 000: score 8 800
    const { score, priority, value } = judged({ seeker, policy }).assessment;
    expect([score, priority, value]).toEqual([8_800, 650, 9_450]);
  });

  it("is no candidate where an officer forbids the pair, and only there", () => {
    const market = marketOf({
      seekers: [seekerOf(), seekerOf({ id: "t" })],
      opportunities: [jobOf(), jobOf({ id: "other" })],
      policy: {
        overrides: {
          forbids: [
            { seeker: "s", opportunity: "job", ...by },
            { seeker: "nobody", opportunity: "job", ...by },
            { seeker: "t", opportunity: "nothing", ...by },
          ],
        },
      },
    });
    const candidate = (seeker: string, opportunity: string) => {
      const pair = assess(market, { seeker, opportunity });
      expect(pair.eligibility).toBe("eligible");
      return pair.candidate;
    };
    expect(candidate("s", "job")).toBe(false);
    expect(candidate("s", "other")).toBe(true);
    expect(candidate("t", "job")).toBe(true);
    expect(candidate("t", "other")).toBe(true);
  });
});

describe("a query", () => {
  const role = (id: string) => ({ id, title: "", places: { min: 0, max: 1 }, skills: [] });
  const market = marketOf({
    seekers: [seekerOf()],
    opportunities: [
      jobOf(),
      jobOf({ id: "old", validTo: "2026-03-20" }),
      ventureOf({ id: "pair", roles: [role("a"), role("b")] }),
      ventureOf({ id: "single", roles: [role("only")] }),
    ],
  });

  it("needs no role where there is one, and takes it by name", () => {
    expect(assess(market, { seeker: "s", opportunity: "job" }).role).toBe("role");
    expect(assess(market, { seeker: "s", opportunity: "job", role: "role" }).role).toBe("role");
    expect(assess(market, { seeker: "s", opportunity: "single" }).role).toBe("only");
    expect(assess(market, { seeker: "s", opportunity: "pair", role: "b" })).toMatchObject({
      seeker: "s",
      opportunity: "pair",
      role: "b",
    });
  });

  it.each<[PairQuery, string]>([
    [{ seeker: "x", opportunity: "job" }, "no seeker `x` takes part in the market"],
    [{ seeker: "s", opportunity: "x" }, "no opportunity `x` takes part in the market"],
    [{ seeker: "s", opportunity: "old" }, "no opportunity `old` takes part in the market"],
    [{ seeker: "s", opportunity: "job", role: "x" }, "no role `x` takes part in the market"],
    [{ seeker: "s", opportunity: "pair", role: "role" }, "no role `role` takes part in the market"],
    // the first role of the opportunity that comes next
    [{ seeker: "s", opportunity: "pair", role: "only" }, "no role `only` takes part in the market"],
    [{ seeker: "s", opportunity: "pair" }, "opportunity `pair` has 2 roles, expected one by name"],
  ])("of %j names what does not exist", (query, message) => {
    expect(() => assess(market, query)).toThrow(new TaavonError("unknown_id", message));
    try {
      assess(market, query);
    } catch (error) {
      expect(error).toMatchObject({ name: "TaavonError", code: "unknown_id" });
    }
  });
});
