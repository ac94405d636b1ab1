import * as fc from "fast-check";
import {
  comparePlans,
  createMarket,
  describeReason,
  type Employment,
  namesOf,
  type PersonChange,
  type PlannedMarket,
  type Policy,
  proposePlan,
} from "taavon";
import { describe, expect, it } from "vitest";
import { changesArbitrary } from "../../../src/testing/arbitraries/changes-arbitrary";
import { jobOf, marketOf, type Parts, seekerOf, ventureOf } from "../../support/small-market";

const planned = (parts: Parts): PlannedMarket => {
  const market = marketOf(parts);
  return { market, plan: proposePlan(market, { effort: "quick" }) };
};

const weld = (id: string, level: number) => seekerOf({ id, skills: [{ skill: "weld", level }] });
const codesOf = ({ reasons }: PersonChange): string[] => reasons.map(({ code }) => code);

/** Status and codes of each person who changed place. */
function changesOf(before: Parts, after: Parts): Record<string, string[]> {
  const { people } = comparePlans(planned(before), planned(after));
  return Object.fromEntries(
    people.map((person) => [person.seeker, [person.status, ...codesOf(person)]]),
  );
}

const a = weld("a", 5);
const b = weld("b", 4);
const c = weld("c", 3);
const job = jobOf();
const other = jobOf({ id: "other" });
const two = (facts: Partial<Employment["role"]["places"]> = { max: 2 }): Employment =>
  jobOf({ role: { places: { max: 2, ...facts } } });

describe("comparePlans", () => {
  it("says nothing of plans that are the same", () => {
    const side = planned({ seekers: [a, b], opportunities: [job] });
    const { people, units, sums } = comparePlans(side, side);
    expect([people, units]).toEqual([[], []]);
    const none = { moved: 0, placed: 0, lost: 0, left: 0 };
    expect(sums.people).toEqual({ before: 1, kept: 1, ...none, after: 1 });
    const { value } = side.plan.placements[0]!;
    expect(sums.value).toEqual({ before: value, kept: 0, ...none, after: value });
  });

  it("names who gave way to whom", () => {
    const before = planned({ seekers: [b], opportunities: [job] });
    const after = planned({ seekers: [a, b], opportunities: [job] });
    const { people, sums } = comparePlans(before, after);
    expect(people).toMatchObject([
      { seeker: "a", status: "placed", predecessor: "b", after: { opportunity: "job" } },
      { seeker: "b", status: "lost", successor: "a", before: { opportunity: "job" } },
    ]);
    expect(people.map(codesOf)).toEqual([
      ["joins.new-seeker", "joins.took-over"],
      ["leaves.gave-way"],
    ]);
    const gain = after.plan.placements[0]!.value - before.plan.placements[0]!.value;
    expect(sums.value.after - sums.value.before).toBe(gain);
    const names = namesOf(after.market.dataset);
    expect(describeReason(people[1]!.reasons[0]!, "en", names)).toContain("gave way to");
    expect(describeReason(people[1]!.reasons[0]!, "fa", names)).toContain("رسید");
  });

  it("tells people who left the data from people who lost their place", () => {
    const before = { seekers: [a, b], opportunities: [two()] };
    expect(changesOf(before, { seekers: [b], opportunities: [two()] })).toEqual({
      a: ["left", "leaves.data"],
    });
    expect(changesOf(before, { seekers: [a, b], opportunities: [two({ max: 1 })] })).toEqual({
      b: ["lost", "leaves.fewer-places"],
    });
    expect(changesOf({ seekers: [a], opportunities: [job] }, { seekers: [a] })).toEqual({
      a: ["lost", "leaves.opportunity-gone"],
    });
    const over = jobOf({ validTo: "2026-01-01" });
    expect(
      changesOf({ seekers: [a], opportunities: [job] }, { seekers: [a], opportunities: [over] }),
    ).toEqual({ a: ["lost", "leaves.opportunity-over"] });
    const renamed = jobOf({ role: { id: "new" } });
    expect(
      changesOf({ seekers: [a], opportunities: [job] }, { seekers: [a], opportunities: [renamed] }),
    ).toEqual({ a: ["moved", "leaves.role-gone", "joins.new-role"] });
  });

  it("names the rule by which somebody is no candidate any more, or was none", () => {
    const far = seekerOf({ id: "a", capacities: { hoursPerWeek: 10 } });
    const asks = jobOf({ hoursPerWeek: 40 });
    const [had, has] = [
      { seekers: [a], opportunities: [asks] },
      { seekers: [far], opportunities: [asks] },
    ];
    expect(changesOf(had, has)).toEqual({
      a: ["lost", "leaves.not-candidate", "fails.hours"],
    });
    expect(changesOf(has, had)).toEqual({
      a: ["placed", "joins.became-candidate", "fails.hours"],
    });
  });

  it("sees moves to better places, new opportunities and new places", () => {
    const near = jobOf({ id: "near", region: "near" });
    const moved = changesOf(
      { seekers: [a], opportunities: [near] },
      { seekers: [a], opportunities: [near, other] },
    );
    expect(moved).toEqual({ a: ["moved", "leaves.better", "joins.new-opportunity"] });
    const more = changesOf(
      { seekers: [a, b], opportunities: [job] },
      { seekers: [a, b], opportunities: [two()] },
    );
    expect(more).toEqual({ b: ["placed", "joins.more-places"] });
  });

  it("sees officers' decisions", () => {
    const parts = { seekers: [a, b, c], opportunities: [job, other] };
    const pin = { seeker: "c", opportunity: "job", reason: "r", by: "officer" };
    const before = planned(parts);
    const held = before.plan.placements.find(({ opportunity }) => opportunity === "job")!.seeker;
    const after = planned({ ...parts, policy: { overrides: { pins: [pin] } } });
    const { people } = comparePlans(before, after);
    const pinned = people.find(({ seeker }) => seeker === "c")!;
    expect(codesOf(pinned)).toEqual(["joins.pinned", "joins.took-over"]);
    expect(pinned.predecessor).toBe(held);
    const away = { ...pin, seeker: held, opportunity: "other" };
    const moved = comparePlans(
      before,
      planned({ ...parts, policy: { overrides: { pins: [away] } } }),
    );
    const leaver = moved.people.find(({ seeker }) => seeker === held)!;
    expect(codesOf(leaver).slice(0, 2)).toEqual(["leaves.pinned", "joins.pinned"]);
  });

  it("follows units that open, change and dissolve, with their members", () => {
    const members = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"].map((id) => weld(id, 5));
    const full = planned({ seekers: members, opportunities: [ventureOf()] });
    const short = planned({ seekers: members.slice(1), opportunities: [ventureOf()] });
    const larger = planned({ seekers: [...members, a], opportunities: [ventureOf()] });
    const none = planned({ seekers: members });
    const unit = (before: PlannedMarket, after: PlannedMarket) => {
      const { units, sums, people } = comparePlans(before, after);
      const [one] = units;
      const codes = one!.reasons.map(({ code }) => code);
      return { status: one!.status, codes, sums: sums.units, people };
    };
    const dissolved = unit(full, short);
    expect(dissolved).toMatchObject({ status: "dissolved", codes: ["unit-change.dissolved"] });
    expect(dissolved.sums).toMatchObject({ before: 1, dissolved: 1, after: 0 });
    expect(dissolved.people.map(({ status }) => status)).toEqual([
      "left",
      ...Array(6).fill("lost"),
    ]);
    expect(codesOf(dissolved.people[1]!)).toEqual(["leaves.dissolved"]);
    const opened = unit(short, full);
    expect(opened).toMatchObject({ status: "opened", codes: ["unit-change.opened"] });
    expect(codesOf(opened.people[1]!)).toEqual(["joins.opened"]);
    const changed = unit(full, larger);
    expect(changed).toMatchObject({ status: "changed", codes: ["unit-change.changed"] });
    expect(changed.people.map(codesOf)).toEqual([["joins.new-seeker"]]);
    expect(unit(none, full)).toMatchObject({ status: "opened", codes: ["unit-change.new"] });
    expect(unit(full, none)).toMatchObject({ codes: ["leaves.opportunity-gone"] });
    const over = planned({
      seekers: members,
      opportunities: [ventureOf({ validTo: "2026-01-01" })],
    });
    expect(unit(full, over)).toMatchObject({ codes: ["leaves.opportunity-over"] });
    expect(unit(full, full)).toMatchObject({ status: "kept", codes: [] });
  });

  it("gives every change a reason in both languages, and sums that add up", () => {
    let changes = 0;
    fc.assert(
      fc.property(
        changesArbitrary({ seekers: 12, opportunities: 4, changes: 4 }),
        fc.boolean(),
        ({ dataset, changed, policy }, hold) => {
          const before = planOf(dataset, policy);
          const market = createMarket(changed, policy);
          const previous = hold ? { previous: before.plan } : {};
          const after = { market, plan: proposePlan(market, { effort: "quick", ...previous }) };
          const { people, units, sums } = comparePlans(before, after);
          checkSums(before, after, { people, units, sums });
          const names = namesOf(changed);
          for (const { reasons, status } of [...people, ...units]) {
            expect(reasons.length > 0).toBe(status !== "kept");
            for (const reason of reasons) {
              for (const language of ["fa", "en"] as const) {
                expect(describeReason(reason, language, names)).not.toMatch(/\{\w+\}/);
              }
            }
          }
          changes += people.length;
        },
      ),
      { numRuns: 120 },
    );
    expect(changes).toBeGreaterThan(100);
  });
});

