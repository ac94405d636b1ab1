import * as fc from "fast-check";
import { createMarket } from "taavon";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildCReference, type CReference, missingForC } from "../../../bench/peers/c-reference";
import { flatTables } from "../../../bench/peers/flat-tables";
import { libraryRows } from "../../../bench/peers/library-rows";
import type { RankedRow } from "../../../bench/peers/ranked-row";
import { collectDataset } from "../../../bench/workload/collect-dataset";
import { createWorkload } from "../../../bench/workload/create-workload";
import { SHAPES, SIZES } from "../../../bench/workload/workload";
import type { Dataset } from "../../../src/dataset/dataset";
import type { Policy } from "../../../src/policy/policy";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";
import { datasetOf, jobOf, policyOf, seekerOf, ventureOf } from "../../support/small-market";
import { withoutPins } from "./without-pins";

// tiles, groups, clusters and scales so small that a few dozen people fill several of each
const NARROW = {
  TILE_SEATS: 64,
  AREA_KM: 0,
  FAR_AREA_KM: 0,
  GROUP_PEOPLE: 1,
  MANY_FAR_GROUPS: 1,
  MOST_CLUSTERS: 2,
  LEVEL_CLASSES: 2,
  GROUP_SKILLS: 2,
  MOST_LISTED: 1,
  FIRST_TILES: 1,
  SCREEN_COST: 1,
  SCREENED_AT_ONCE: 2,
};
const CHECKED = ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
const BUILDS = [
  ["as it is timed", () => buildCReference()],
  ["with small tiles", () => buildChecked(define(NARROW))],
] as const;

const isMissing = missingForC() !== undefined;

/** Checked for stray reads and writes, where gcc has what that takes. */
function buildChecked(flags: readonly string[]): CReference {
  try {
    return buildCReference([...flags, ...CHECKED]);
  } catch {
    return buildCReference(flags);
  }
}

function define(values: Readonly<Record<string, number>>): string[] {
  return Object.entries(values).map(([name, value]) => `-D${name}=${value}`);
}

function ascending(from: number): number[] {
  return Array.from({ length: 400 }, (_, at) => from + at);
}

function expectedRows(dataset: Dataset, policy: Policy, k: number): RankedRow[] {
  const ids = flatTables(dataset, policy).seekerIds;
  return libraryRows(createMarket(dataset, policy), ids, { k });
}

