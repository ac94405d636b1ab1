import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess";
import type { Employment, Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import { createMarket } from "../../src/market/create-market";
import type { Policy } from "../../src/policy/policy";
import { naiveSameDivision } from "../../src/testing/brute-force/naive-codes";
import { naiveKilometres } from "../../src/testing/brute-force/naive-kilometres";
import { naiveSimilarity } from "../../src/testing/brute-force/naive-similarity";
import { marketArbitrary, naiveAssessment, naivePins } from "../../src/testing/index";
import { business, job, person, rules, town } from "./tiny-market";

/** One person before one job or business. */
function meet(seeker: Seeker, opportunity: Employment | Investment, policy: Policy = rules()) {
  const ids = { seeker: seeker.id, opportunity: opportunity.id, role: "r" };
  return naiveAssessment(town([seeker], [opportunity]), policy, ids);
}

const failing = (assessed: ReturnType<typeof meet>, answer: string): string[] =>
  [...assessed.rules].filter(([, said]) => said === answer).map(([id]) => id);

describe("naiveSimilarity", () => {
  it.each([
    ["weld", "weld", 10_000],
    ["weld", "metal", 9_000],
    ["tig", "metal", 8_000],
    ["metal", "weld", 6_000],
    ["metal", "tig", 4_500],
    ["tig", "mig", 4_500],
    ["cook", "mig", 4_000],
    ["mig", "cook", 4_000],
    ["cook", "weld", 0],
  ])("holds %s for %s at %i", (held, asked, bp) => {
    expect(naiveSimilarity(town([], []).taxonomy, rules(), [held, asked])).toBe(bp);
  });

  it("counts only the steps that the policy lists", () => {
    const policy = rules({ similarity: { narrower: [9_000], broader: [] } });
    const { taxonomy } = town([], []);
    expect(naiveSimilarity(taxonomy, policy, ["tig", "metal"])).toBe(0);
    expect(naiveSimilarity(taxonomy, policy, ["metal", "weld"])).toBe(0);
  });
});

describe("naiveSameDivision", () => {
  it.each([
    ["2511", "25", true],
    ["C", "2511", true],
    ["25", "C", true],
    ["C", "C", true],
    ["C", "D", false],
    ["34", "C", false],
    ["33", "C", true],
    ["10", "C", true],
    ["09", "C", false],
    ["04", "A", false],
    ["04", "0411", true],
    ["99", "U", true],
  ])("matches %s and %s: %s", (a, b, same) => {
    expect(naiveSameDivision(a, b)).toBe(same);
    expect(naiveSameDivision(b, a)).toBe(same);
  });
});

describe("naiveKilometres", () => {
  it("rounds the great circle, and lets a stated distance beat it", () => {
    const zanjan = { id: "z", name: "", position: { lat: 36.67, lon: 48.48 } };
    const abhar = { id: "a", name: "", position: { lat: 36.15, lon: 49.22 } };
    const dataset = { ...town([], []), regions: [zanjan, abhar, { id: "x", name: "" }] };
    // by hand: Δφ 0.52°, Δλ 0.74°, a = 0.0000205938 + 0.647753·0.0000417005, d = 12742·√a ≈ 87.97
    expect(naiveKilometres({ ...dataset, distances: [] }, "z", "a")).toBe(88);
    expect(
      naiveKilometres({ ...dataset, distances: [{ from: "a", to: "z", km: 95 }] }, "z", "a"),
    ).toBe(95);
    expect(naiveKilometres(dataset, "z", "x")).toBeUndefined();
    expect(naiveKilometres(dataset, "x", "x")).toBe(0);
  });
});

describe("naiveAssessment", () => {
  it("scores a welder before a welder's job", () => {
    const assessed = meet(person("s"), job("o"));
    expect(Object.fromEntries(assessed.criteria)).toEqual({
      skills: 10_000,
      use: 10_000,
      distance: 10_000,
      preference: 10_000,
    });
    expect(assessed).toMatchObject({
      fit: 10_000,
      appeal: 10_000,
      score: 10_000,
      priority: 0,
      value: 10_000,
      candidate: true,
    });
  });

  it("weighs skills by weight and by how much they tell, down to the last digit", () => {
    const skills = [
      { skill: "metal", level: 3, weight: 2 },
      { skill: "cook", level: 2 },
      { skill: "tig", level: 5, essential: true },
    ];
    const opportunity = job("o", { role: { ...job("o").role, skills } });
    const assessed = meet(person("s"), opportunity);
    // metal: 9000·3//3 = 9000, weight 2·4; cook: 0, weight 2; tig: 6000·4//5 = 4800, weight 10
    expect(assessed.criteria.get("skills")).toBe(Math.floor((8 * 9_000 + 10 * 4_800) / 20));
    // weld 4: max(9000·3//4, 6000·4//4, 0) = 6750
    expect(assessed.criteria.get("use")).toBe(6_750);
    expect(failing(assessed, "fail")).toEqual(["essential"]);
    expect(assessed.candidate).toBe(false);
  });

  it("scores experience, education, hours, income, distance and preference by the table", () => {
    const seeker = person("s", {
      region: "h",
      capacities: { hoursPerWeek: 30, travelKm: 50 },
      education: { level: 3 },
      experience: [
        { occupation: "7212", months: 6 },
        { occupation: "7111", months: 7 },
      ],
      expects: { monthlyIncome: 90, sectors: ["A", "2599"] },
      groups: ["youth", "women"],
    });
    const opportunity = job("o", {
      sector: "C",
      monthlyIncome: 70,
      hoursPerWeek: 44,
      role: {
        ...job("o").role,
        occupation: "9",
        experience: { occupation: "721", months: 13 },
        education: { level: 5 },
      },
    });
    const policy = rules({
      priorities: [
        { group: "youth", bonus: 700 },
        { group: "youth", bonus: 200 },
        { group: "women", bonus: 900 },
      ],
    });
    const assessed = meet(seeker, opportunity, policy);
    expect(Object.fromEntries(assessed.criteria)).toEqual({
      skills: 10_000,
      experience: Math.floor((6 * 10_000 + 7 * 2_500) / 13),
      education: 5_000,
      use: 10_000,
      distance: 10_000 - Math.floor((5_000 * 20) / 50),
      hours: Math.floor((10_000 * 30) / 44),
      income: Math.floor((10_000 * 70) / 90),
      preference: 10_000,
    });
    // (60·10000 + 20·5961 + 10·5000) // 90
    expect(assessed.fit).toBe(8_546);
    // (35·10000 + 30·8000 + 15·7777 + 10·10000 + 10·6818) // 100
    expect(assessed.appeal).toBe(8_748);
    expect(assessed.score).toBe(Math.floor((6_000 * 8_546 + 4_000 * 8_748) / 10_000));
    expect(assessed.priority).toBe(1_500);
    expect(assessed.value).toBe(assessed.score + 1_500);
  });

  it("takes 24 months of the role's occupation where no experience is asked", () => {
    const role = { ...job("o").role, occupation: "72" };
    const seeker = person("s", { experience: [{ occupation: "7", months: 48 }] });
    expect(meet(seeker, job("o", { role })).criteria.get("experience")).toBe(5_000);
  });

  it("is exact where products pass 2^53", () => {
    const max = 9_007_199_254_740_991;
    const opportunity = business("o", { capital: { required: max, memberShare: { min: 1, max } } });
    const seeker = person("s", { capacities: { capital: max - 1 } });
    expect(meet(seeker, opportunity).criteria.get("capital")).toBe(9_999);
  });

  it("counts what is not known at the policy's score, and names it", () => {
    const stranger: Seeker = {
      id: "s",
      region: "far",
      skills: [{ skill: "weld", level: 4 }],
      capacities: {},
    };
    const role = {
      ...business("o").roles[0]!,
      education: { level: 3, required: true },
      experience: { occupation: "7", months: 1, required: true },
      licence: "B2",
    };
    const assessed = meet(stranger, business("o", { hoursPerWeek: 40, roles: [role] }));
    expect(assessed.unknowns).toEqual(["experience", "education", "capital", "distance", "hours"]);
    expect(failing(assessed, "unknown")).toEqual([
      "age",
      "barred",
      "citizen",
      "consent",
      "education",
      "experience",
      "hours",
      "licence",
      "membership",
      "reach",
      "share",
    ]);
    expect(failing(assessed, "fail")).toEqual([]);
    expect(assessed.candidate).toBe(true);
    const strict = rules({ unknown: "exclude" });
    expect(
      meet(stranger, business("o", { hoursPerWeek: 40, roles: [role] }), strict).candidate,
    ).toBe(false);
  });

  it.each<[string, Partial<Seeker>]>([
    ["consent", { consent: { matching: false } }],
    ["refused", { expects: { refuses: ["o"] } }],
    ["kind", { expects: { kinds: ["employment"] } }],
    ["reach", { region: "h", capacities: { capital: 100, hoursPerWeek: 40, travelKm: 19 } }],
    ["hours", { capacities: { capital: 100, hoursPerWeek: 19, travelKm: 50 } }],
    ["income", { expects: { monthlyIncome: 101 } }],
    ["education", { education: { level: 2 } }],
    ["experience", { experience: [{ occupation: "7", months: 11 }] }],
    ["licence", { licences: ["B1"] }],
    ["age", { birthDate: "2008-03-22" }],
    ["citizen", { standing: { citizen: false, barred: false, memberships: [] } }],
    ["barred", { standing: { citizen: true, barred: true, memberships: [] } }],
    [
      "membership",
      {
        standing: {
          citizen: true,
          barred: false,
          memberships: [{ cooperative: "production", sector: "C" }],
        },
      },
    ],
    ["share", { capacities: { capital: 39, hoursPerWeek: 40, travelKm: 50 } }],
  ])("fails %s just beyond its limit, and nothing else", (rule, facts) => {
    const role = {
      ...business("o").roles[0]!,
      education: { level: 3, required: true },
      experience: { occupation: "7", months: 12, required: true },
      licence: "B2",
    };
    const opportunity = business("o", { hoursPerWeek: 40, monthlyIncome: 60, roles: [role] });
    const usual = { licences: ["B2"], experience: [{ occupation: "72", months: 12 }] };
    expect(failing(meet(person("s", usual), opportunity), "fail")).toEqual([]);
    expect(failing(meet(person("s", { ...usual, ...facts }), opportunity), "fail")).toEqual([rule]);
  });

  it.each<[string, Partial<Seeker>]>([
    ["reach", { region: "h", capacities: { capital: 100, travelKm: 20 } }],
    ["reach", { region: "h", capacities: { capital: 100, travelKm: 0, relocates: true } }],
    ["age", { birthDate: "2008-03-21" }],
    ["membership", { standing: { memberships: [{ cooperative: "service", sector: "C" }] } }],
    ["kind", { expects: { kinds: [] } }],
    ["share", { capacities: { capital: 40 } }],
  ])("passes %s at its limit", (rule, facts) => {
    expect(meet(person("s", facts), business("o")).rules.get(rule as "age")).toBe("pass");
  });

  it("gives who was born on 29 February a birthday on 1 March in common years", () => {
    const at = (asOf: string) =>
      meet(person("s", { birthDate: "2008-02-29" }), business("o"), rules({ asOf })).rules.get(
        "age",
      );
    expect([at("2026-02-28"), at("2026-03-01")]).toEqual(["fail", "pass"]);
  });

  it("agrees with the library's own assessment, on any market", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const { accepted } = naivePins(dataset, policy);
        for (const { opportunity, role } of market.roles) {
          for (const { id: seeker } of dataset.seekers) {
            const { record } = market.opportunities[opportunity]!;
            const ids = { seeker, opportunity: record.id, role: role.id };
            const naive = naiveAssessment(dataset, policy, ids);
            const own = assess(market, ids);
            const { fit, appeal, score, priority, value } = naive;
            expect(own).toMatchObject({ fit, appeal, score, priority, value });
            expect(
              own.rules.filter(({ status }) => status === "fail").map(({ rule }) => rule),
            ).toEqual(failing(naive, "fail"));
            expect(own.toConfirm).toEqual(failing(naive, "unknown"));
            expect(new Map(own.criteria.map((one) => [one.criterion, one.value]))).toEqual(
              naive.criteria,
            );
            const isPinned = accepted.some(
              (pin) =>
                pin.seeker === seeker &&
                pin.opportunity === record.id &&
                pin.roles.includes(role.id),
            );
            expect(own.candidate).toBe(naive.candidate || isPinned);
          }
        }
      }),
    );
  });
});