function planOf(dataset: Parameters<typeof createMarket>[0], policy: Policy): PlannedMarket {
  const market = createMarket(dataset, policy);
  return { market, plan: proposePlan(market, { effort: "quick" }) };
}

function checkSums(
  before: PlannedMarket,
  after: PlannedMarket,
  { people, units, sums }: ReturnType<typeof comparePlans>,
): void {
  const { people: counts, value, units: unitCounts } = sums;
  expect(counts.before).toBe(before.plan.placements.length);
  expect(counts.after).toBe(after.plan.placements.length);
  expect(counts.before - counts.lost - counts.left + counts.placed).toBe(counts.after);
  expect(people).toHaveLength(counts.moved + counts.placed + counts.lost + counts.left);
  const sumOf = ({ plan }: PlannedMarket): number =>
    plan.placements.reduce((sum, placement) => sum + placement.value, 0);
  expect(value.before).toBe(sumOf(before));
  expect(value.after).toBe(sumOf(after));
  const added = value.kept + value.moved + value.placed + value.lost + value.left;
  expect(value.before + added).toBe(value.after);
  expect(unitCounts.before).toBe(before.plan.units.length);
  expect(unitCounts.after).toBe(after.plan.units.length);
  for (const unit of units) {
    const now = after.plan.units.find(({ opportunity }) => opportunity === unit.opportunity);
    const then = before.plan.units.find(({ opportunity }) => opportunity === unit.opportunity);
    const grown = unit.joined.length - unit.left.length;
    expect((then?.members.length ?? 0) + grown).toBe(now?.members.length ?? 0);
  }
}
