import { describe, expect, it } from "vitest";
import type { Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { employmentResponse, isTooLarge, unitResponse } from "../../src/verify/best-response";
import { compileFacts } from "../../src/verify/facts";
import { openingOf } from "../../src/verify/opening";
import { policyOf, seeker, u1, workshop } from "./workshop";

const small: Partial<PolicyInput> = {
  cooperatives: { production: { minMembers: 1 } },
  overrides: {},
};
const role = (min: number, max: number) => ({
  id: "r",
  title: "",
  places: { min, max },
  skills: [],
});

/** The response of a unit with one role, people a, b, c… worth 10 000, 9 000, 8 000… */
function respond(
  capitals: readonly (number | undefined)[],
  unit: Partial<Investment>,
  {
    prices = [],
    ofCapital = 0,
    kept = 0,
  }: { prices?: readonly number[]; ofCapital?: number; kept?: number } = {},
): bigint {
  const people = capitals.map(
    (capital, at): Seeker =>
      seeker("abcdef".charAt(at), { capacities: { capital } as Seeker["capacities"] }),
  );
  const opportunity = { ...u1, members: { min: 1, max: 9 }, roles: [role(1, 9)], ...unit };
  const dataset = { ...workshop, seekers: people, opportunities: [opportunity] };
  const facts = compileFacts(dataset, policyOf(small));
  const terms = facts.opportunities[0]!.terms!;
  const candidates = [
    {
      seekers: facts.seekers,
      fits: [],
      appeals: [],
      values: facts.seekers.map((_, at) => (10 - at) * 1_000),
    },
  ];
  const ofSeeker = new Map(facts.seekers.map((person, at) => [person, prices[at] ?? 0]));
  const opening = openingOf(terms, candidates);
  return unitResponse(
    candidates,
    { terms, opening },
    { ofSeeker, ofCapital, placementBonus: 100, keptBonus: () => kept },
  );
}

const capital = (required: number, min = 1, max = 1_000) => ({
  capital: { required, memberShare: { min, max } },
});

describe("unitResponse", () => {
  it("takes whoever brings more than their price", () => {
    expect(respond([9, 9, 9], capital(4))).toBe(27_300n);
    expect(respond([9, 9, 9], capital(4), { prices: [0, 9_101, 8_099] })).toBe(10_101n);
  });

  it("adds the bonus of those who are kept", () => {
    expect(respond([9, 9, 9], capital(4), { kept: 50 })).toBe(27_450n);
  });

  it("pays those that it needs, and stays closed rather than lose", () => {
    const needs = { ...capital(100), members: { min: 2, max: 9 } };
    expect(respond([90, 90], needs, { prices: [0, 19_199] })).toBe(1n);
    expect(respond([90, 90], needs, { prices: [0, 19_200] })).toBe(0n);
    expect(respond([90, 90], needs, { prices: [0, 99_999] })).toBe(0n);
  });

  it("leaves out who cannot raise the least share", () => {
    // 3 000 of 10 000 of what is required caps every member
    expect(respond([9, undefined, 2], capital(10, 3))).toBe(19_200n);
    expect(respond([9, 9, 9], capital(10, 4))).toBe(0n);
  });

  it("is 0 where too few of them remain", () => {
    // three candidates, one of whom cannot raise the least share
    const needs = { ...capital(10, 3, 9), members: { min: 3, max: 9 } };
    expect(respond([9, 9, 2], needs)).toBe(0n);
    expect(respond([9, 9, 9], needs)).toBe(27_300n);
    const places = { ...capital(10, 3, 9), roles: [role(3, 9)] };
    expect(respond([9, 9, 2], places)).toBe(0n);
  });

  it("is 0 where capital cannot suffice", () => {
    expect(respond([1, 1], capital(10))).toBe(0n);
  });

  it("adds each member's capital at its price, rounded up, and pays the equity, rounded down", () => {
    // 2·⌈15 000 000 000 / 10¹⁰⌉ − 3·10¹⁰ // 10¹⁰ with an equity of 3 (⌈5 100·4 / 10 000⌉)
    const unit = capital(4);
    expect(respond([9, 9, 9], unit, { ofCapital: 15_000_000_000 })).toBe(27_300n + 6n - 4n);
  });

  it("stays exact when prices times rials pass 2^53", () => {
    const unit = capital(4_000_000_000_000, 1, 1_000_000_000_000);
    const rich = [900_000_000_001, 900_000_000_001, 900_000_000_001];
    // each 10 001 · 900 000 000 001 = 9 000 900 000 010 001, each rounded up to 900 091
    const paid = (10_001n * 2_040_000_000_000n) / 10_000_000_000n;
    expect(respond(rich, unit, { ofCapital: 10_001 })).toBe(27_300n + 3n * 900_091n - paid);
  });
});

describe("employmentResponse", () => {
  it("gives the places to the largest gains above nothing", () => {
    const facts = compileFacts(workshop, policyOf());
    const seekers = facts.seekers.slice(0, 4);
    const candidates = { seekers, fits: [], appeals: [], values: [1, 2, 3, 4] };
    const ofSeeker = new Map([
      [seekers[0]!, 200],
      [seekers[3]!, 103],
    ]);
    const respondTo = (places: number) =>
      employmentResponse(places, candidates, { ofSeeker, placementBonus: 100, keptBonus: () => 0 });
    expect([0, 1, 2, 3, 4].map(respondTo)).toEqual([0n, 103n, 205n, 206n, 206n]);
  });
});

describe("isTooLarge", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const isPastEdge = (ofCapital: number, people: number, unit: Partial<Investment>): boolean => {
    const dataset = { ...workshop, opportunities: [{ ...u1, ...unit }] };
    const terms = compileFacts(dataset, policyOf(small)).opportunities[0]!.terms!;
    return isTooLarge(ofCapital, terms, people);
  };

  it("holds price · cap · people / 10¹⁰ against 2^53 − 1", () => {
    const unit = capital(10 ** 12, 1, 10 ** 10);
    expect(isPastEdge(most, 1, unit)).toBe(false);
    expect(isPastEdge(2 ** 52, 2, unit)).toBe(true);
    expect(isPastEdge(2 ** 52 - 1, 2, unit)).toBe(false);
  });

  it("counts on nobody for more than the largest share, nor more than the law lets one hold", () => {
    // the law lets one hold 3 000 of 10 000
    expect(isPastEdge(most, 1, capital(10 ** 12, 1, 10 ** 10))).toBe(false);
    expect(isPastEdge(most, 1, capital(10 ** 10, 1, 10 ** 11))).toBe(false);
    expect(isPastEdge(most, 4, capital(10 ** 10, 1, 10 ** 11))).toBe(true);
  });
});
