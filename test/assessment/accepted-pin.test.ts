import { describe, expect, it } from "vitest";
import { acceptedPin, decidePins } from "../../src/assessment/accepted-pin";
import { assess } from "../../src/assessment/assess";
import type { Market } from "../../src/market/market";
import type { PolicyInput } from "../../src/policy/policy";
import { assessedLines, scannedLines } from "../support/kernel-agreement";
import { jobOf, marketOf, type Parts, seekerOf, ventureOf } from "../support/small-market";

const by = { reason: "", by: "" };

type Overrides = NonNullable<PolicyInput["overrides"]>;
type PinFacts = readonly [opportunity: string, role?: string];

const role = (id: string, facts: object = {}) => ({
  id,
  title: "",
  places: { min: 0, max: 1 },
  skills: [],
  ...facts,
});

/** A market in which officers pin the seeker `s`. */
function pinned(pins: readonly PinFacts[], parts: Parts = {}, overrides: Overrides = {}): Market {
  const market = marketOf({
    seekers: [seekerOf()],
    opportunities: [jobOf(), jobOf({ id: "k" })],
    ...parts,
    policy: {
      ...parts.policy,
      overrides: {
        pins: pins.map(([opportunity, named]) => ({
          seeker: "s",
          opportunity,
          ...(named === undefined ? {} : { role: named }),
          ...by,
        })),
        ...overrides,
      },
    },
  });
  expect(scannedLines(market)).toEqual(assessedLines(market));
  return market;
}

/** Each pin in pin order: where to, whether accepted, in which roles, and the rules against it. */
function decisions(market: Market): unknown[] {
  return decidePins(market, market.seekerIndex("s")).map(({ pin, accepted, roles, rules }) => [
    pin.opportunity,
    accepted,
    roles.map((index) => market.roles[index]!.role.id),
    rules,
  ]);
}

