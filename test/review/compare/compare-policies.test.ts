import { verifyPlan } from "taavon";
import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/review/compare/compare-policies";
import { datasetOf, policyOf } from "../../support/small-market";
import { compared, FARTHER, jobOf, people, VENTURE } from "../attribution/scenes";

/** `p` has the job; with the bonus of group `g`, `q` does. */
const SEATS = {
  seekers: people({ p: { groups: ["h"] }, q: { region: "near", groups: ["g", "g"] } }),
  opportunities: [jobOf()],
};
const BONUS = { priorities: [{ group: "g", bonus: 500 }] };

describe("comparePolicies", () => {
  it("lists who moves with both places and counts who stays", () => {
    const found = compared(
      { ...SEATS, seekers: [...SEATS.seekers, ...people({ z: FARTHER })] },
      {},
      BONUS,
    );
    const place = { opportunity: "job", role: "role", kind: "employment", fit: 10_000 };
    expect(found.moves).toEqual([
      {
        seeker: "p",
        kind: "lost",
        membership: "none",
        from: { ...place, appeal: 10_000, score: 10_000, value: 10_000 },
        to: null,
      },
      {
        seeker: "q",
        kind: "gained",
        membership: "none",
        from: null,
        to: { ...place, appeal: 9_200, score: 9_680, value: 10_180 },
      },
    ]);
    expect([found.seekers, found.stayedPlaced, found.stayedUnplaced]).toEqual([3, 0, 1]);
  });

  it("tells how everybody, kinds, groups and counties fare", () => {
    const regions = [
      { id: "top" },
      { id: "here", parent: "top" },
      { id: "near", parent: "top" },
      { id: "near-village", parent: "near" },
    ];
    const seekers = [...SEATS.seekers, ...people({ z: { ...FARTHER, region: "near-village" } })];
    const distances = [
      { from: "here", to: "near", km: 20 },
      { from: "here", to: "near-village", km: 50 },
    ];
    const { outcomes } = compared({ ...SEATS, seekers, regions, distances }, {}, BONUS);
    const none = { placed: 0, rateBp: 0, meanScore: null };
    const first = (rateBp: number) => ({ placed: 1, rateBp, meanScore: 10_000 });
    const second = (rateBp: number) => ({ placed: 1, rateBp, meanScore: 9_680 });
    expect(outcomes).toEqual([
      { by: "all", key: "", seekers: 3, current: first(3_333), proposed: second(3_333) },
      { by: "kind", key: "employment", seekers: 3, current: first(3_333), proposed: second(3_333) },
      { by: "kind", key: "investment", seekers: 3, current: none, proposed: none },
      { by: "group", key: "g", seekers: 1, current: none, proposed: second(10_000) },
      { by: "group", key: "h", seekers: 1, current: first(10_000), proposed: none },
      { by: "county", key: "here", seekers: 1, current: first(10_000), proposed: none },
      { by: "county", key: "near", seekers: 2, current: none, proposed: second(5_000) },
    ]);
  });

  it("puts the largest loss first, with both places and what stands against the old one", () => {
    const opportunities = [jobOf({ id: "a" }), jobOf({ id: "b", region: "near" })];
    const seekers = people({
      p: {},
      q: { ...FARTHER, groups: ["g"], expects: { refuses: ["b"] } },
      r: FARTHER,
    });
    const { losses } = compared(
      { seekers, opportunities },
      {},
      { priorities: [{ group: "g", bonus: 1_000 }] },
    );
    // r had score 8 800 and has nothing; p had 10 000 and has 9 680
    expect(losses.map(({ seeker, loss }) => [seeker, loss])).toEqual([
      ["r", 8_800],
      ["p", 320],
    ]);
    expect(losses[1]).toMatchObject({
      oldPlace: { opportunity: "a", current: { score: 10_000 }, rules: [], criteria: [] },
      newPlace: { opportunity: "b", proposed: { score: 9_680 } },
    });
    expect(losses[0]?.newPlace).toBeNull();
    expect(losses[0]?.reasons.map(({ code }) => code)).toEqual(["obstacle.outbid"]);
  });

  it("measures both places by the current policy", () => {
    const opportunities = [jobOf({ id: "a" }), jobOf({ id: "b", region: "near" })];
    const forbids = [{ seeker: "p", opportunity: "a", reason: "", by: "" }];
    const { losses } = compared(
      { seekers: people({ p: {} }), opportunities },
      {},
      { overrides: { forbids }, weights: { appeal: { distance: 0 } } },
    );
    expect(losses).toMatchObject([{ to: { opportunity: "b", score: 10_000 }, loss: 320 }]);
    // a place that is not yet there by the current policy: by the proposed one
    const later = [
      jobOf({ id: "a", validTo: "2026-03-21" }),
      { ...opportunities[1]!, validFrom: "2026-03-22" },
    ];
    const moved = compared(
      { seekers: people({ p: {} }), opportunities: later },
      {},
      { asOf: "2026-03-22" },
    );
    expect(moved.losses).toMatchObject([{ loss: 320, oldPlace: { proposed: null }, reasons: [] }]);
  });

  it("shows rules and criteria of a loss before and after", () => {
    const { losses } = compared(
      { seekers: people({ p: {} }), opportunities: [jobOf({ hoursPerWeek: 80 })] },
      {},
      { thresholds: { minHoursShare: 6_000 }, weights: { appeal: { use: 10 } } },
    );
    expect(losses).toMatchObject([
      {
        oldPlace: {
          current: { candidate: true, eligibility: "eligible" },
          proposed: { candidate: false, eligibility: "ineligible" },
          rules: [{ rule: "hours", current: "pass", proposed: "fail" }],
          criteria: [
            {
              criterion: "use",
              side: "appeal",
              current: { value: 10_000, weight: 35 },
              proposed: { value: 10_000, weight: 10 },
            },
          ],
        },
        reasons: [{ code: "fails.hours" }],
      },
    ]);
  });

  it("compares shortlists by value and by score", () => {
    const { shortlists } = compared(
      { ...SEATS, opportunities: [jobOf(), jobOf({ id: "later", validFrom: "2026-04-01" })] },
      {},
      { ...BONUS, asOf: "2026-04-01", thresholds: { minAge: { employment: 37 } } },
    );
    expect(shortlists).toEqual([
      {
        opportunity: "job",
        role: "role",
        current: { listed: 2, meanValue: 9_840, meanScore: 9_840 },
        proposed: { listed: 0, meanValue: null, meanScore: null },
        kept: 0,
        entered: 0,
        left: 2,
      },
      {
        opportunity: "later",
        role: "role",
        current: null,
        proposed: { listed: 0, meanValue: null, meanScore: null },
        kept: 0,
        entered: 0,
        left: 0,
      },
    ]);
    const again = compared(SEATS, {}, BONUS).shortlists[0];
    expect(again).toMatchObject({ kept: 2, entered: 0, left: 0 });
    expect(again?.proposed).toEqual({ listed: 2, meanValue: 10_090, meanScore: 9_840 });
  });

  it("tells who joins and leaves a unit that stays", () => {
    const eight = people({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {} });
    const forbids = [{ seeker: "a", opportunity: "venture", reason: "", by: "" }];
    const { units, moves } = compared(
      { seekers: eight, opportunities: [{ ...VENTURE, members: { min: 7, max: 7 } }] },
      {},
      { overrides: { forbids } },
    );
    expect(units.kept).toMatchObject([{ members: { current: 7, proposed: 7 } }]);
    expect(units.kept[0]?.left).toEqual(["a"]);
    expect(units.kept[0]?.joined).toHaveLength(1);
    expect(moves.map(({ membership }) => membership)).toEqual(["leaves", "joins"]);
  });

  it("takes plans that were made before", () => {
    const dataset = datasetOf(SEATS);
    const { plans } = comparePolicies(dataset, policyOf(), policyOf());
    const again = comparePolicies(dataset, policyOf(), policyOf(BONUS), {
      plans: { current: plans.current },
    });
    expect(again.plans.current).toBe(plans.current);
    expect(again.moves).toHaveLength(2);
    for (const [policy, plan] of [
      [policyOf(), again.plans.current],
      [policyOf(BONUS), again.plans.proposed],
    ] as const) {
      expect(verifyPlan(dataset, policy, plan)).toEqual({ ok: true, findings: [] });
    }
  });

  it("refuses options out of range", () => {
    for (const options of [{ losses: -1 }, { listed: 0.5 }]) {
      expect(() => comparePolicies(datasetOf({}), policyOf(), policyOf(), options)).toThrow(
        expect.objectContaining({ code: "invalid_option" }),
      );
    }
  });
});
