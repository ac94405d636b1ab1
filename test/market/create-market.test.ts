import { describe, expect, it } from "vitest";
import { createMarket, sortedPins, takesPart } from "../../src/market/create-market";
import type { Pin } from "../../src/policy/legal-form";
import { datasetOf, jobOf, marketOf, policyOf, seekerOf, ventureOf } from "../support/small-market";

const by = { reason: "", by: "" };

describe("an opportunity", () => {
  it.each([
    [{}, true],
    [{ validFrom: "2026-03-21" }, true],
    [{ validFrom: "2026-03-22" }, false],
    [{ validTo: "2026-03-21" }, true],
    [{ validTo: "2026-03-20" }, false],
    [{ validFrom: "2026-03-21", validTo: "2026-03-21" }, true],
    [{ validFrom: "2026-03-20", validTo: "2026-03-22" }, true],
    [{ validFrom: "2026-03-22", validTo: "2026-03-20" }, false],
  ])("with the dates %j takes part on 21 March 2026: %s", (dates, takes) => {
    expect(takesPart(jobOf(dates), "2026-03-21")).toBe(takes);
    expect(marketOf({ opportunities: [jobOf(dates)] }).opportunities).toHaveLength(Number(takes));
  });
});

describe("a market", () => {
  const role = (id: string) => ({ id, title: "", places: { min: 0, max: 1 }, skills: [] });
  const parts = {
    seekers: ["b", "a", "B", "__proto__"].map((id) => seekerOf({ id })),
    opportunities: [
      ventureOf({ id: "v", roles: [role("z"), role("a")] }),
      jobOf({ id: "old", validTo: "2020-01-01" }),
      jobOf({ id: "j" }),
    ],
  };

  it("orders seekers, opportunities and roles by code units, and leaves out who takes no part", () => {
    const market = marketOf(parts);
    expect(market.seekers.ids).toEqual(["B", "__proto__", "a", "b"]);
    expect(market.seekerRecords.map(({ id }) => id)).toEqual(["B", "__proto__", "a", "b"]);
    expect(market.opportunities.map(({ record }) => record.id)).toEqual(["j", "v"]);
    expect(market.opportunities.map(({ firstRole, endRole }) => [firstRole, endRole])).toEqual([
      [0, 1],
      [1, 3],
    ]);
    expect(market.roles.map((one) => [one.opportunity, one.role.id])).toEqual([
      [0, "role"],
      [1, "a"],
      [1, "z"],
    ]);
  });

  it("finds ids, and −1 for those that are not there or take no part", () => {
    const market = marketOf(parts);
    expect([market.seekerIndex("__proto__"), market.seekerIndex("constructor")]).toEqual([1, -1]);
    expect([market.opportunityIndex("v"), market.opportunityIndex("old")]).toEqual([1, -1]);
  });

  it("holds nothing where nothing is given", () => {
    const market = marketOf({ skills: [], regions: [] });
    expect([market.seekers.count, market.roles.length, market.opportunities.length]).toEqual([
      0, 0, 0,
    ]);
  });

  it("leaves its arguments as they are", () => {
    const dataset = datasetOf(parts);
    const policy = policyOf({ overrides: { pins: [{ seeker: "b", opportunity: "j", ...by }] } });
    const before = structuredClone([dataset, policy]);
    createMarket(dataset, policy);
    expect([dataset, policy]).toEqual(before);
  });

  it("keeps what seekers have not stated apart from nothing", () => {
    const market = marketOf({
      seekers: [
        seekerOf({ id: "1", capacities: { capital: 0, travelKm: 0 }, education: { level: 0 } }),
        seekerOf({
          id: "2",
          capacities: { capital: undefined, travelKm: undefined, hoursPerWeek: undefined },
          education: undefined,
          experience: undefined,
          licences: undefined,
        }),
      ],
    });
    const { capital, travelKm, hours, education, hasExperience } = market.seekers;
    expect([...capital]).toEqual([0, -1]);
    expect([...travelKm]).toEqual([0, -1]);
    expect([...hours]).toEqual([40, 0]);
    expect([...education]).toEqual([0, -1]);
    expect([...hasExperience]).toEqual([1, 0]);
    expect([...market.postings.licencesKnown]).toEqual([1, 0]);
  });

  it("orders the seekers of a region by how far they reach, those who move first", () => {
    const who = (id: string, travelKm: number | undefined, relocates?: boolean) =>
      seekerOf({ id, capacities: { travelKm, relocates } });
    const seekers = [
      who("a", 5),
      who("b", undefined),
      who("c", 90),
      who("d", 0, true),
      who("e", 5),
    ];
    const confirm = marketOf({ seekers }).seekers;
    expect(Array.from(confirm.byReach, (seeker) => confirm.ids[seeker])).toEqual([
      "b",
      "d",
      "c",
      "a",
      "e",
    ]);
    expect([...confirm.reachKm]).toEqual([5, Infinity, 90, Infinity, 5]);
    const exclude = marketOf({ seekers, policy: { unknown: "exclude" } }).seekers;
    expect(Array.from(exclude.byReach, (seeker) => exclude.ids[seeker])).toEqual([
      "d",
      "c",
      "a",
      "e",
      "b",
    ]);
    expect([...exclude.regionStart]).toEqual([0, 5, 5, 5, 5]);
  });
});