describe("a pin", () => {
  it("is accepted where every rule passes, with or without a role", () => {
    expect(decisions(pinned([["job"]]))).toEqual([["job", true, ["role"], []]]);
    expect(decisions(pinned([["job", "role"]]))).toEqual([["job", true, ["role"], []]]);
  });

  it("makes a candidate whatever the fit", () => {
    const seekers = [seekerOf({ skills: [] })];
    const market = pinned([["job"]], { seekers });
    const candidate = (opportunity: string) =>
      assess(market, { seeker: "s", opportunity }).candidate;
    expect([candidate("job"), candidate("k")]).toEqual([true, false]);
  });

  it("makes a candidate whatever is unknown, also where the policy excludes it", () => {
    const seekers = [seekerOf({ birthDate: undefined, consent: undefined })];
    for (const unknown of ["confirm", "exclude"] as const) {
      const market = pinned([["job"]], { seekers, policy: { unknown } });
      expect(decisions(market)).toEqual([["job", true, ["role"], []]]);
      const pair = assess(market, { seeker: "s", opportunity: "job" });
      expect([pair.candidate, pair.toConfirm]).toEqual([true, ["age", "consent"]]);
      const other = assess(market, { seeker: "s", opportunity: "k" });
      expect(other.candidate).toBe(unknown === "confirm");
    }
  });

  it("is refused where a rule fails, with all rules that do", () => {
    const seekers = [seekerOf({ consent: { matching: false }, birthDate: "2020-01-01" })];
    const market = pinned([["job"]], { seekers });
    expect(decisions(market)).toEqual([["job", false, [], ["age", "consent"]]]);
    expect(assess(market, { seeker: "s", opportunity: "job" }).candidate).toBe(false);
  });

  it("is refused without rules where the pair is forbidden", () => {
    const forbids = [{ seeker: "s", opportunity: "job", ...by }];
    const market = pinned([["job"]], {}, { forbids });
    expect(decisions(market)).toEqual([["job", false, [], []]]);
    expect(assess(market, { seeker: "s", opportunity: "job" }).candidate).toBe(false);
  });

  it("is refused with rules where the pair is forbidden and a rule fails as well", () => {
    const seekers = [seekerOf({ consent: { matching: false } })];
    const forbids = [{ seeker: "s", opportunity: "job", ...by }];
    expect(decisions(pinned([["job"]], { seekers }, { forbids }))).toEqual([
      ["job", false, [], ["consent"]],
    ]);
  });

  it("is refused without rules where an opportunity or role does not exist", () => {
    expect(decisions(pinned([["nothing"]]))).toEqual([["nothing", false, [], []]]);
    expect(decisions(pinned([["job", "nothing"]]))).toEqual([["job", false, [], []]]);
    const seekers = [seekerOf({ consent: { matching: false } })];
    expect(decisions(pinned([["job", "nothing"]], { seekers }))).toEqual([["job", false, [], []]]);
  });

  it("is refused where the opportunity is not valid, with the rules that fail if any do", () => {
    const opportunities = [jobOf({ validTo: "2026-03-20" }), jobOf({ id: "k" })];
    expect(decisions(pinned([["job"]], { opportunities }))).toEqual([["job", false, [], []]]);
    const seekers = [seekerOf({ consent: { matching: false } })];
    expect(decisions(pinned([["job"]], { opportunities, seekers }))).toEqual([
      ["job", false, [], ["consent"]],
    ]);
  });

  it("is judged by its own opportunity where that is not valid, not by another that is not either", () => {
    const opportunities = [
      jobOf({ validTo: "2026-03-20" }),
      jobOf({ id: "k", validTo: "2026-03-20", role: { licence: "B" } }),
    ];
    expect(decisions(pinned([["k"]], { opportunities }))).toEqual([["k", false, [], ["licence"]]]);
    expect(decisions(pinned([["job"]], { opportunities }))).toEqual([["job", false, [], []]]);
  });

  it("is refused where the seeker is pinned already, in the order of opportunity and role", () => {
    expect(decisions(pinned([["k"], ["job"]]))).toEqual([
      ["job", true, ["role"], []],
      ["k", false, [], []],
    ]);
    // without a role sorts first
    const market = pinned([["job", "role"], ["job"]]);
    const [first, second] = decidePins(market, 0);
    expect([first!.pin.role, first!.accepted]).toEqual([undefined, true]);
    expect([second!.pin.role, second!.accepted, second!.rules]).toEqual(["role", false, []]);
  });

  it("is not kept out by an earlier one that is refused itself", () => {
    const opportunities = [jobOf({ role: { licence: "B" } }), jobOf({ id: "k" })];
    const market = pinned([["job"], ["k"]], { opportunities });
    expect(decisions(market)).toEqual([
      ["job", false, [], ["licence"]],
      ["k", true, ["role"], []],
    ]);
    expect(acceptedPin(market, 0)!.pin.opportunity).toBe("k");
  });

  it("that comes second is refused with the rules that fail anyway", () => {
    const opportunities = [jobOf(), jobOf({ id: "k", role: { licence: "B" } })];
    expect(decisions(pinned([["job"], ["k"]], { opportunities }))).toEqual([
      ["job", true, ["role"], []],
      ["k", false, [], ["licence"]],
    ]);
  });

  it("without a role holds in any role whose rules pass, in the order of ids", () => {
    const roles = [role("z"), role("m", { licence: "B" }), role("a")];
    const opportunities = [ventureOf({ roles })];
    const market = pinned([["venture"]], { opportunities });
    expect(decisions(market)).toEqual([["venture", true, ["a", "z"], []]]);
    const candidate = (named: string) =>
      assess(market, { seeker: "s", opportunity: "venture", role: named }).candidate;
    expect(["a", "m", "z"].map(candidate)).toEqual([true, false, true]);
  });

  it("with a role holds there alone", () => {
    const skills = [{ skill: "sew", level: 1 }];
    const opportunities = [ventureOf({ roles: [role("a", { skills }), role("b", { skills })] })];
    const market = pinned([["venture", "b"]], { opportunities });
    expect(decisions(market)).toEqual([["venture", true, ["b"], []]]);
    const candidate = (named: string) =>
      assess(market, { seeker: "s", opportunity: "venture", role: named }).candidate;
    expect(["a", "b"].map(candidate)).toEqual([false, true]);
  });

  it("without a role is refused with the union over all roles, with one with its own", () => {
    const roles = [
      role("a", { licence: "B" }),
      role("b", { education: { level: 8, required: true } }),
    ];
    const opportunities = [ventureOf({ roles })];
    expect(decisions(pinned([["venture"], ["venture", "b"]], { opportunities }))).toEqual([
      ["venture", false, [], ["education", "licence"]],
      ["venture", false, [], ["education"]],
    ]);
  });

  it("of a seeker who does not exist concerns nobody", () => {
    const pins = [{ seeker: "nobody", opportunity: "job", ...by }];
    const market = pinned([], {}, { pins });
    expect(market.overrides.pinsOf.size).toBe(0);
    expect(decidePins(market, 0)).toEqual([]);
    expect(acceptedPin(market, 0)).toBeUndefined();
  });

  it("of one seeker leaves another's alone", () => {
    const pins = ["s", "t"].map((seeker) => ({ seeker, opportunity: "job", ...by }));
    const seekers = [seekerOf(), seekerOf({ id: "t", skills: [] })];
    const market = pinned([], { seekers }, { pins });
    expect([0, 1].map((seeker) => acceptedPin(market, seeker)?.roles)).toEqual([[0], [0]]);
  });
});
