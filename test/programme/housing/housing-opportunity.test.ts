import * as fc from "fast-check";
import { assess, type Investment, type Seeker } from "taavon";
import { describe, expect, it } from "vitest";
import { Investment as InvestmentRecord } from "../../../src/dataset/opportunity";
import { leastSavings } from "../../../src/programme/housing/housing-opportunity";
import { membershipOpportunity } from "../../../src/programme/housing/user-project";
import { marketOf, type Parts, policyOf, seekerOf } from "../../support/small-market";
import { applicants, MILLION, mehr, verifiedPlan } from "./mehr";

const PRIORITIES = [
  { group: "rural", bonus: 200 },
  { group: "women-head-of-household", bonus: 600 },
];

function planOf(seekers: readonly Seeker[], project: Investment, policy: Parts["policy"] = {}) {
  return verifiedPlan(
    marketOf({
      seekers,
      opportunities: [project],
      policy: { priorities: PRIORITIES, ...policy },
    }),
  );
}

describe("housingOpportunity", () => {
  it("is an investment of type housing with one role that asks for nothing", () => {
    const project = mehr({ publicShare: 1_000, needs: ["cement"], validTo: "2026-12-31" });
    expect(project).toEqual({
      id: "mehr",
      kind: "investment",
      title: { fa: "مسکن مهر", en: "Mehr housing" },
      sector: "6810",
      region: "here",
      cooperative: "housing",
      members: { min: 7, max: 200 },
      roles: [
        {
          id: "member",
          title: { fa: "عضو", en: "Member" },
          places: { min: 0, max: 200 },
          skills: [],
        },
      ],
      capital: {
        required: 20_000 * MILLION,
        memberShare: { min: 100 * MILLION, max: 100 * MILLION },
        publicShare: 1_000,
      },
      needs: ["cement"],
      validTo: "2026-12-31",
    });
    expect(InvestmentRecord.parse(project)).toEqual(project);
  });

  it("judges a person by savings, distance and need alone", () => {
    const project = mehr({ share: { min: 50 * MILLION, max: 100 * MILLION } });
    const seeker = seekerOf({
      region: "near",
      groups: ["women-head-of-household", "rural"],
      capacities: { capital: 75 * MILLION },
    });
    const market = marketOf({
      seekers: [seeker],
      opportunities: [project],
      policy: { priorities: PRIORITIES },
    });
    const found = assess(market, { seeker: "s", opportunity: "mehr" });
    // fit 7 500; distance 10 000 − 5 000·20 // 50 = 8 000 of weight 30, preference 10 000 of weight 10
    // appeal (240 000 + 100 000) // 40·… = 8 500; score (6 000·7 500 + 4 000·8 500) // 10 000 = 7 900
    expect(found.criteria.map(({ criterion, value }) => [criterion, value])).toEqual([
      ["capital", 7_500],
      ["distance", 8_000],
      ["preference", 10_000],
    ]);
    expect(found).toMatchObject({ fit: 7_500, appeal: 8_500, score: 7_900, priority: 800 });
  });
});

describe("a housing project of 7 to 200 with 250 people", () => {
  // 120 without a bonus, 70 rural ones, 60 women who head a household; all can pay the share
  const groupOf = (at: number): string[] =>
    at < 120 ? [] : at < 190 ? ["rural"] : ["women-head-of-household"];
  const plan = planOf(
    applicants(250, (at) => ({ savings: 100 + at, groups: groupOf(at) })),
    mehr(),
  );

  it("forms with 200, those in most need first", () => {
    expect(plan.units).toHaveLength(1);
    expect(plan.units[0]?.members).toHaveLength(200);
    const members = new Set(plan.units[0]?.members);
    expect([...members].filter((id) => id >= "s190")).toHaveLength(60);
    expect([...members].filter((id) => id >= "s120" && id < "s190")).toHaveLength(70);
    expect([...members].filter((id) => id < "s120")).toHaveLength(70);
    expect(plan.unplaced).toHaveLength(50);
    expect(plan.unplaced.every(({ seeker }) => seeker < "s120")).toBe(true);
  });

  it("is proven to be the best plan", () => {
    expect(plan.certificate.gapBp).toBe(0);
    // 200 places of 20 000, and 60 bonuses of 600 with 70 of 200
    expect(plan.certificate.objective).toBe(200 * 20_000 + 60 * 600 + 70 * 200);
  });

  it("has every member pay the same share, and all checks hold", () => {
    const { capital, checks, offices } = plan.units[0]!;
    expect(new Set(capital.contributions.map(({ amount }) => amount))).toEqual(
      new Set([100 * MILLION]),
    );
    expect(capital).toMatchObject({ equity: 20_000 * MILLION, facility: 0 });
    expect(checks.filter(({ status }) => status !== "ok")).toEqual([]);
    expect(offices.board).toHaveLength(5);
  });
});

