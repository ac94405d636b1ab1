import * as fc from "fast-check";
import { createMarket, type Dataset, type Plan, parsePlan, proposePlan, verifyPlan } from "taavon";
import { bruteForcePlan, marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { jobOf, marketOf, type Parts, seekerOf, ventureOf } from "../support/small-market";

type Witness = NonNullable<Plan["witnesses"]>[number];

/** The witnesses of a market's plan, which the checker must accept. */
function witnessesOf(parts: Parts): readonly Witness[] {
  const market = marketOf(parts);
  const plan = proposePlan(market, { effort: "quick", witnesses: true });
  expect(verifyPlan(market.dataset, market.policy, plan).findings).toEqual([]);
  return plan.witnesses!;
}

const welders = (count: number, facts: Parameters<typeof seekerOf>[0] = {}) =>
  Array.from({ length: count }, (_, at) => seekerOf({ id: `w${at}`, ...facts }));

describe("the witnesses of a plan", () => {
  it("name people who reach too few places, and nobody else", () => {
    const sewer = seekerOf({ id: "z", skills: [{ skill: "sew", level: 5 }] });
    const sewing = jobOf({ id: "sewing", role: { skills: [{ skill: "sew", level: 5 }] } });
    const witnesses = witnessesOf({
      seekers: [...welders(4), sewer],
      opportunities: [jobOf(), jobOf({ id: "more", role: { places: { max: 2 } } }), sewing],
    });
    expect(witnesses).toEqual([
      {
        kind: "seekers",
        seekers: ["w0", "w1", "w2", "w3"],
        roles: [
          { opportunity: "job", role: "role" },
          { opportunity: "more", role: "role" },
        ],
        places: 3,
        short: 1,
      },
    ]);
  });

  it("count no place in units that cannot open, and no more than a unit's largest size", () => {
    const [shut, ...proofs] = witnessesOf({ seekers: welders(3), opportunities: [ventureOf()] });
    expect(shut).toMatchObject({ kind: "seekers", places: 0, short: 3 });
    expect(proofs).toMatchObject([
      { kind: "size", places: 0, members: 7, short: 4 },
      { kind: "capital", raised: 300_000, short: 210_000 },
    ]);
    const [full] = witnessesOf({ seekers: welders(13), opportunities: [ventureOf()] });
    expect(full).toMatchObject({ kind: "seekers", places: 12, short: 1 });
  });

  it("name roles whose candidates are the same few people", () => {
    const role = (id: string, skill: string, min: number) => ({
      id,
      title: "",
      places: { min, max: 9 },
      skills: [{ skill, level: 5, essential: true }],
    });
    const both = (id: string) =>
      seekerOf({
        id,
        skills: [
          { skill: "sew", level: 5 },
          { skill: "cut", level: 5 },
        ],
      });
    const venture = ventureOf({
      roles: [role("cutter", "cut", 2), role("sewer", "sew", 1), role("welder", "weld", 1)],
    });
    const witnesses = witnessesOf({
      skills: [{ id: "weld" }, { id: "sew" }, { id: "cut" }],
      seekers: [...welders(7), both("a"), both("b")],
      opportunities: [venture],
    });
    expect(witnesses).toContainEqual({
      kind: "roles",
      opportunity: "venture",
      roles: ["cutter", "sewer"],
      places: 3,
      seekers: ["a", "b"],
      short: 1,
    });
  });

  it("name places and people that do not make up the smallest size", () => {
    const limited = ventureOf({
      roles: [
        { id: "a", title: "", places: { min: 0, max: 2 }, skills: [{ skill: "weld", level: 5 }] },
        { id: "b", title: "", places: { min: 0, max: 9 }, skills: [{ skill: "sew", level: 5 }] },
      ],
    });
    const sewers = ["x", "y"].map((id) => seekerOf({ id, skills: [{ skill: "sew", level: 5 }] }));
    const witnesses = witnessesOf({
      seekers: [...welders(9), ...sewers],
      opportunities: [limited],
    });
    expect(witnesses).toContainEqual({
      kind: "size",
      opportunity: "venture",
      roles: ["a"],
      places: 2,
      seekers: ["x", "y"],
      members: 7,
      short: 3,
    });
  });

  it("name the richest team where it cannot raise the equity", () => {
    const poor = welders(8, { capacities: { capital: 60_000 } });
    const rich = seekerOf({ id: "rich", capacities: { capital: 100_000 } });
    const witnesses = witnessesOf({
      seekers: [...poor, rich],
      opportunities: [ventureOf({ members: { min: 7, max: 7 } })],
    });
    expect(witnesses).toContainEqual({
      kind: "capital",
      opportunity: "venture",
      seekers: ["rich", "w0", "w1", "w2", "w3", "w4", "w5"],
      raised: 460_000,
      equity: 510_000,
      short: 50_000,
    });
  });

  it("name pins that leave no place, keep apart or part companions", () => {
    const pin = (seeker: string, opportunity: string) => ({
      seeker,
      opportunity,
      reason: "r",
      by: "officer",
    });
    const people = welders(7);
    const reasons = (parts: Parts): unknown[] =>
      witnessesOf(parts).flatMap((one) =>
        one.kind === "pins" ? [[one.reason, one.pins.map(({ seeker }) => seeker)]] : [],
      );
    expect(
      reasons({
        seekers: people.slice(0, 3),
        opportunities: [jobOf()],
        policy: { overrides: { pins: [pin("w1", "job"), pin("w2", "job")] } },
      }),
    ).toEqual([["places", ["w1", "w2"]]]);
    expect(
      reasons({
        seekers: [...people, seekerOf({ id: "x", apart: ["w0"] })],
        opportunities: [ventureOf()],
        policy: { overrides: { pins: [pin("w0", "venture"), pin("x", "venture")] } },
      }),
    ).toEqual([["apart", ["w0", "x"]]]);
    const pair = ["x", "y"].map((id) => seekerOf({ id, together: "t" }));
    expect(
      reasons({
        seekers: [...people, ...pair],
        opportunities: [ventureOf(), jobOf()],
        policy: { overrides: { pins: [pin("x", "venture"), pin("y", "job")] } },
      }),
    ).toEqual([["together", ["x", "y"]]]);
  });

  it("are absent unless asked for, and change nothing else", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const plain = proposePlan(market, { effort: "quick" });
        expect(plain).not.toHaveProperty("witnesses");
        const { witnesses, ...plan } = proposePlan(market, { effort: "quick", witnesses: true });
        expect(plan).toEqual(plain);
        expect(Array.isArray(witnesses)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("are true of every plan there is: accepted by the checker, and by trying everything", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(marketArbitrary({ seekers: 7, opportunities: 3 }), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const plan = proposePlan(market, { effort: "quick", witnesses: true });
        expect(verifyPlan(dataset, policy, plan).findings).toEqual([]);
        const read = parsePlan(JSON.parse(JSON.stringify(plan)));
        expect(read.ok && read.value).toEqual(plan);
        for (const witness of plan.witnesses!) {
          const kind = witness.kind === "pins" ? `pins ${witness.reason}` : witness.kind;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          if (witness.kind === "seekers") {
            const inside = new Set(witness.seekers);
            const placed = plan.placements.filter(({ seeker }) => inside.has(seeker));
            expect(placed.length).toBeLessThanOrEqual(witness.places);
          } else if (witness.kind !== "pins") {
            expect(mostAlone(dataset, policy, witness.opportunity)).toBe(0);
          }
        }
      }),
      { numRuns: 250 },
    );
    for (const kind of ["seekers", "roles", "size", "capital"]) {
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(4);
    }
  });
});

/** What an opportunity alone could be worth at most, pins left out: 0 where it cannot open. */
function mostAlone(
  dataset: Dataset,
  policy: Parameters<typeof bruteForcePlan>[1],
  id: string,
): number {
  const opportunities = dataset.opportunities.filter((one) => one.id === id);
  const free = { ...policy, placementBonus: 1, overrides: { ...policy.overrides, pins: [] } };
  return bruteForcePlan({ ...dataset, opportunities }, free).objective;
}
