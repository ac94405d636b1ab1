import { describe, expect, it } from "vitest";
import { createMarket } from "../../src/market/create-market";
import { takesPart } from "../../src/market/join-market";
import { lottery } from "../../src/market/lottery";
import type { Market } from "../../src/market/market";
import { packOccupation } from "../../src/market/occupation-code";
import { sortedPins } from "../../src/market/overrides";
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
    expect(market.seekerIds).toEqual(["B", "__proto__", "a", "b"]);
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
    const { capital, travelKm, hours, education, hasExperience, licencesKnown } = market.seekers;
    expect([...capital]).toEqual([0, -1]);
    expect([...travelKm]).toEqual([0, -1]);
    expect([...hours]).toEqual([40, 0]);
    expect([...education]).toEqual([0, -1]);
    expect([...hasExperience]).toEqual([1, 0]);
    expect([...licencesKnown]).toEqual([1, 0]);
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
    const ordered = (market: Market) =>
      Array.from(market.seekers.byReach, (seeker) => market.seekerIds[seeker]).join("");
    const confirm = marketOf({ seekers });
    const [a, e] = [..."ae"].sort((x, y) => lottery("1389", x) - lottery("1389", y));
    expect(ordered(confirm)).toBe(`bdc${a}${e}`);
    // a and e are alike in everything but the id
    expect([...confirm.seekers.alike]).toEqual([0, 0, 0, 0, 1]);
    const exclude = marketOf({ seekers, policy: { unknown: "exclude" } });
    expect(ordered(exclude)).toBe(`dc${a}${e}b`);
    expect([...exclude.seekers.regionStart]).toEqual([0, 5, 5, 5, 5]);
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

describe("what names opportunities one by one", () => {
  it("is told by seeker for refusals, forbids and similar cooperatives, by licence for its holders", () => {
    const role = { id: "r", title: "", places: { min: 0, max: 1 }, skills: [] };
    const { columns } = marketOf({
      seekers: [
        seekerOf({ id: "1", licences: ["B", "__proto__", "B"], expects: { refuses: ["job"] } }),
        seekerOf({ id: "2", licences: ["B"], expects: { refuses: ["gone", "job"] } }),
        seekerOf({
          id: "3",
          standing: { memberships: [{ cooperative: "production", sector: "C" }] },
        }),
        seekerOf({ id: "4" }),
      ],
      opportunities: [
        jobOf({ role: { licence: "B" } }),
        jobOf({ id: "job2", role: { licence: "__proto__" } }),
        ventureOf({ roles: [{ ...role, licence: "nobody's" }] }),
        ventureOf({ id: "farm", sector: "01" }),
      ],
      policy: { overrides: { forbids: [{ seeker: "1", opportunity: "venture", ...by }] } },
    });
    const { barredStart, barred, licensed, licence } = columns.roles;
    // opportunities: farm, job, job2, venture
    expect([...barredStart]).toEqual([0, 2, 3, 4, 4]);
    expect([...barred]).toEqual([1, 3, 1, 3]);
    const holders = Array.from(licence, (at) => (at < 0 ? undefined : [...licensed[at]!]));
    expect(holders).toEqual([undefined, [0, 1], [0], []]);
  });
});

describe("postings", () => {
  it("turn skills and experience round, once", () => {
    const { postings } = marketOf({
      seekers: [
        seekerOf({ id: "1", experience: [{ occupation: "7212", months: 1 }] }),
        seekerOf({ id: "2", skills: [{ skill: "sew", level: 2 }], experience: undefined }),
      ],
    });
    const { holders, experienced, silent } = postings();
    expect([...holders.start]).toEqual([0, 1, 2]);
    expect([[...holders.seekers], [...holders.levels]]).toEqual([
      [0, 1],
      [5, 2],
    ]);
    expect([...experienced]).toEqual([[packOccupation("7212"), [0]]]);
    expect(silent).toEqual([1]);
    expect(postings()).toBe(postings());
  });
});
