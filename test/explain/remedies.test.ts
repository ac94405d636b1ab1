import * as fc from "fast-check";
import {
  applyChange,
  assess,
  type Change,
  createExplainer,
  createMarket,
  type Policy,
  type Remedy,
} from "taavon";
import { marketArbitrary, UNIT_LAWS } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { type Planned, planned, withSeeker } from "./drawn-plan";

function expectRemedy({ dataset, policy, plan }: Planned, seekerId: string, remedy: Remedy): void {
  const changed = applyChange(dataset.seekers.find(({ id }) => id === seekerId)!, remedy.change);
  const after = withSeeker(dataset, changed);
  const { opportunity, role } = remedy;
  const assessment = assess(createMarket(after, policy), { seeker: seekerId, opportunity, role });
  expect(assessment.eligibility).not.toBe("ineligible");
  expect(assessment.candidate).toBe(true);
  expect(assessment.value).toBe(remedy.value);

  const record = dataset.opportunities.find(({ id }) => id === opportunity)!;
  const places = (record.kind === "employment" ? [record.role] : record.roles).find(
    ({ id }) => id === role,
  )!.places;
  const placed = plan.placements.filter(
    (one) => one.opportunity === opportunity && one.role === role,
  );
  if (remedy.effect === "displaces") {
    const holder = placed.find(({ seeker }) => seeker === remedy.displaces!.seeker)!;
    expect(record.kind).toBe("employment");
    expect(holder.pinned).toBeUndefined();
    expect(holder.value).toBe(remedy.displaces!.value);
    expect(placed.length).toBe(places.max);
    expect(strengthIn(policy, assessment)).toBeGreaterThan(strengthIn(policy, holder));
    const free = placed.filter(({ pinned }) => !pinned);
    expect(strengthIn(policy, holder)).toBe(
      Math.min(...free.map((one) => strengthIn(policy, one))),
    );
    return;
  }
  expect(remedy.displaces).toBeUndefined();
  expect(placed.length).toBeLessThan(places.max);
  expect(remedy.value + policy.placementBonus).toBeGreaterThan(0);
  expect(record.kind).toBe(remedy.effect === "free-place" ? "employment" : "investment");
  if (record.kind === "employment") return;
  const unit = plan.units.find((one) => one.opportunity === opportunity)!;
  const members = [...unit.members, seekerId].map(
    (id) => after.seekers.find((seeker) => seeker.id === id)!,
  );
  for (const law of Object.values(UNIT_LAWS)) {
    expect(law({ dataset: after, policy, opportunity: record, members })).toBe(true);
  }
}

describe("the smallest changes of an unplaced seeker", () => {
  const effects = new Set<string>();
  const kinds = new Set<string>();

  it("make the pair what they say, assessed from scratch", () => {
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const all = planned(drawn);
        const { explainSeeker } = createExplainer(all.market, all.plan);
        for (const { seeker } of all.plan.unplaced) {
          const explanation = explainSeeker(seeker);
          if (explanation.kind !== "unplaced") throw new Error("expected an unplaced seeker");
          expect(explanation.remedies.length).toBeLessThanOrEqual(3);
          const efforts = explanation.remedies.map(({ effort }) => effort);
          expect(efforts).toEqual([...efforts].sort((a, b) => a - b));
          for (const remedy of explanation.remedies) {
            effects.add(remedy.effect);
            kinds.add(remedy.change.kind);
            expectRemedy(all, seeker, remedy);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("are of every kind and effect somewhere among those drawn", () => {
    expect([...effects].sort()).toEqual(["displaces", "free-place", "joins-unit"]);
    expect(kinds.size).toBeGreaterThan(9);
  });
});

/** The same change by one step less, where there is less of it. */
function oneLess(change: Change): Change | undefined {
  switch (change.kind) {
    case "hours":
      return change.to - 1 > (change.from ?? 0) ? { ...change, to: change.to - 1 } : undefined;
    case "capital":
    case "education":
    case "skill":
      return change.to - 1 > (change.from ?? -1) ? { ...change, to: change.to - 1 } : undefined;
    case "experience":
      return change.to > 1 ? { ...change, to: change.to - 1 } : undefined;
    case "income":
      return change.to + 1 < change.from ? { ...change, to: change.to + 1 } : undefined;
    default:
      return undefined;
  }
}

function strengthIn(
  { placement }: Policy,
  { fit, priority, value }: { fit: number; priority: number; value: number },
): number {
  return placement === "stable" ? fit + priority : value;
}

/** Whether there is less of a change; if so, that it wins no such seat. */
function expectNoLess({ dataset, policy, plan }: Planned, seeker: string, remedy: Remedy): boolean {
  const { change, opportunity, role, displaces } = remedy;
  const less = oneLess(change);
  if (less === undefined) return false;
  const record = dataset.seekers.find(({ id }) => id === seeker)!;
  const changed = withSeeker(dataset, applyChange(record, less));
  const after = assess(createMarket(changed, policy), { seeker, opportunity, role });
  const holder = plan.placements.find((one) => one.seeker === displaces?.seeker);
  const least = holder ? strengthIn(policy, holder) : -policy.placementBonus;
  const isEnough = after.fit >= policy.thresholds.minFit;
  if (after.eligibility !== "ineligible" && isEnough) {
    expect(strengthIn(policy, after)).toBeLessThanOrEqual(least);
  }
  return true;
}

describe("no remedy of less", () => {
  it("would do: one level, hour, month or rial less wins no such seat", () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const all = planned(drawn);
        const { explainSeeker } = createExplainer(all.market, all.plan);
        for (const { seeker } of all.plan.unplaced) {
          const explanation = explainSeeker(seeker);
          if (explanation.kind !== "unplaced") throw new Error("expected an unplaced seeker");
          for (const remedy of explanation.remedies) {
            if (expectNoLess(all, seeker, remedy)) tried.add(remedy.change.kind);
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(tried.size).toBeGreaterThan(3);
  });
});