describe.skipIf(isMissing).each(BUILDS)("the C reference %s", (_, build) => {
  let reference: CReference;
  beforeAll(() => {
    // what lives as long as the program is not given back
    vi.stubEnv("ASAN_OPTIONS", "detect_leaks=0");
    reference = build();
  }, 300_000);
  afterAll(() => {
    vi.unstubAllEnvs();
    reference.close();
  });

  function expectSame(dataset: Dataset, policy: Policy, k = 20): readonly RankedRow[] {
    const { rows } = reference.answer(flatTables(dataset, policy), { k });
    expect(rows).toEqual(expectedRows(dataset, policy, k));
    return rows;
  }

  it.each(SHAPES)("gives the library's lists at S, %s", (shape) => {
    const dataset = collectDataset(createWorkload({ shape, size: SIZES.S, seed: "1389" }));
    const rows = expectSame(dataset, policyOf());
    expect(rows.length).toBeGreaterThan(100);
  });

  it("gives the library's lists on random markets", () => {
    const sizes = fc.record({
      seekers: fc.constantFrom(14, 80),
      opportunities: fc.constantFrom(1, 5),
    });
    const drawn = sizes.chain((size) => fc.tuple(marketArbitrary(size), fc.constantFrom(1, 3, 20)));
    fc.assert(
      fc.property(drawn, ([{ dataset, policy }, k]) => {
        expectSame(dataset, withoutPins(policy), k);
      }),
      { numRuns: 80 },
    );
  });

  it("keeps months, money and kilometres beyond its seats' fields exact", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const months = [0, 1, 65_535, 65_536, 2 ** 32, most - 1, most];
    const seekers = months.flatMap((count, at) => [
      seekerOf({
        id: `a${at}`,
        experience: [{ occupation: "7212", months: count }],
        capacities: { travelKm: count, capital: count, relocates: at % 2 === 0 },
        expects: { monthlyIncome: count },
      }),
      seekerOf({
        id: `b${at}`,
        region: "there",
        experience: [
          { occupation: "7212", months: count },
          { occupation: "7213", months: 3 },
          { occupation: "9", months: 5 },
        ],
        capacities: { travelKm: 2 ** 24 + at },
        expects: { monthlyIncome: most - count, sectors: ["25", "01", "Q"] },
      }),
    ]);
    const opportunities = months.slice(1, -1).flatMap((count, at) => {
      const experience = { occupation: "7212", months: count };
      return [
        jobOf({ id: `job${at}`, monthlyIncome: count, role: { experience } }),
        ventureOf({
          id: `venture${at}`,
          sector: "01",
          capital: { required: most, memberShare: { min: 1 + at, max: Math.min(most, 6 + count) } },
        }),
      ];
    });
    const regions = [{ id: "here" }, { id: "there" }];
    for (const km of [100, 2 ** 24 + 1, 2 ** 24 + 5, most]) {
      const distances = [{ from: "here", to: "there", km }];
      for (const relocation of [3_000, 9_000]) {
        const policy = policyOf({ distance: { relocation }, thresholds: { minFit: 0 } });
        expectSame(datasetOf({ seekers, opportunities, regions, distances }), policy, 6);
      }
    }
  });

  it("keeps lists exact where a column has more values than classes", () => {
    const seekers = Array.from({ length: 700 }, (_, at) =>
      seekerOf({
        id: `s${at}`,
        region: at % 3 === 0 ? "here" : "there",
        skills: [{ skill: "weld", level: 1 + (at % 5) }],
        capacities: {
          capital: 30_000 + ((at * 7_919) % 180_001),
          travelKm: (at * 613) % 701,
          relocates: at % 7 === 0,
        },
        expects: { monthlyIncome: 1_000_000 + ((at * 104_729) % 1_000_003) },
      }),
    );
    const opportunities = [900_000, 1_200_000, 1_900_000].flatMap((income, at) => [
      jobOf({ id: `job${at}`, monthlyIncome: income }),
      ventureOf({ id: `venture${at}`, monthlyIncome: income }),
    ]);
    const regions = [{ id: "here" }, { id: "there" }];
    for (const km of [40, 350, 690]) {
      const distances = [{ from: "here", to: "there", km }];
      for (const relocation of [3_000, 9_000]) {
        const dataset = datasetOf({ seekers, opportunities, regions, distances });
        expectSame(dataset, policyOf({ distance: { relocation } }), 20);
      }
    }
  });

  // whoever moves is worth more than those who travel; bounds by class and by float should not hide it
  it.each([
    ["their class", ascending(300), [300, 301, 302]],
    ["a float", ascending(2 ** 25), [2 ** 24 + 1, 2 ** 24 + 5, 2 ** 24 + 9]],
  ])("finds who moves from just beyond a limit that %s rounds up", (_, travels, distances) => {
    for (const km of distances) {
      const others = travels.map((travelKm, at) =>
        seekerOf({ id: `s${at}`, region: "there", capacities: { travelKm } }),
      );
      const near = Array.from({ length: 300 }, (_, at) =>
        seekerOf({ id: `t${at}`, region: "there", capacities: { travelKm: at % 200 } }),
      );
      const mover = { travelKm: km - 1, relocates: true };
      const rows = expectSame(
        datasetOf({
          seekers: [...others, ...near, seekerOf({ id: "z", region: "there", capacities: mover })],
          opportunities: [jobOf()],
          regions: [{ id: "here" }, { id: "there" }],
          distances: [{ from: "here", to: "there", km }],
        }),
        policyOf({ distance: { relocation: 9_990 } }),
        1,
      );
      expect(rows.map(({ seeker }) => seeker)).toEqual([others.length + near.length]);
    }
  });

  it("bounds a role's requirements beyond those that it lists", () => {
    const skills = Array.from({ length: 130 }, (_, at) => ({ id: `k${at}` }));
    const holding = (every: number) =>
      skills.filter((_, at) => at % every === 0).map(({ id }) => ({ skill: id, level: 4 }));
    const seekers = Array.from({ length: 60 }, (_, at) =>
      seekerOf({ id: `s${at}`, skills: holding(1 + (at % 6)) }),
    );
    const asked = skills.map(({ id }, at) => ({
      skill: id,
      level: 5,
      weight: 1 + (at % 3),
      essential: at === 120,
    }));
    const rows = expectSame(
      datasetOf({ seekers, skills, opportunities: [jobOf({ role: { skills: asked } })] }),
      policyOf(),
    );
    expect(rows).toHaveLength(20);
  });

  it("reports each query, and answers again the same", () => {
    const tables = flatTables(
      datasetOf({ seekers: [seekerOf()], opportunities: [jobOf()] }),
      policyOf(),
    );
    const { rows, queries, peakBytes } = reference.answer(tables, { k: 2, repeat: 3 });
    expect(rows).toEqual(reference.answer(tables, { k: 2 }).rows);
    expect(queries).toHaveLength(3);
    expect(peakBytes).toBeGreaterThan(0);
  });

  it("answers where there is nobody, or nothing to do", () => {
    const jobs = [jobOf(), jobOf({ id: "any", role: { skills: [] } })];
    expectSame(datasetOf({ seekers: [], opportunities: jobs }), policyOf());
    expectSame(datasetOf({ seekers: [], opportunities: jobs.slice(1) }), policyOf());
    expectSame(datasetOf({ seekers: [seekerOf()], opportunities: [] }), policyOf());
  });
});

describe.skipIf(isMissing)("the limits of the C reference", () => {
  const limits = { MOST_SEEKERS: 2, MOST_SKILLS: 2, MOST_REGIONS: 4, MOST_REQUIREMENTS: 1 };
  let reference: CReference;
  beforeAll(() => {
    reference = buildCReference(["-O0", ...define(limits)]);
  }, 300_000);
  afterAll(() => reference.close());

  const seekers = [seekerOf(), seekerOf({ id: "t" })];
  const opportunities = [jobOf()];
  const both = ["weld", "sew"].map((skill) => ({ skill, level: 3 }));
  const ask = (dataset: Dataset, k: number) =>
    reference.answer(flatTables(dataset, policyOf()), { k }).rows.length;

  it.each([
    ["seekers", { seekers: [...seekers, seekerOf({ id: "u" })] }],
    ["skills", { skills: ["weld", "sew", "cook"].map((id) => ({ id })) }],
    ["regions", { regions: ["here", "b", "c", "d", "e"].map((id) => ({ id })) }],
    ["requirements of a role", { opportunities: [jobOf({ role: { skills: both } })] }],
  ])("are told where there are too many %s", (what, parts) => {
    expect(ask(datasetOf({ seekers, opportunities }), 2)).toBe(2);
    const dataset = datasetOf({ seekers, opportunities, ...parts });
    expect(() => ask(dataset, 2)).toThrow(`the C reference: too many ${what}`);
  });

  it("are told where lists have no place", () => {
    const dataset = datasetOf({ seekers, opportunities });
    expect(() => ask(dataset, 0)).toThrow("the C reference: expected: shortlists");
  });
});
