import { describe, expect, it } from "vitest";
import { publicAmount } from "../../../examples/match-batch/public-amount";
import { collectFacts } from "../../../examples/match-batch/report/facts";
import { countGroups } from "../../../examples/match-batch/report/group-facts";
import { nearestFirst } from "../../../examples/match-batch/report/nearest-first";
import { dataset, plan } from "./sample";

const facts = collectFacts(dataset, plan, "2026-03-21");

describe("collectFacts", () => {
  it("sums up people, places and capital", () => {
    expect(facts.totals).toEqual({
      seekers: 5,
      placed: 3,
      inUnits: 2,
      inJobs: 1,
      vacancies: 3,
      investments: 2,
      required: 1_000_000_000,
      equity: 510_000_000,
      facility: 390_000_000,
    });
  });

  it("counts a village for the county it lies in, most people first", () => {
    expect(facts.counties.map(({ id, placed, unplaced }) => [id, placed, unplaced])).toEqual([
      ["abhar", 1, 2],
      ["tarom", 2, 0],
    ]);
    expect(facts.counties[0]).toMatchObject({ units: 0, vacancies: 3, filled: 1 });
    expect(facts.counties[1]).toMatchObject({ units: 1, vacancies: 0, filled: 0 });
  });

  it("counts what is placed at the top of the map by itself", () => {
    const top = dataset.seekers.map((seeker) => ({ ...seeker, region: "zanjan" }));
    const { counties } = collectFacts({ ...dataset, seekers: top }, plan, "2026-03-21");
    expect(counties[0]).toMatchObject({ id: "zanjan", placed: 3, unplaced: 2 });
  });

  it("leaves out opportunities that are not valid on the date", () => {
    const [olives, hostile, job] = dataset.opportunities;
    const past = { ...job!, validTo: "2026-03-20" };
    const opportunities = [olives!, { ...hostile!, validFrom: "2026-03-22" }, past];
    const { totals } = collectFacts({ ...dataset, opportunities }, plan, "2026-03-21");
    expect([totals.vacancies, totals.investments]).toEqual([0, 1]);
  });

  it("puts every placement in one bin, the full score in the last", () => {
    const filled = facts.scores.filter(({ inUnits, inJobs }) => inUnits + inJobs > 0);
    expect(filled).toEqual([
      { from: 7_000, inUnits: 2, inJobs: 0 },
      { from: 9_500, inUnits: 0, inJobs: 1 },
    ]);
  });
});

describe("countGroups", () => {
  const people = (count: number, groups: string[]) =>
    Array.from({ length: count }, (_, index) => ({
      ...dataset.seekers[0]!,
      id: index === 0 ? "s-1" : `${groups[0]}-${index}`,
      groups,
    }));

  it("counts a person once a group and shows no group of fewer than ten", () => {
    const seekers = [...people(10, ["youth", "youth"]), ...people(9, ["rural"])];
    expect(countGroups({ ...dataset, seekers }, plan)).toEqual([
      { group: "youth", seekers: 10, placed: 1 },
    ]);
  });
});

describe("nearestFirst", () => {
  it("lists what needs least before what needs most", () => {
    const closed = [
      { opportunity: "d", reason: "no-candidates" as const },
      { opportunity: "c", reason: "members" as const, shortBy: 5 },
      { opportunity: "b", reason: "members" as const, shortBy: 2 },
      { opportunity: "a", reason: "outbid" as const },
    ];
    expect(nearestFirst(closed).map(({ opportunity }) => opportunity)).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });
});

describe("publicAmount", () => {
  it("is exact where the product passes 2^53", () => {
    const [olives] = dataset.opportunities;
    if (olives?.kind !== "investment") throw new Error("expected an investment");
    const capital = { ...olives.capital, required: 9_007_199_254_740_985, publicShare: 4_900 };
    // 9007199254740985 · 0.49 = 4413527634823082.65
    expect(publicAmount({ ...olives, capital })).toBe(4_413_527_634_823_082);
  });
});
