import * as fc from "fast-check";
import {
  createMarket,
  type Dataset,
  type Employment,
  type Investment,
  proposePlan,
  type Seeker,
  summariseUnplaced,
} from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { planned } from "./drawn-plan";
import { small } from "./small-market";

const { worker, job, welders, policy } = small;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const far: Employment = {
  ...job,
  region: "there",
  role: {
    id: "r",
    title: "r",
    places: { max: 0 },
    licence: "L",
    skills: [{ skill: "weld", level: 4, essential: true }],
  },
};

const shop: Investment = {
  id: "u",
  kind: "investment",
  title: "u",
  sector: "2511",
  region: "here",
  cooperative: "production",
  members: { min: 7, max: 7 },
  roles: [
    {
      id: "m",
      title: "m",
      places: { min: 7, max: 7 },
      licence: "L",
      skills: [
        { skill: "weld", level: 4, essential: true },
        { skill: "paint", level: 1 },
      ],
    },
  ],
  capital: { required: 700, memberShare: { min: 10, max: 100 } },
};

const person = (id: string, parts: Partial<Seeker> = {}): Seeker => ({
  ...worker,
  id,
  skills: [{ skill: "weld", level: 4 }],
  licences: ["L"],
  expects: { kinds: ["employment"] },
  ...parts,
});

const map: Dataset["regions"] = [
  { id: "province", name: "province" },
  { id: "here", name: "here", parent: "province" },
  { id: "village", name: "village", parent: "here" },
  { id: "there", name: "there", parent: "province" },
];

const world: Dataset = {
  ...welders,
  regions: map,
  distances: [{ from: "here", to: "there", km: 30 }],
  seekers: [
    person("far"),
    person("far-too"),
    person("unlicensed", { region: "there", licences: [] }),
    person("unskilled", { region: "there", skills: [] }),
    person("silent", { region: "there", consent: { matching: false } }),
    person("lost", { region: "village", skills: [], licences: [] }),
  ],
  opportunities: [far, { ...shop, id: "v", roles: [{ ...shop.roles[0]!, licence: "M" }] }, shop],
};

describe("the summary of the unplaced", () => {
  it("counts reasons, counties, lone obstacles, changes and lacks", () => {
    const market = createMarket(world, policy);
    const summary = summariseUnplaced(market, proposePlan(market));
    expect(summary.unplaced).toBe(6);
    expect(summary.reasons).toEqual([
      { code: "no-candidates", count: 5 },
      { code: "no-consent", count: 1 },
    ]);
    expect(summary.counties).toEqual([
      { region: "here", unplaced: 3, reasons: [{ code: "no-candidates", count: 3 }] },
      {
        region: "there",
        unplaced: 3,
        reasons: [
          { code: "no-candidates", count: 2 },
          { code: "no-consent", count: 1 },
        ],
      },
    ]);
    expect(summary.sample).toEqual({ seekers: 6, of: 6 });
    expect(summary.obstacles).toEqual([
      // who is near "u" lacks nothing but the wish for it
      { obstacle: "kind", people: 2, pairs: 2 },
      { obstacle: "reach", people: 2, pairs: 2 },
      { obstacle: "consent", people: 1, pairs: 1 },
      { obstacle: "licence", people: 1, pairs: 1 },
    ]);
    expect(summary.changes).toEqual([
      { kind: "kind", subject: "investment", people: 2, pairs: 2 },
      { kind: "travel", people: 2, pairs: 2 },
      { kind: "consent", people: 1, pairs: 1 },
      { kind: "licence", subject: "L", people: 1, pairs: 1 },
      { kind: "skill", subject: "weld", level: 2, people: 1, pairs: 1 },
    ]);
    expect(summary.closed).toEqual([{ code: "no-candidates", count: 2 }]);
    expect(summary.lacks).toEqual([
      { lack: "people", opportunities: 2, shortBy: 0 },
      { lack: "skill", subject: "weld", level: 4, opportunities: 2, shortBy: 0 },
      { lack: "licence", subject: "L", opportunities: 1, shortBy: 0 },
      { lack: "licence", subject: "M", opportunities: 1, shortBy: 0 },
    ]);
  });

  it("counts the people and the rial that closed opportunities lack", () => {
    const few = Array.from({ length: 5 }, (_, at) => person(`f${at}`, { expects: {} }));
    const poor = few.map((one) => ({ ...one, capacities: { ...one.capacities, capital: 20 } }));
    const small = (count: number) => ({
      ...policy,
      cooperatives: { ...policy.cooperatives, production: { minMembers: count, maxMembers: null } },
    });
    const narrow: Investment = {
      ...shop,
      members: { min: 2, max: 3 },
      roles: [{ ...shop.roles[0]!, places: { min: 2, max: 7 } }],
    };
    const members = createMarket({ ...world, seekers: few, opportunities: [shop] }, policy);
    expect(summariseUnplaced(members, proposePlan(members)).lacks).toEqual([
      { lack: "people", opportunities: 1, shortBy: 2 },
    ]);
    const capital = createMarket(
      { ...world, seekers: poor, opportunities: [narrow, { ...narrow, id: "w" }] },
      small(2),
    );
    // ⌈51 % of 700⌉ = 357, three times 20 are there, twice
    expect(summariseUnplaced(capital, proposePlan(capital)).lacks).toEqual([
      { lack: "capital", opportunities: 2, shortBy: 594 },
    ]);
    const role: Investment = {
      ...narrow,
      roles: [{ ...narrow.roles[0]!, places: { min: 6, max: 7 } }],
      members: { min: 2, max: 7 },
    };
    const roles = createMarket({ ...world, seekers: few, opportunities: [role] }, small(2));
    expect(
      summariseUnplaced(roles, proposePlan(roles)).lacks.map(({ lack, shortBy }) => [
        lack,
        shortBy,
      ]),
    ).toEqual([
      ["licence", 0],
      ["people", 1],
      ["skill", 0],
    ]);
  });

  it("scales what a sample finds to all", () => {
    const many = Array.from({ length: 10 }, (_, at) => person(`p${at}`));
    const market = createMarket({ ...world, seekers: many, opportunities: [far] }, policy);
    const summary = summariseUnplaced(market, proposePlan(market), { pairs: 3 });
    expect(summary.sample).toEqual({ seekers: 3, of: 10 });
    expect(summary.obstacles).toEqual([{ obstacle: "reach", people: 10, pairs: 3 }]);
    expect(summary.changes).toEqual([{ kind: "travel", people: 10, pairs: 3 }]);
  });

  it("refuses a number of pairs that is none", () => {
    const market = createMarket(world, policy);
    const plan = proposePlan(market);
    expect(() => summariseUnplaced(market, plan, { pairs: 0 })).toThrow("`pairs`");
  });

  it("counts everybody once and is the same again", () => {
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const { market, plan } = planned(drawn);
        const summary = summariseUnplaced(market, plan);
        expect(sum(summary.reasons.map(({ count }) => count))).toBe(plan.unplaced.length);
        expect(sum(summary.counties.map(({ unplaced }) => unplaced))).toBe(plan.unplaced.length);
        expect(sum(summary.closed.map(({ count }) => count))).toBe(plan.closed.length);
        for (const { people, pairs } of [...summary.obstacles, ...summary.changes]) {
          expect(people).toBeLessThanOrEqual(pairs);
          expect(people).toBeLessThanOrEqual(plan.unplaced.length);
        }
        expect(summariseUnplaced(market, plan)).toEqual(summary);
      }),
    );
  });
});
