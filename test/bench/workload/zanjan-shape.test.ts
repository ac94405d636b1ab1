import { describe, expect, it } from "vitest";
import { collectDataset } from "../../../bench/workload/collect-dataset";
import { createWorkload } from "../../../bench/workload/create-workload";
import { SIZES } from "../../../bench/workload/workload";
import { rolesOf } from "../../../src/dataset/opportunity";
import type { Seeker } from "../../../src/dataset/seeker";
import { compileDistances } from "../../../src/market/distances";
import { shareOf } from "./share-of";

const dataset = collectDataset(createWorkload({ shape: "zanjan", size: SIZES.M, seed: "1389" }));
const { seekers, opportunities, regions, taxonomy } = dataset;
const roles = opportunities.flatMap((opportunity) => rolesOf(opportunity));

type Fact = (seeker: Seeker) => boolean;

const SHARES: readonly (readonly [string, number, Fact])[] = [
  ["do not state their capital", 0.1, ({ capacities }) => capacities.capital === undefined],
  ["do not state their hours", 0.07, ({ capacities }) => capacities.hoursPerWeek === undefined],
  ["do not state how far they travel", 0.08, ({ capacities }) => capacities.travelKm === undefined],
  ["relocate", 0.1, ({ capacities }) => capacities.relocates === true],
  ["do not state their birth date", 0.04, ({ birthDate }) => birthDate === undefined],
  ["do not state their education", 0.05, ({ education }) => education === undefined],
  ["do not state their experience", 0.06, ({ experience }) => experience === undefined],
  ["do not state their licences", 0.05, ({ licences }) => licences === undefined],
  ["hold a licence", 0.1, ({ licences }) => (licences ?? []).length > 0],
  ["do not state citizenship", 0.06, ({ standing }) => standing?.citizen === undefined],
  ["are barred", 0.014, ({ standing }) => standing?.barred === true],
  ["do not state whether barred", 0.08, ({ standing }) => standing?.barred === undefined],
  ["do not state their record", 0.2, ({ standing }) => standing?.clearRecord === undefined],
  ["have no clear record", 0.024, ({ standing }) => standing?.clearRecord === false],
  ["do not state memberships", 0.1, ({ standing }) => standing?.memberships === undefined],
  ["are members", 0.032, ({ standing }) => (standing?.memberships ?? []).length > 0],
  ["leave consent open", 0.04, ({ consent }) => consent === undefined],
  ["refuse consent", 0.019, ({ consent }) => consent?.matching === false],
  ["state sectors", 0.3, ({ expects }) => expects?.sectors !== undefined],
  ["want one kind only", 0.27, ({ expects }) => expects?.kinds?.length === 1],
  ["refuse an opportunity", 0.01, ({ expects }) => expects?.refuses !== undefined],
  ["belong to a priority group", 0.2, ({ groups }) => groups !== undefined],
  ["belong together", 0.01, ({ together }) => together !== undefined],
  ["have relatives", 0.03, ({ relatives }) => relatives !== undefined],
  ["keep apart from someone", 0.006, ({ apart }) => apart !== undefined],
];

describe("the people of the Zanjan-like shape", () => {
  it.each(SHARES)("%s in a share of about %f", (_, share, holds) => {
    expect(Math.abs(shareOf(seekers, holds) - share)).toBeLessThan(0.003 + share / 10);
  });

  it("hold 3 to 20 skills, 11 to 12 on average", () => {
    const counts = seekers.map(({ skills }) => skills.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 20]);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(11);
    expect(mean).toBeLessThan(12);
  });

  it("share a few transversal skills and hold most others seldom", () => {
    const holders = new Map(taxonomy.skills.map(({ id }) => [id, 0]));
    for (const { skills } of seekers) {
      for (const { skill } of skills) holders.set(skill, holders.get(skill)! + 1);
    }
    const order = [...taxonomy.skills].sort((a, b) => holders.get(b.id)! - holders.get(a.id)!);
    const shares = order.map(({ id }) => holders.get(id)! / seekers.length);
    expect(order.slice(0, 3).map(({ reuse }) => reuse)).toEqual(new Array(3).fill("transversal"));
    expect(shares[0]).toBeGreaterThan(0.25);
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares[Math.floor(shares.length / 2)]).toBeLessThan(0.01);
  });

  it("mostly travel 10 to 60 km", () => {
    const stated = seekers.filter(({ capacities }) => capacities.travelKm !== undefined);
    const near = shareOf(stated, ({ capacities }) => {
      const km = capacities.travelKm!;
      return km >= 10 && km <= 60;
    });
    expect(near).toBeGreaterThan(0.9);
  });

  it("gather in few places, half of them in the first county", () => {
    const first = shareOf(seekers, ({ region }) => region.startsWith("P01-01"));
    expect(Math.abs(first - 0.52)).toBeLessThan(0.04);
    expect(new Set(seekers.map(({ region }) => region)).size).toBeGreaterThan(40);
    expect(shareOf(seekers, ({ region }) => region === "P01")).toBe(0);
  });

  it("share small records that are alike, so that a million people fit in memory", () => {
    const distinct = (key: "education" | "licences" | "groups" | "consent"): number =>
      new Set(seekers.map((seeker) => seeker[key])).size;
    expect(distinct("education")).toBeLessThanOrEqual(10);
    expect(distinct("licences")).toBeLessThanOrEqual(8);
    expect(distinct("groups")).toBeLessThanOrEqual(7);
    expect(distinct("consent")).toBeLessThanOrEqual(3);
  });

  it("can name only those of their own block as bound, and live with them", () => {
    const homes = new Map(seekers.map(({ id, region }) => [id, region]));
    for (const { region, relatives = [], apart = [] } of seekers) {
      for (const id of [...relatives, ...apart]) expect(homes.has(id)).toBe(true);
      for (const id of relatives) expect(homes.get(id)).toBe(region);
    }
    const groups = new Map<string, number>();
    for (const { together } of seekers) {
      if (together !== undefined) groups.set(together, (groups.get(together) ?? 0) + 1);
    }
    expect(new Set(groups.values())).toEqual(new Set([2, 3]));
  });
});

