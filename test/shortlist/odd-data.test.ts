import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { assessedLines, scannedLines } from "../support/kernel-agreement";
import { jobOf, marketOf, type Parts, seekerOf, ventureOf } from "../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;
const PLAIN_MONTHS = 2 ** 24;

/** The candidates as the kernel finds them, after the reference has found the same. */
function scanned(parts: Parts): string[] {
  const market = marketOf(parts);
  const lines = scannedLines(market);
  expect(lines).toEqual(assessedLines(market));
  return lines;
}

const NOTHING = {
  fit: { skills: 0, experience: 0, education: 0, capital: 0 },
  appeal: { use: 0, distance: 0, income: 0, preference: 0, hours: 0 },
};

describe("the columnar kernel", () => {
  it("finds nobody where there is nobody, and nothing where there is nothing", () => {
    expect(scanned({ opportunities: [jobOf(), ventureOf()] })).toEqual([]);
    expect(scanned({ seekers: [seekerOf()] })).toEqual([]);
    expect(scanned({ skills: [], regions: [] })).toEqual([]);
  });

  it("takes everyone in a role that asks nothing", () => {
    const seekers = [seekerOf({ skills: [] }), seekerOf({ id: "t" })];
    const opportunities = [jobOf({ role: { skills: [] } })];
    expect(scanned({ seekers, opportunities })).toEqual([
      "0 0 10000 10000 10000",
      "0 1 10000 10000 10000",
    ]);
  });

  it("goes from a role of many requirements to one of few and of none", () => {
    const role = (id: string, asked: string[]) => ({
      id,
      title: "",
      places: { min: 0, max: 1 },
      skills: asked.map((skill) => ({ skill, level: 5 })),
    });
    const roles = [
      role("1", ["weld", "sew"]),
      role("2", ["sew"]),
      role("3", []),
      role("4", ["weld"]),
    ];
    const seekers = [seekerOf(), seekerOf({ id: "t", skills: [{ skill: "sew", level: 2 }] })];
    const lines = scanned({ seekers, opportunities: [ventureOf({ roles })] });
    expect(lines.map((line) => line.slice(0, 3))).toEqual(["0 0", "1 1", "2 0", "2 1", "3 0"]);
  });

  it("weighs nothing where no criterion weighs", () => {
    const seekers = [seekerOf({ skills: [] }), seekerOf({ id: "t" })];
    const opportunities = [jobOf(), ventureOf()];
    for (const minFit of [0, 10_000]) {
      const policy = { weights: NOTHING, thresholds: { minFit } };
      expect(scanned({ seekers, opportunities, policy })).toEqual([
        "0 0 10000 10000 10000",
        "0 1 10000 10000 10000",
        "1 0 10000 10000 10000",
        "1 1 10000 10000 10000",
      ]);
    }
  });

  it("still asks what is essential and required where nothing weighs", () => {
    const role = {
      skills: [{ skill: "weld", level: 5, essential: true }],
      experience: { occupation: "7212", months: 1, required: true },
    };
    const experience = [{ occupation: "7212", months: 1 }];
    const seekers = [
      seekerOf({ id: "a", experience }),
      seekerOf({ id: "b", experience, skills: [] }),
      seekerOf({ id: "c" }),
    ];
    const policy = { weights: NOTHING, thresholds: { minFit: 0 } };
    expect(scanned({ seekers, opportunities: [jobOf({ role })], policy })).toEqual([
      "0 0 10000 10000 10000",
    ]);
  });

  it("keeps apart a fit of 0 and one who is dropped", () => {
    const policy = { thresholds: { minFit: 0, essentialFit: 1 } };
    const seekers = [seekerOf({ skills: [] })];
    expect(scanned({ seekers, opportunities: [jobOf()], policy })).toEqual(["0 0 0 5333 2133"]);
    const role = { skills: [{ skill: "weld", level: 5, essential: true }] };
    expect(scanned({ seekers, opportunities: [jobOf({ role })], policy })).toEqual([]);
  });

  it("counts on a scale of 100 levels", () => {
    const skills = [{ id: "weld" }, { id: "tig", broader: ["weld"] }];
    const seekers = [1, 33, 99, 100].flatMap((level) =>
      ["weld", "tig"].map((skill) =>
        seekerOf({ id: `${skill}${level}`, skills: [{ skill, level }] }),
      ),
    );
    const opportunities = [1, 67, 100].map((level) =>
      jobOf({ id: `${level}`, role: { skills: [{ skill: "weld", level, essential: true }] } }),
    );
    const policy = { thresholds: { essentialFit: 1, minFit: 0 } };
    expect(scanned({ levels: 100, skills, seekers, opportunities, policy })).toHaveLength(24);
  });

  it.each([PLAIN_MONTHS - 1, PLAIN_MONTHS, PLAIN_MONTHS + 1, 2 ** 32, MOST - 1, MOST])(
    "counts %i months",
    (months) => {
      const held = [0, 1, months / 4, months / 2, months - 1, months, months + 1, MOST]
        .map(Math.floor)
        .filter((one) => one <= MOST);
      const seekers = held.flatMap((one, at) => [
        seekerOf({ id: `a${at}`, experience: [{ occupation: "7212", months: one }] }),
        seekerOf({
          id: `b${at}`,
          experience: ["7213", "7222", "7312", "8"].map((occupation) => ({
            occupation,
            months: one,
          })),
        }),
      ]);
      const opportunities = [true, false].map((required) => {
        const experience = { occupation: "7212", months, required };
        return jobOf({ id: `${required}`, role: { experience } });
      });
      const lines = scanned({ seekers, opportunities });
      // whoever has all of the months, and whoever has that much in three like occupations
      expect(lines.filter((line) => line.startsWith("1 ")).length).toBeGreaterThanOrEqual(4);
      expect(lines.filter((line) => line.startsWith("0 "))).toHaveLength(seekers.length);
    },
  );

  it("counts capital, income and distance up to 2^53 − 1", () => {
    const amounts = [0, 1, 4_503_599_627_370_495, 4_503_599_627_370_496, MOST - 1, MOST];
    const seekers = amounts.flatMap((amount, at) => [
      seekerOf({
        id: `s${at}`,
        region: "near",
        capacities: { capital: amount, travelKm: amount },
        expects: { monthlyIncome: MOST - amount },
      }),
      seekerOf({ id: `t${at}`, expects: { monthlyIncome: amount }, capacities: { capital: MOST } }),
    ]);
    const opportunities = [1, 4_503_599_627_370_496, MOST].map((amount) =>
      ventureOf({
        id: `${amount}`,
        monthlyIncome: amount,
        capital: { required: MOST, memberShare: { min: 1, max: amount } },
      }),
    );
    const distances = [{ from: "near", to: "here", km: 4_503_599_627_370_495 }];
    const policy = { thresholds: { minFit: 0 } };
    expect(scanned({ seekers, opportunities, distances, policy }).length).toBeGreaterThan(10);
  });

  it("weighs with the largest weights and specificities", () => {
    const largest = 1_000_000_000;
    const policy: Partial<PolicyInput> = {
      weights: {
        fit: { skills: largest, experience: largest - 1, education: 1, capital: largest },
        appeal: { use: largest, distance: largest, income: 1, preference: largest, hours: 3 },
      },
      specificity: { unstated: 1_000_000, sector: 999_983 },
      priorities: [
        { group: "g", bonus: largest },
        { group: "h", bonus: largest },
        { group: "i", bonus: largest },
      ],
      priorityCap: 10_000,
    };
    const skills = [{ id: "weld" }, { id: "sew", reuse: "sector" as const }];
    const seekers = [1, 2, 3].map((level) =>
      seekerOf({
        id: `${level}`,
        groups: ["g", "h", "i"],
        skills: [
          { skill: "weld", level },
          { skill: "sew", level: 5 },
        ],
      }),
    );
    const role = {
      skills: [
        { skill: "weld", level: 5, weight: 100 },
        { skill: "sew", level: 3, weight: 99 },
      ],
    };
    expect(scanned({ skills, seekers, opportunities: [jobOf({ role })], policy })).toHaveLength(3);
  });

  it("finds what the reference finds, whatever odd values meet", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(oddSeeker, { selector: ({ id }) => id, maxLength: 6, size: "max" }),
        fc.uniqueArray(oddOpportunity, { selector: ({ id }) => id, maxLength: 3, size: "max" }),
        oddPolicy,
        (seekers, opportunities, policy) => {
          const skills = [{ id: "weld" }, { id: "sew", related: ["weld"] }];
          scanned({ levels: 100, skills, seekers, opportunities, policy });
        },
      ),
      { numRuns: 400 },
    );
  });
});

