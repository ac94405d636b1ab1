import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import { type Investment, rolesOf } from "../../src/dataset/opportunity";
import type { Policy } from "../../src/policy/policy";
import { assessNaively, naivelyValid } from "../../src/testing/brute-force/naive-assessment";
import { UNIT_LAWS, type UnitLaw } from "../../src/testing/brute-force/unit-laws";
import { bruteForcePlan, marketArbitrary } from "../../src/testing/index";
import { business, job, person, rules, town } from "./tiny-market";

/** Every pair of the tiny markets is worth this: a perfect score and the bonus of a filled place. */
const PAIR = 20_000;

const best = (dataset: Dataset, policy: Policy = rules()): number =>
  bruteForcePlan(dataset, policy).objective;

const people = (count: number, facts: Parameters<typeof person>[1] = {}) =>
  Array.from({ length: count }, (_, index) => person(`s${index + 1}`, facts));

describe("bruteForcePlan", () => {
  it("places nobody where there is nobody", () => {
    expect(best(town([], []))).toBe(0);
    expect(best(town(people(2), []))).toBe(0);
  });

  it("fills vacancies with those who are worth most", () => {
    const skilled = person("a", { skills: [{ skill: "weld", level: 4 }] });
    const half = person("b", { skills: [{ skill: "weld", level: 2 }] });
    // b: skills 5000, use 10000: fit 5000, appeal 10000, score 7000
    expect(best(town([skilled, half], [job("o")]))).toBe(PAIR);
    const two = job("o", { role: { ...job("o").role, places: { max: 2 } } });
    expect(best(town([skilled, half], [two]))).toBe(PAIR + 17_000);
  });

  it("opens a unit of two, not of one", () => {
    expect(best(town(people(2), [business("o")]))).toBe(2 * PAIR);
    expect(best(town(people(1), [business("o")]))).toBe(0);
    expect(best(town(people(4), [business("o")]))).toBe(3 * PAIR);
  });

  it("keeps the law's numbers of members", () => {
    const seven = rules({ cooperatives: { production: { minMembers: 3 } } });
    expect(best(town(people(2), [business("o")]), seven)).toBe(0);
    const few = rules({ cooperatives: { production: { minMembers: 2, maxMembers: 2 } } });
    expect(best(town(people(3), [business("o")]), few)).toBe(2 * PAIR);
  });

  it("fills every role of a unit up to its minimum, none over its maximum", () => {
    const [role] = business("o").roles;
    const cook = {
      ...role!,
      id: "c",
      places: { min: 1, max: 1 },
      skills: [{ skill: "cook", level: 1 }],
    };
    const one = business("o", { roles: [{ ...role!, places: { min: 1, max: 1 } }, cook] });
    expect(best(town(people(3), [one]))).toBe(0);
    const chef = person("c", { skills: [{ skill: "cook", level: 1 }] });
    expect(best(town([...people(3), chef], [one]))).toBe(2 * PAIR);
  });

  it("counts capital to the rial", () => {
    // equity ⌈0.51·200⌉ = 102, a cap of 50 % of 200
    const rich = (capital: number) => ({ capacities: { capital, hoursPerWeek: 40, travelKm: 50 } });
    expect(best(town(people(2, rich(51)), [business("o")]))).toBeGreaterThan(0);
    expect(best(town([person("a", rich(51)), person("b", rich(50))], [business("o")]))).toBe(0);
    const unknown = person("b", { capacities: {} });
    const forty = business("o", { capital: { required: 200, memberShare: { min: 40, max: 100 } } });
    expect(best(town([person("a", rich(62)), unknown], [forty]))).toBeGreaterThan(0);
    expect(best(town([person("a", rich(61)), unknown], [forty]))).toBe(0);
    const low = rules({ capital: { maxShare: 1_999 } });
    expect(best(town(people(3), [business("o")]), low)).toBe(0);
    const strangers = people(3, { capacities: {} });
    const lower = rules({ capital: { maxShare: 1_999, memberCapitalShare: 0 } });
    expect(best(town(strangers, [business("o")]), lower)).toBe(0);
  });

  it("needs a board row for the size, and clear records for the offices", () => {
    const barred = {
      standing: { citizen: true, barred: false, clearRecord: false, memberships: [] },
    };
    expect(best(town([person("a"), person("b", barred)], [business("o")]))).toBe(0);
    expect(best(town([...people(2), person("b", barred)], [business("o")]))).toBe(3 * PAIR);
    const upToTwo = rules({
      offices: { board: [{ upTo: 2, members: 1 }], inspectors: 0, inspectorAlternates: 0 },
    });
    expect(best(town(people(3), [business("o")]), upToTwo)).toBe(2 * PAIR);
    // board 3, alternates 1, inspector 1, alternate 1: six for a unit of three
    expect(best(town(people(3), [business("o")]), rules({ offices: {} }))).toBe(0);
  });

  it("keeps composition rows by exact shares", () => {
    const away = person("h", {
      region: "h",
      capacities: { capital: 100, travelKm: 50, relocates: true },
    });
    const local = rules({ composition: [{ kind: "local", minShare: 6_667 }] });
    expect(bruteForcePlan(town([...people(2), away], [business("o")]), local).objective).toBe(
      2 * PAIR,
    );
    const youth = rules({ composition: [{ kind: "group", group: "youth", minShare: 5_000 }] });
    expect(
      best(town([person("a", { groups: ["youth"] }), ...people(3)], [business("o")]), youth),
    ).toBe(2 * PAIR);
  });

  it("sees families through links among members only", () => {
    const family = rules({ composition: [{ kind: "family", max: 2 }] });
    const chain = [
      person("a", { relatives: ["b"] }),
      person("b"),
      person("c", { relatives: ["b"] }),
    ];
    expect(best(town(chain, [business("o")]), family)).toBe(2 * PAIR);
    const split = [
      person("a", { relatives: ["x"] }),
      person("b"),
      person("c", { relatives: ["x"] }),
    ];
    expect(best(town(split, [business("o")]), family)).toBe(3 * PAIR);
  });

  it("takes all who belong together or none, even when one is no candidate", () => {
    const pair = { together: "t" };
    const away = person("x", { ...pair, consent: { matching: false } });
    expect(best(town([person("a", pair), person("b", pair)], [business("o")]))).toBe(2 * PAIR);
    expect(best(town([person("a", pair), person("b"), away], [business("o")]))).toBe(0);
    // outside units they are free
    expect(best(town([person("a", pair), away], [job("o")]))).toBe(PAIR);
  });

  it("keeps people apart in either direction, within a unit", () => {
    const a = person("a", { apart: ["b", "nobody"] });
    expect(best(town([a, person("b")], [business("o")]))).toBe(0);
    expect(
      best(town([person("a"), person("b", { apart: ["a"] }), person("c")], [business("o")])),
    ).toBe(2 * PAIR);
    const two = job("o", { role: { ...job("o").role, places: { max: 2 } } });
    expect(best(town([a, person("b")], [two]))).toBe(2 * PAIR);
  });

  it("leaves out who is forbidden and what is not valid", () => {
    const forbids = [{ seeker: "s1", opportunity: "o", reason: "", by: "" }];
    expect(best(town(people(1), [job("o")]), rules({ overrides: { forbids } }))).toBe(0);
    expect(best(town(people(1), [job("o", { validTo: "2026-03-20" })]))).toBe(0);
    expect(best(town(people(1), [job("o", { validTo: "2026-03-21" })]))).toBe(PAIR);
  });

  const pin = (seeker: string, opportunity: string, role?: string) => ({
    seeker,
    opportunity,
    ...(role === undefined ? {} : { role }),
    reason: "",
    by: "",
  });

  it("holds pins in pin order while they can hold together", () => {
    const dataset = town(people(3), [job("o1"), business("o2")]);
    const pins = [pin("s2", "o1"), pin("s1", "o1"), pin("s3", "o2", "r")];
    const plan = bruteForcePlan(dataset, rules({ overrides: { pins } }));
    expect(plan.heldPins.map(({ seeker }) => seeker)).toEqual(["s1", "s3"]);
    expect(plan.unheldPins).toEqual([{ seeker: "s2", opportunity: "o1" }]);
    expect(plan.objective).toBe(3 * PAIR);
  });

  it("places a pinned person whatever the fit", () => {
    const cook = person("c", { skills: [{ skill: "cook", level: 1 }] });
    const dataset = town([cook, person("w")], [job("o")]);
    // c: skills 0, use 0: fit 0, appeal (30+10)·10000 // 75 = 5333, score 2133
    const pinned = bruteForcePlan(dataset, rules({ overrides: { pins: [pin("c", "o")] } }));
    expect(pinned.objective).toBe(12_133);
  });

  it("holds a pin in the role that it names, be it the worse one", () => {
    const [role] = business("o").roles;
    const places = { min: 0, max: 3 };
    const cook = { ...role!, id: "c", places, skills: [{ skill: "cook", level: 1 }] };
    const both = business("o", { roles: [{ ...role!, places }, cook] });
    const dataset = town(people(2), [both]);
    expect(best(dataset, rules({ overrides: { pins: [pin("s1", "o")] } }))).toBe(2 * PAIR);
    const pinned = best(dataset, rules({ overrides: { pins: [pin("s1", "o", "c")] } }));
    // skills 0, capital 10000: fit 1428, appeal 5333, score 2990
    expect(pinned).toBe(PAIR + 12_990);
  });

  it("reports no rules against a pin that one role would take", () => {
    const [role] = business("o").roles;
    const skilled = { ...role!, id: "x", skills: [{ skill: "cook", level: 1, essential: true }] };
    const forbids = [{ seeker: "s1", opportunity: "o", reason: "", by: "" }];
    const overrides = { pins: [pin("s1", "o")], forbids };
    const refused = (roles: Investment["roles"]) =>
      bruteForcePlan(town(people(1), [business("o", { roles })]), rules({ overrides })).refusedPins;
    expect(refused([role!, skilled])).toEqual([{ seeker: "s1", opportunity: "o", rules: [] }]);
    expect(refused([skilled])).toEqual([{ seeker: "s1", opportunity: "o", rules: ["essential"] }]);
  });

  it("refuses pins with the rules that fail, and those that name nothing without", () => {
    const minor = person("m", { birthDate: "2020-01-01" });
    const pins = [
      pin("m", "o"),
      pin("nobody", "o"),
      pin("s1", "nothing"),
      pin("s1", "o"),
      pin("s1", "o", "r"),
      pin("s1", "o", "x"),
    ];
    const plan = bruteForcePlan(
      town([minor, ...people(1)], [job("o")]),
      rules({ overrides: { pins } }),
    );
    expect(plan.refusedPins).toEqual([
      { seeker: "m", opportunity: "o", rules: ["age"] },
      { seeker: "nobody", opportunity: "o", rules: [] },
      { seeker: "s1", opportunity: "nothing", rules: [] },
      { seeker: "s1", opportunity: "o", role: "r", rules: [] },
      { seeker: "s1", opportunity: "o", role: "x", rules: [] },
    ]);
    expect(plan.heldPins).toEqual([{ seeker: "s1", opportunity: "o" }]);
  });

  it("finds what plain enumeration of all placements finds", () => {
    fc.assert(
      fc.property(marketArbitrary({ seekers: 4, opportunities: 2 }), ({ dataset, policy }) => {
        const free = { ...policy, overrides: { ...policy.overrides, pins: [] } };
        expect(bruteForcePlan(dataset, free).objective).toBe(enumerated(dataset, free));
      }),
      { numRuns: 300 },
    );
  });

  it("refuses markets that it could not finish", () => {
    expect(() => bruteForcePlan(town(people(13), []), rules())).toThrow(RangeError);
  });
});