describe("priority", () => {
  const priorities = [
    { group: "women", bonus: 300 },
    { group: "youth", bonus: 500 },
    { group: "women", bonus: 200 },
  ];
  const priorityOf = (groups: string[], priorityCap = 1_500): number =>
    marketOf({ seekers: [seekerOf({ groups })], policy: { priorities, priorityCap } }).seekers
      .priority[0]!;

  it("sums the bonuses of every row of a seeker's groups", () => {
    expect(priorityOf([])).toBe(0);
    expect(priorityOf(["other"])).toBe(0);
    expect(priorityOf(["youth"])).toBe(500);
    expect(priorityOf(["women"])).toBe(500);
    expect(priorityOf(["women", "youth"])).toBe(1_000);
  });

  it("counts a row once, however often the seeker names the group", () => {
    expect(priorityOf(["youth", "youth", "youth"])).toBe(500);
  });

  it("is capped", () => {
    expect(priorityOf(["women", "youth"], 1_001)).toBe(1_000);
    expect(priorityOf(["women", "youth"], 1_000)).toBe(1_000);
    expect(priorityOf(["women", "youth"], 999)).toBe(999);
    expect(priorityOf(["women", "youth"], 0)).toBe(0);
  });
});

describe("overrides", () => {
  it("keep pins in the order of seeker, opportunity and role, without a role first", () => {
    const pin = (seeker: string, opportunity: string, role?: string): Pin => ({
      seeker,
      opportunity,
      ...(role === undefined ? {} : { role }),
      ...by,
    });
    const sorted = [
      pin("A", "z"),
      pin("a", "B"),
      pin("a", "b"),
      pin("a", "b", "R"),
      pin("a", "b", "r"),
    ];
    expect(sortedPins([4, 2, 0, 3, 1].map((place) => sorted[place]!))).toEqual(sorted);
    const policy = { overrides: { pins: [...sorted].reverse() } };
    const { overrides, seekerIndex } = marketOf({ seekers: [seekerOf({ id: "a" })], policy });
    expect(overrides.pinsOf.get(seekerIndex("a"))).toEqual(sorted.slice(1));
    expect(overrides.pinsOf.size).toBe(1);
  });

  it("list the forbidden seekers of each opportunity", () => {
    const forbids = ["s", "t"].map((seeker) => ({ seeker, opportunity: "job", ...by }));
    const { overrides } = marketOf({
      seekers: [seekerOf(), seekerOf({ id: "t" }), seekerOf({ id: "u" })],
      opportunities: [jobOf()],
      policy: { overrides: { forbids } },
    });
    expect([...overrides.forbidden.get(0)!].sort()).toEqual([0, 1]);
  });
});

describe("postings", () => {
  it("turn licences, refusals and memberships round", () => {
    const { postings } = marketOf({
      seekers: [
        seekerOf({ id: "1", licences: ["B", "__proto__"], expects: { refuses: ["job"] } }),
        seekerOf({ id: "2", licences: ["B"], expects: { refuses: ["gone", "job"] } }),
        seekerOf({
          id: "3",
          standing: { memberships: [{ cooperative: "service", sector: "25" }] },
        }),
      ],
    });
    expect(postings.licensed.get("B")).toEqual([0, 1]);
    expect(postings.licensed.get("__proto__")).toEqual([0]);
    expect(postings.refusers.get("job")).toEqual([0, 1]);
    expect(postings.members.get("service")).toEqual([{ seeker: 2, sector: "25" }]);
    expect(postings.members.get("production")).toBeUndefined();
  });
});