describe("a housing project", () => {
  it("forms with the seven that the law asks, and not with six", () => {
    const small = mehr({ capital: 1_000 * MILLION });
    expect(
      planOf(
        applicants(7, () => ({})),
        small,
      ).units[0]?.members,
    ).toHaveLength(7);
    expect(
      planOf(
        applicants(6, () => ({})),
        small,
      ),
    ).toMatchObject({
      units: [],
      closed: [{ opportunity: "mehr", reason: "members", shortBy: 1 }],
    });
  });

  it("never takes more than the law's 200, however many homes there are", () => {
    const plan = planOf(
      applicants(210, () => ({})),
      mehr({ homes: 500 }),
    );
    expect(plan.units[0]?.members).toHaveLength(200);
  });

  it("takes nobody who cannot pay the least share", () => {
    const plan = planOf(
      applicants(9, (at) => ({ savings: at < 2 ? 99 : 100 })),
      mehr({ capital: 1_000 * MILLION }),
    );
    expect(plan.units[0]?.members).toEqual([
      "s002",
      "s003",
      "s004",
      "s005",
      "s006",
      "s007",
      "s008",
    ]);
  });

  it("prefers savings to need where shares differ, unless the policy weighs them less", () => {
    const share = { min: 50 * MILLION, max: 100 * MILLION };
    // fit 5 000 with the bonuses' cap of 1 500 against fit 10 000 without
    const people = applicants(8, (at) =>
      at === 7 ? { savings: 50, groups: ["a"] } : { savings: 100 },
    );
    const members = (balance: number): readonly string[] =>
      planOf(people, mehr({ capital: 900 * MILLION, homes: 7, share }), {
        priorities: [{ group: "a", bonus: 1_500 }],
        balance,
      }).units[0]!.members;
    // (6 000·5 000 + 4 000·10 000) // 10 000 + 1 500 = 8 500, under 10 000
    expect(members(6_000)).not.toContain("s007");
    // (2 000·5 000 + 8 000·10 000) // 10 000 + 1 500 = 10 500
    expect(members(2_000)).toContain("s007");
  });

  it("takes nobody who is in a housing cooperative of the division already, and others do not bar", () => {
    const small = mehr({ capital: 1_000 * MILLION });
    const member = (cooperative: "housing" | "production", sector: string) =>
      applicants(8, () => ({})).map((one, at) =>
        at === 0
          ? seekerOf({ ...one, standing: { memberships: [{ cooperative, sector }] } } as never)
          : one,
      );
    expect(planOf(member("housing", "68"), small).units[0]?.members).not.toContain("s000");
    expect(planOf(member("housing", "41"), small).units[0]?.members).toContain("s000");
    expect(planOf(member("production", "68"), small).units[0]?.members).toContain("s000");
  });
});

describe("leastSavings", () => {
  it("is the least share, or what the least fit asks of the largest one", () => {
    const project = mehr({ share: { min: 20, max: 101 } });
    // ⌈3 000 · 101 / 10 000⌉ = 31
    expect(leastSavings(project, policyOf())).toBe(31);
    expect(leastSavings(mehr({ share: { min: 40, max: 101 } }), policyOf())).toBe(40);
  });

  it("is just enough to be a candidate", () => {
    const share = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(share, share, fc.nat({ max: 10_000 }), (a, b, minFit) => {
        const project = mehr({ share: { min: Math.min(a, b), max: Math.max(a, b) } });
        const policy = { thresholds: { minFit } };
        const least = leastSavings(project, policyOf(policy));
        const isCandidate = (capital: number): boolean => {
          const seekers = [seekerOf({ capacities: { capital } })];
          const market = marketOf({ seekers, opportunities: [project], policy });
          return assess(market, { seeker: "s", opportunity: "mehr" }).candidate;
        };
        expect(isCandidate(least)).toBe(true);
        expect(isCandidate(least - 1)).toBe(false);
      }),
    );
  });
});

describe("membershipOpportunity", () => {
  const shop = {
    id: "shop",
    title: "shop",
    cooperative: "consumer",
    sector: "4711",
    region: "here",
    members: { max: 9 },
    capital: { required: 900 * MILLION, memberShare: { min: 100 * MILLION, max: 100 * MILLION } },
  } as const;

  it("forms a consumers' cooperative under a policy that lets so few", () => {
    const project = membershipOpportunity(shop);
    expect(InvestmentRecord.parse(project)).toEqual(project);
    const people = applicants(12, () => ({}));
    const cooperatives = { consumer: { minMembers: 8, maxMembers: null } };
    expect(planOf(people, project, { cooperatives }).units[0]?.members).toHaveLength(9);
    expect(planOf(people, project).closed[0]?.reason).toBe("members");
  });

  it("serves savers and distributors alike, and refuses types whose members work", () => {
    for (const cooperative of ["credit", "distribution", "multipurpose", "professional"] as const) {
      expect(membershipOpportunity({ ...shop, cooperative }).cooperative).toBe(cooperative);
    }
    expect(() => membershipOpportunity({ ...shop, cooperative: "production" })).toThrow(
      "members of a production cooperative work in it",
    );
  });
});