describe("the frame of the Zanjan-like shape", () => {
  it("is one province with eight counties and about fifty towns", () => {
    const children = (id: string | undefined) => regions.filter(({ parent }) => parent === id);
    expect(children(undefined).map(({ id }) => id)).toEqual(["P01"]);
    expect(children("P01")).toHaveLength(8);
    expect(regions.length - 9).toBeGreaterThan(38);
    expect(regions.length - 9).toBeLessThan(62);
  });

  it("has towns within a commute of their seat and counties within the province", () => {
    const distances = compileDistances(dataset);
    const km = (a: string, b: string) => distances.km(distances.indexOf(a), distances.indexOf(b));
    for (const { id, parent, position } of regions) {
      if (parent === undefined || parent === "P01" || position === undefined) continue;
      expect(km(id, parent)).toBeLessThan(40);
    }
    expect(dataset.distances).toHaveLength(28);
    for (const road of dataset.distances ?? []) expect(road.km).toBeLessThan(330);
  });

  it("has 1 500 skills, three to four deep, some of them related", () => {
    const depths = new Map<string, number>();
    for (const { id, broader = [] } of taxonomy.skills) {
      depths.set(id, 1 + Math.max(0, ...broader.map((parent) => depths.get(parent)!)));
    }
    expect(taxonomy.skills).toHaveLength(1_500);
    expect(Math.max(...depths.values())).toBe(4);
    expect(shareOf([...depths.values()], (depth) => depth >= 3)).toBeGreaterThan(0.8);
    const related = shareOf(taxonomy.skills, (skill) => skill.related !== undefined);
    expect(Math.abs(related - 0.055)).toBeLessThan(0.02);
  });

  it("spreads the reuse of skills as classifications do", () => {
    const share = (reuse: string) => shareOf(taxonomy.skills, (skill) => skill.reuse === reuse);
    expect(Math.abs(share("transversal") - 0.03)).toBeLessThan(0.01);
    expect(Math.abs(share("cross-sector") - 0.16)).toBeLessThan(0.04);
    expect(Math.abs(share("sector") - 0.48)).toBeLessThan(0.05);
    expect(Math.abs(share("occupation") - 0.25)).toBeLessThan(0.05);
  });
});

describe("the opportunities of the Zanjan-like shape", () => {
  it("are investments one time in twenty, with two to six roles", () => {
    const investments = opportunities.filter(({ kind }) => kind === "investment");
    expect(investments).toHaveLength(25);
    const counts = new Set(investments.map((investment) => rolesOf(investment).length));
    expect([...counts].sort()).toEqual([2, 3, 4, 5, 6]);
  });

  it("ask for three to eight skills a role, none to two of them essential", () => {
    const asked = new Set(roles.map(({ skills }) => skills.length));
    expect([...asked].sort()).toEqual([3, 4, 5, 6, 7, 8]);
    const essential = roles.map(({ skills }) => skills.filter((skill) => skill.essential).length);
    expect([...new Set(essential)].sort()).toEqual([0, 1, 2]);
    expect(roles.some(({ skills }) => skills.some(({ weight }) => weight === 10))).toBe(true);
  });

  it("can be founded by the fewest members: roles, minima and shares leave room", () => {
    const size = { seekers: 1, opportunities: 4_000 };
    const many = createWorkload({ shape: "zanjan", size, seed: "1389" }).opportunities;
    for (const opportunity of many) {
      if (opportunity.kind !== "investment") continue;
      const { members, roles: own, capital } = opportunity;
      const sum = (end: "min" | "max") => own.reduce((all, { places }) => all + places[end]!, 0);
      expect(sum("max")).toBeGreaterThanOrEqual(members.min);
      expect(sum("min")).toBeLessThanOrEqual(members.max);
      expect(capital.required).toBeGreaterThanOrEqual(members.min * capital.memberShare.min);
    }
  });

  it("ask for experience or an occupation, education, hours and income in most cases", () => {
    const share = (holds: (role: (typeof roles)[number]) => boolean) => shareOf(roles, holds);
    expect(Math.abs(share(({ occupation }) => occupation !== undefined) - 0.55)).toBeLessThan(0.06);
    expect(Math.abs(share(({ experience }) => experience !== undefined) - 0.25)).toBeLessThan(0.06);
    expect(Math.abs(share(({ education }) => education !== undefined) - 0.6)).toBeLessThan(0.06);
    expect(share(({ licence }) => licence !== undefined)).toBeGreaterThan(0);
    expect(share(({ licence }) => licence !== undefined)).toBeLessThan(0.06);
    expect(shareOf(opportunities, (offer) => offer.hoursPerWeek !== undefined)).toBeGreaterThan(
      0.85,
    );
    expect(shareOf(opportunities, (offer) => offer.monthlyIncome !== undefined)).toBeGreaterThan(
      0.88,
    );
  });
});
