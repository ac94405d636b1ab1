import * as fc from "fast-check";
import {
  createExplainer,
  createMarket,
  type Dataset,
  describeReason,
  explainOpportunity,
  explainSeeker,
  explainUnit,
  type Investment,
  namesOf,
  type Policy,
  proposePlan,
  type Seeker,
  type UnitExplanation,
} from "taavon";
import { marketArbitrary, UNIT_LAWS } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { type Planned, planned } from "./drawn-plan";
import { small } from "./small-market";

const { worker, welders, policy } = small;

function expectReserves(
  { dataset, policy: by, plan }: Planned,
  { opportunity, reserves }: UnitExplanation,
): void {
  const record = dataset.opportunities.find(({ id }) => id === opportunity) as Investment;
  const unit = plan.units.find((one) => one.opportunity === opportunity)!;
  for (const reserve of reserves) {
    const left = unit.members.filter((member) => member !== reserve.replaces?.seeker);
    const members = [...left, reserve.seeker].map(
      (id) => dataset.seekers.find((seeker) => seeker.id === id)!,
    );
    const broken = Object.entries(UNIT_LAWS).flatMap(([law, holds]) =>
      holds({ dataset, policy: by, opportunity: record, members }) ? [] : [law],
    );
    if (reserve.breaks === undefined) expect(broken).toEqual([]);
    else expect(broken).toContain(reserve.breaks);
    if (reserve.replaces === undefined) continue;
    const holder = plan.placements.find(({ seeker }) => seeker === reserve.replaces!.seeker)!;
    expect(holder).toMatchObject({
      opportunity,
      role: reserve.role,
      value: reserve.replaces.value,
    });
    expect(holder.pinned).toBeUndefined();
  }
}