const id = fc.constantFrom("a", "b", "c", "d", "__proto__", "toString", "🔧", "z");
const region = fc.constantFrom("here", "near", "beside", "lost");
const amount = fc.constantFrom(0, 1, 2, 999_999, 2 ** 32, MOST - 1, MOST);
const positive = amount.map((one) => Math.max(1, one));
const months = fc.constantFrom(0, 1, 24, PLAIN_MONTHS, PLAIN_MONTHS + 1, MOST);
const occupation = fc.constantFrom("7", "72", "7212", "7213", "9");
const sector = fc.constantFrom("C", "25", "2511", "01");
const level = fc.constantFrom(1, 2, 99, 100);
const requirement = fc.record(
  {
    skill: fc.constantFrom("weld", "sew"),
    level,
    weight: fc.constantFrom(1, 100),
    essential: fc.boolean(),
  },
  { requiredKeys: ["skill", "level"] },
);
const asked = <T extends { readonly skill: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { selector: ({ skill }) => skill, maxLength: 2 });

const oddSeeker: fc.Arbitrary<Seeker> = fc
  .record({
    id,
    region,
    skills: asked(fc.record({ skill: fc.constantFrom("weld", "sew"), level })),
    capacities: fc.record(
      {
        capital: amount,
        hoursPerWeek: fc.constantFrom(1, 41, 84),
        travelKm: amount,
        relocates: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    education: fc.option(fc.record({ level: fc.constantFrom(0, 4, 8) }), { nil: undefined }),
    experience: fc.option(fc.array(fc.record({ occupation, months }), { maxLength: 3 }), {
      nil: undefined,
    }),
    licences: fc.option(fc.subarray(["B"]), { nil: undefined }),
    expects: fc.record(
      { monthlyIncome: amount, sectors: fc.array(sector, { maxLength: 2 }) },
      { requiredKeys: [] },
    ),
    groups: fc.subarray(["g", "h"]),
    consent: fc.option(fc.constant({ matching: true }), { nil: undefined }),
  })
  .map((facts) => seekerOf(facts));

const oddRole = fc.record(
  {
    skills: asked(requirement),
    occupation,
    education: fc.record({ level: fc.constantFrom(0, 8), required: fc.boolean() }),
    experience: fc.record({
      occupation,
      months: months.map((one) => Math.max(1, one)),
      required: fc.boolean(),
    }),
    licence: fc.constantFrom("B", "C"),
  },
  { requiredKeys: ["skills"] },
);

const offered = fc.record(
  { id, region, sector, monthlyIncome: amount, hoursPerWeek: fc.constantFrom(1, 42, 84) },
  { requiredKeys: ["id", "region", "sector"] },
);

const oddOpportunity: fc.Arbitrary<Opportunity> = fc.oneof(
  fc
    .record({ offered, role: oddRole })
    .map(({ offered: facts, role }) => jobOf({ ...facts, role })),
  fc
    .record({ offered, roles: fc.array(oddRole, { minLength: 1, maxLength: 3 }), share: positive })
    .map(({ offered: facts, roles, share }) =>
      ventureOf({
        ...facts,
        roles: roles.map((role, at) => ({
          id: `${at}`,
          title: "",
          places: { min: 0, max: MOST },
          ...role,
        })),
        capital: { required: MOST, memberShare: { min: 1, max: share } },
      }),
    ),
);

const weight = fc.constantFrom(0, 1, 1_000_000_000);
const bp = fc.constantFrom(0, 1, 5_000, 9_999, 10_000);
const oddPolicy: fc.Arbitrary<Partial<PolicyInput>> = fc.record({
  weights: fc.record({
    fit: fc.record({ skills: weight, experience: weight, education: weight, capital: weight }),
    appeal: fc.record({
      use: weight,
      distance: weight,
      income: weight,
      preference: weight,
      hours: weight,
    }),
  }),
  balance: bp,
  unknownScore: bp,
  unknown: fc.constantFrom("confirm", "exclude"),
  distance: fc.record({ atLimit: bp, relocation: bp }),
  thresholds: fc.record({
    minFit: fc.constantFrom(0, 0, 1, 3_000),
    essentialFit: bp,
    minHoursShare: bp,
    minIncomeShare: bp,
  }),
  priorities: fc.constant([
    { group: "g", bonus: 1 },
    { group: "h", bonus: 1_000_000_000 },
  ]),
  priorityCap: bp,
  specificity: fc.record({ unstated: fc.constantFrom(1, 1_000_000) }),
});
