import * as fc from "fast-check";
import { createMarket, parsePlan, proposePlan, verifyPlan } from "taavon";
import { bruteForcePlan, marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { hashPlan } from "../../src/document/hash-plan";
import type { Plan } from "../../src/document/plan";
import { changesArbitrary } from "../../src/testing/arbitraries/changes-arbitrary";
import type { policyOf } from "../../src/testing/arbitraries/policy-arbitrary";
import { jobOf, marketOf, seekerOf } from "../support/small-market";

const bonus = fc.constantFrom(undefined, 0, 1, 700, 30_000);

function withBonus<
  T extends { policy: ReturnType<typeof policyOf> extends fc.Arbitrary<infer P> ? P : never },
>(drawn: T, keepBonus: number | undefined): T {
  return {
    ...drawn,
    policy: { ...drawn.policy, ...(keepBonus === undefined ? {} : { keepBonus }) },
  };
}

// two welders, one place: the better one (b) would take it
const welders = (keepBonus: number, more: Parameters<typeof marketOf>[0] = {}) =>
  marketOf({
    seekers: [seekerOf({ id: "a", skills: [{ skill: "weld", level: 4 }] }), seekerOf({ id: "b" })],
    opportunities: [jobOf()],
    ...more,
    policy: { keepBonus },
  });

describe("a plan with a previous one", () => {
  it("keeps somebody in place for as long as the bonus outweighs what moving gains", () => {
    const before = proposePlan(
      marketOf({
        seekers: [seekerOf({ id: "a", skills: [{ skill: "weld", level: 4 }] })],
        opportunities: [jobOf()],
      }),
    );
    const [a] = before.placements;
    const free = proposePlan(welders(0));
    const [b] = free.placements;
    expect([a!.seeker, b!.seeker]).toEqual(["a", "b"]);
    const gain = b!.value - a!.value;
    expect(gain).toBeGreaterThan(0);
    for (const [keepBonus, stays] of [
      [gain + 1, "a"],
      [gain - 1, "b"],
    ] as const) {
      const market = welders(keepBonus);
      const plan = proposePlan(market, { previous: before });
      expect(plan.placements.map(({ seeker }) => seeker)).toEqual([stays]);
      const kept = stays === "a" ? 1 : 0;
      expect(plan.previous).toEqual({ hash: hashPlan(before), kept });
      expect(plan.certificate.objective).toBe(
        10_000 + plan.placements[0]!.value + kept * keepBonus,
      );
      expect(plan.certificate.gapBp).toBe(0);
      const { dataset, policy } = market;
      expect(verifyPlan(dataset, policy, plan, { previous: before }).findings).toEqual([]);
    }
  });

  it("says nothing of a previous plan where none is given", () => {
    expect(proposePlan(welders(5))).not.toHaveProperty("previous");
  });

  it("moves nobody when nothing has changed", () => {
    fc.assert(
      fc.property(
        marketArbitrary(),
        bonus,
        fc.constantFrom("quick", "standard"),
        (drawn, keep, effort) => {
          const { dataset, policy } = withBonus(drawn, keep);
          const market = createMarket(dataset, policy);
          const previous = proposePlan(market, { effort: "quick" });
          const plan = proposePlan(market, { effort: effort as "quick", previous });
          expect(plan.placements).toEqual(previous.placements);
          expect(plan.units).toEqual(previous.units);
          expect(plan.previous?.kept).toBe(previous.placements.length);
          expect(verifyPlan(dataset, policy, plan, { previous }).findings).toEqual([]);
          // and so it stays, however often it is asked
          const again = proposePlan(market, { effort: "quick", previous: plan });
          expect(again.placements).toEqual(previous.placements);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("passes the checker after any change, and stays within its bound", () => {
    let kept = 0;
    fc.assert(
      fc.property(
        changesArbitrary({ seekers: 12, opportunities: 4, changes: 4 }),
        bonus,
        (drawn, keep) => {
          const { dataset, policy, changed } = withBonus(drawn, keep);
          const previous = proposePlan(createMarket(dataset, policy), { effort: "quick" });
          const plan = proposePlan(createMarket(changed, policy), { effort: "quick", previous });
          expect(verifyPlan(changed, policy, plan, { previous }).findings).toEqual([]);
          const read = parsePlan(JSON.parse(JSON.stringify(plan)));
          expect(read.ok && read.value).toEqual(plan);
          kept += plan.previous?.kept ?? 0;
        },
      ),
      { numRuns: 120 },
    );
    expect(kept).toBeGreaterThan(120);
  });

  it("is never worth less than the previous plan while that may stand, and seldom less than the best", () => {
    let stood = 0;
    let runs = 0;
    let best = 0;
    fc.assert(
      fc.property(
        changesArbitrary({ seekers: 6, opportunities: 3, changes: 2 }),
        bonus,
        (drawn, keep) => {
          const bonused = withBonus(drawn, keep);
          const policy = { ...bonused.policy, placement: "optimal" as const };
          const { dataset, changed } = bonused;
          const previous = proposePlan(createMarket(dataset, policy), { effort: "quick" });
          const market = createMarket(changed, policy);
          const plan = proposePlan(market, { effort: { steps: 0 }, previous });
          const brute = bruteForcePlan(changed, policy, { previous });
          const { objective, bound } = plan.certificate;
          expect(objective).toBeLessThanOrEqual(brute.objective);
          expect(bound).toBeGreaterThanOrEqual(brute.objective);
          runs += 1;
          if (objective === brute.objective) best += 1;
          const asBefore = standing(previous, plan, { changed, policy });
          if (asBefore === undefined) return;
          stood += 1;
          expect(objective).toBeGreaterThanOrEqual(asBefore);
        },
      ),
      { numRuns: 120 },
    );
    expect(stood).toBeGreaterThan(25);
    expect(best / runs).toBeGreaterThan(0.9);
  });
});

/** What the previous plan is worth in a changed market with its bonus, where the checker lets it stand. */
function standing(
  previous: Plan,
  plan: Plan,
  {
    changed,
    policy,
  }: { changed: Parameters<typeof verifyPlan>[0]; policy: Parameters<typeof verifyPlan>[1] },
): number | undefined {
  const laws = new Set([
    "unknown-id",
    "opportunity-not-valid",
    "ineligible",
    "unknown-excluded",
    "fit-below-minimum",
    "forbidden",
    "over-capacity",
    "unit-size",
    "unit-missing",
    "unit-roles",
    "unit-capital",
    "unit-offices",
    "unit-composition",
    "unit-together",
    "unit-apart",
    "pin-ignored",
    "unheld-pin-placed",
    "unheld-pin-unfounded",
    "pinned-flag",
  ]);
  const claimed = { ...previous, previous: plan.previous!, unheldPins: plan.unheldPins };
  const { findings } = verifyPlan(changed, policy, claimed, { previous });
  // the price of an opportunity that is gone is no fault of a placement
  if (
    findings.some(
      ({ code, path }) =>
        laws.has(code) &&
        path[0] !== "certificate" &&
        path[0] !== "closed" &&
        path[0] !== "unplaced",
    )
  )
    return undefined;
  const stated = findings.find(({ code }) => code === "objective");
  return stated === undefined ? claimed.certificate.objective : Number(stated.expected);
}