type Place = { readonly opportunity: number; readonly role: number; readonly worth: number };

/** The best objective over all placements, without pins and without a thought. */
function enumerated(dataset: Dataset, policy: Policy): number {
  const choices = dataset.seekers.map((seeker) =>
    dataset.opportunities.flatMap((opportunity, at): Place[] =>
      rolesOf(opportunity).flatMap((role, index) => {
        const { candidate, value } = assessNaively({ dataset, policy, seeker, opportunity, role });
        const place = { opportunity: at, role: index, worth: value + policy.placementBonus };
        return candidate && naivelyValid(opportunity, policy) ? [place] : [];
      }),
    ),
  );
  const placed: (Place | undefined)[] = [];
  const search = (next: number): number => {
    if (next === choices.length) return worthOf(dataset, policy, placed);
    const outcomes = [undefined, ...choices[next]!].map((place) => {
      placed[next] = place;
      return search(next + 1);
    });
    return Math.max(...outcomes);
  };
  return search(0);
}

function worthOf(dataset: Dataset, policy: Policy, placed: readonly (Place | undefined)[]): number {
  const isLegal = dataset.opportunities.every((opportunity, at) => {
    const members = dataset.seekers.filter((_, seeker) => placed[seeker]?.opportunity === at);
    const isOpen = opportunity.kind === "investment" && members.length > 0;
    const roles = rolesOf(opportunity).every(({ places }, role) => {
      const count = placed.filter((one) => one?.opportunity === at && one.role === role).length;
      return count <= places.max && (!isOpen || count >= (places.min ?? 0));
    });
    const unit = { dataset, policy, opportunity: opportunity as Investment, members };
    const laws = Object.keys(UNIT_LAWS) as UnitLaw[];
    return roles && (!isOpen || laws.every((law) => UNIT_LAWS[law](unit)));
  });
  return isLegal ? placed.reduce((sum, place) => sum + (place?.worth ?? 0), 0) : 0;
}
