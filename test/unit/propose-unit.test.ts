import { describe, expect, it } from "vitest";
import { proposeUnit } from "../../src/unit/propose-unit";
import { compileTies } from "../../src/unit/ties";
import { marketOf, seekerOf, ventureOf } from "../support/small-market";

const role = (id: string, facts: object = {}) => ({
  id,
  title: "",
  places: { min: 1, max: 2 },
  skills: [{ skill: "weld", level: 5 }],
  ...facts,
});

// in id order: b 300 rial and unknown licences, c unknown record and birth date, x 250 rial and a licence, z is no member
const market = marketOf({
  seekers: [
    seekerOf({ id: "x", capacities: { capital: 250 }, licences: ["L"] }),
    seekerOf({
      id: "b",
      capacities: { capital: 300 },
      licences: undefined,
      skills: [{ skill: "weld", level: 4 }],
    }),
    seekerOf({
      id: "c",
      capacities: { capital: 300 },
      birthDate: undefined,
      standing: { clearRecord: undefined },
      skills: [],
    }),
    seekerOf({ id: "z", capacities: { capital: 300 } }),
  ],
  opportunities: [
    ventureOf({
      members: { min: 3, max: 4 },
      roles: [role("m"), role("k", { licence: "L", skills: [{ skill: "sew", level: 2 }] })],
      capital: { required: 1_000, memberShare: { min: 100, max: 300 }, publicShare: 1_000 },
    }),
  ],
  policy: {
    cooperatives: { production: { minMembers: 3 } },
    offices: { board: [{ upTo: null, members: 1 }], inspectorAlternates: 0 },
    reserves: 1,
  },
});

// roles in id order: k, m
const paper = proposeUnit(market, compileTies(market), {
  opportunity: 0,
  members: [
    { seeker: 2, role: 0, value: 9_000 },
    { seeker: 1, role: 1, value: 9_500 },
    { seeker: 0, role: 1, value: 8_000 },
  ],
  reserves: [
    { role: "k", seekers: [] },
    { role: "m", seekers: ["z"] },
  ],
});

describe("a unit's paper", () => {
  it("names members by id, and reserves as they are given", () => {
    expect([paper.opportunity, paper.members]).toEqual(["venture", ["b", "c", "x"]]);
    expect(paper.reserves).toEqual([
      { role: "k", seekers: [] },
      { role: "m", seekers: ["z"] },
    ]);
  });

  it("fills offices by the value of each placement, a stated record first", () => {
    expect(paper.offices).toEqual({
      board: ["x"],
      alternates: ["c"],
      inspectors: ["b"],
      inspectorAlternates: [],
      manager: "x",
    });
  });

  it("plans capital over the members alone", () => {
    // 510 of 1 000 is 170 each; 1 000 − 510 − 100
    expect(paper.capital).toEqual({
      required: 1_000,
      equity: 510,
      contributions: ["b", "c", "x"].map((seeker) => ({
        seeker,
        amount: 170,
        dueAtRegistration: 57,
      })),
      facility: 390,
    });
  });

  it("lists what nobody holds", () => {
    expect(paper.gaps).toEqual([{ skill: "sew", level: 2, best: 0 }]);
  });

  it("checks itself, each member in the role of the placement", () => {
    const open = paper.checks.filter(({ status }) => status !== "ok");
    expect(open.map(({ rule, status, detail }) => [rule, status, detail])).toEqual([
      ["offices", "unknown", "3 members may hold office, 3 needed"],
      ["eligibility", "unknown", "1 members have something to confirm"],
      ["reserves", "warn", "1 roles have fewer than 1 reserves"],
    ]);
  });

  it("leaves the list of members as it was given", () => {
    const members = [
      { seeker: 2, role: 0, value: 9_000 },
      { seeker: 0, role: 1, value: 8_000 },
    ];
    proposeUnit(market, compileTies(market), { opportunity: 0, members, reserves: [] });
    expect(members.map(({ seeker }) => seeker)).toEqual([2, 0]);
  });
});