describe("a unit explained", () => {
  it("accounts for every member, and for what every reserve would change", () => {
    let reserves = 0;
    const effects = new Set<string>();
    fc.assert(
      fc.property(marketArbitrary({ seekers: 9 }), (drawn) => {
        const all = planned(drawn);
        const { explainUnit: explain } = createExplainer(all.market, all.plan);
        for (const unit of all.plan.units) {
          const explanation = explain(unit.opportunity);
          expect(explanation).toEqual(explainOpportunity(all.market, all.plan, unit.opportunity));
          expect(explanation.members.map(({ placement }) => placement.seeker)).toEqual(
            unit.members,
          );
          for (const { placement, reasons } of explanation.members) {
            expect(reasons.map(({ code }) => code)).toEqual(
              placement.toConfirm.map((rule) => `unknown.${rule}`),
            );
          }
          expect(explanation.checks).toEqual(unit.checks);
          expect(explanation.reserves.map(({ role, seeker }) => [role, seeker])).toEqual(
            unit.reserves.flatMap(({ role, seekers }) => seekers.map((seeker) => [role, seeker])),
          );
          expectReserves(all, explanation);
          reserves += explanation.reserves.length;
          for (const { reasons } of explanation.reserves) effects.add(reasons[0]!.code);
        }
      }),
      { numRuns: 600 },
    );
    expect(reserves).toBeGreaterThan(20);
    expect(effects.has("reserve.replaces")).toBe(true);
  });

  const founder = (id: string, level: number, capital: number): Seeker => ({
    ...worker,
    id,
    skills: [{ skill: "weld", level }],
    capacities: { ...worker.capacities, capital },
  });

  const shop: Investment = {
    id: "u",
    kind: "investment",
    title: { fa: "کارگاه", en: "Workshop" },
    sector: "2511",
    region: "here",
    cooperative: "production",
    members: { min: 7, max: 7 },
    roles: [
      {
        id: "maker",
        title: "maker",
        places: { min: 7, max: 7 },
        skills: [{ skill: "weld", level: 4 }],
      },
      {
        id: "painter",
        title: "painter",
        places: { min: 0, max: 1 },
        skills: [{ skill: "paint", level: 5 }],
      },
    ],
    capital: { required: 7_000, memberShare: { min: 100, max: 1_000 } },
  };

  const world: Dataset = {
    ...welders,
    seekers: [
      ...["a", "b", "c", "d", "e", "f"].map((id) => founder(id, 4, 600)),
      founder("g", 2, 500),
      founder("h", 1, 700),
    ],
    opportunities: [shop],
  };

  function unitOf(dataset: Dataset, by: Policy = policy): UnitExplanation {
    const market = createMarket(dataset, by);
    return explainUnit(market, proposePlan(market), "u");
  }

  it("names its weakest points first", () => {
    const names = namesOf(world);
    const words = unitOf(world).reasons.map((reason) => describeReason(reason, "fa", names));
    expect(words).toEqual([
      "با رفتن یک نفر، ۷ عضو از کمترین شمار لازم کمتر می‌شود",
      // 6 · 600 + 500 = 4 100, and 3 570 are needed
      "با رفتن \u2068a\u2069 سرمایهٔ اعضا ۷۰ ریال کم می‌آورد",
      "مهارت \u2068نقاشی\u2069 در سطح ۵: بهترین عضو ۰٪ آن را دارد",
      "نیروهای ذخیره (هشدار): نقشی نیروی ذخیرهٔ کافی ندارد",
      "نقش \u2068painter\u2069 هیچ نیروی ذخیره‌ای ندارد",
      "\u2068g\u2069 کمترین ارزش را دارد (۷۰٪)؛ ضعیف‌ترین معیار: پوشش مهارت‌های خواسته‌شده (۵۰٪)",
    ]);
  });

  it("says what a reserve would change in value, capital and skills", () => {
    const [reserve, ...others] = unitOf(world).reserves;
    expect(others).toEqual([]);
    expect(reserve).toMatchObject({
      role: "maker",
      seeker: "h",
      replaces: { seeker: "g" },
      capitalChange: 200,
      closes: [],
      opens: [],
    });
    const painting: Seeker = {
      ...founder("h", 1, 700),
      skills: [
        { skill: "weld", level: 1 },
        { skill: "paint", level: 5 },
      ],
    };
    const skilled = { ...world, seekers: [...world.seekers.slice(0, 7), painting] };
    const pins = [{ seeker: "g", opportunity: "u", role: "maker", reason: "r", by: "x" }];
    const pinned = { ...policy, overrides: { pins, forbids: [] } };
    const { reserves } = unitOf(skilled, pinned);
    expect(reserves.map(({ reasons }) => reasons[0]!.code)).toEqual([
      "reserve.replaces",
      "reserve.stays",
    ]);
    expect(reserves[0]!.replaces!.seeker).not.toBe("g");
    expect(reserves.find(({ role }) => role === "painter")).toMatchObject({
      seeker: "h",
      closes: [{ skill: "paint", level: 5, best: 0 }],
      breaks: "members",
    });
  });

  it("lets a reserve take the place of the weakest who can leave lawfully", () => {
    const bound = world.seekers.map((one) =>
      one.id === "g" || one.id === "f" ? { ...one, together: "t" } : one,
    );
    const [reserve] = unitOf({ ...world, seekers: bound }).reserves;
    expect(reserve).toMatchObject({ seeker: "h", replaces: { seeker: "a" } });
    expect(reserve).not.toHaveProperty("breaks");
  });

  it("tells the unplaced that it is full, or its role is", () => {
    const reasonsFor = (unit: Investment) => {
      const market = createMarket({ ...world, opportunities: [unit] }, policy);
      const explanation = explainSeeker(market, proposePlan(market), "h");
      if (explanation.kind !== "unplaced") throw new Error("expected an unplaced seeker");
      const [maker] = explanation.nearest.filter(({ role }) => role === "maker");
      return maker!.reasons;
    };
    expect(reasonsFor(shop)).toEqual([
      {
        code: "obstacle.full",
        facts: { members: { kind: "count", value: 7 }, most: { kind: "count", value: 7 } },
      },
    ]);
    expect(reasonsFor({ ...shop, members: { min: 7, max: 8 } })).toEqual([
      { code: "obstacle.role-full", facts: {} },
    ]);
  });

  it("puts what is broken or open before everything that only warns", () => {
    const untold = world.seekers.map((one) => {
      const { capital: _, ...capacities } = one.capacities;
      const { standing: __, ...rest } = one;
      return { ...rest, capacities: one.id === "f" ? capacities : one.capacities };
    });
    const cheap = { ...shop, capital: { ...shop.capital, required: 5_000 } };
    const open = unitOf({ ...world, seekers: untold, opportunities: [cheap] });
    const codes = open.reasons.map(({ code, facts }) =>
      code === "weak.check" ? (facts["check"] as { code: string }).code : code,
    );
    expect(codes.slice(0, 4)).toEqual([
      "weak.at-minimum",
      "check.capital",
      "check.offices",
      "check.eligibility",
    ]);
    expect(open.members[0]!.reasons.map(({ code }) => code)).toEqual([
      "unknown.barred",
      "unknown.citizen",
      "unknown.membership",
    ]);
    const market = createMarket(world, policy);
    const plan = proposePlan(market);
    const unit = plan.units[0]!;
    const broken = {
      ...unit,
      checks: (["capital", "offices", "members"] as const).map((rule) => ({
        rule,
        status: "fail" as const,
        detail: "",
      })),
    };
    const { reasons } = explainUnit(market, { ...plan, units: [broken] }, "u");
    expect(reasons.slice(0, 3).map(({ facts }) => facts["finding"])).toEqual([
      { kind: "text", code: "broken-check.capital" },
      { kind: "text", code: "broken-check.offices" },
      { kind: "text", code: "open-check.members" },
    ]);
  });

  it("says nothing of criteria where nothing is weighed", () => {
    const nothing = {
      fit: { skills: 0, experience: 0, education: 0, capital: 0 },
      appeal: { use: 0, distance: 0, income: 0, preference: 0, hours: 0 },
    };
    const { members, reasons } = unitOf(world, { ...policy, weights: nothing });
    expect(members[0]).not.toHaveProperty("weakest");
    expect(reasons.map(({ code }) => code)).not.toContain("weak.member");
  });
});
