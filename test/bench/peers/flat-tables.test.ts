import * as fc from "fast-check";
import { createMarket } from "taavon";
import { describe, expect, it } from "vitest";
import { type FLAT_LAYOUT, POLICY_NUMBERS } from "../../../bench/peers/flat-layout";
import { byId } from "../../../bench/peers/flat-roles";
import { flatTables, flattenStream } from "../../../bench/peers/flat-tables";
import { libraryRows } from "../../../bench/peers/library-rows";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";
import { datasetOf, jobOf, policyOf, seekerOf, ventureOf } from "../../support/small-market";
import { scoreFlat } from "./score-flat";
import { withoutPins } from "./without-pins";

// regions in id order: beside 0, here 1, lost 2, near 3; skills: sew 0, weld 1
const DATASET = datasetOf({
  skills: [
    { id: "weld", reuse: "occupation", related: ["sew"] },
    { id: "sew", reuse: "cross-sector" },
  ],
  seekers: [
    seekerOf({
      id: "t",
      region: "near",
      skills: [
        { skill: "sew", level: 2 },
        { skill: "weld", level: 4 },
      ],
      capacities: { capital: undefined, hoursPerWeek: undefined, travelKm: undefined },
      education: undefined,
      experience: undefined,
      licences: undefined,
      standing: { memberships: undefined },
      groups: ["rural", "rural", "youth"],
      expects: { refuses: ["venture", "nothing"], monthlyIncome: 7, sectors: ["C", "01"] },
    }),
    seekerOf({
      id: "s",
      capacities: { relocates: true },
      experience: [{ occupation: "7212", months: 30 }],
      licences: ["driver"],
      birthDate: "2010-03-21",
      standing: { memberships: [{ cooperative: "service", sector: "2511" }] },
    }),
  ],
  opportunities: [
    ventureOf({ monthlyIncome: 9, hoursPerWeek: 40, validTo: "2026-03-21" }),
    jobOf({
      sector: "0112",
      region: "near",
      role: {
        occupation: "721",
        licence: "driver",
        education: { level: 6, required: true },
        skills: [{ skill: "sew", level: 3, weight: 5, essential: true }],
      },
    }),
    jobOf({ id: "over", validTo: "2026-03-20" }),
  ],
});

const POLICY = policyOf({
  priorities: [
    { group: "rural", bonus: 900 },
    { group: "youth", bonus: 500 },
    { group: "rural", bonus: 200 },
  ],
  overrides: {
    forbids: [
      { seeker: "t", opportunity: "venture", reason: "", by: "" },
      { seeker: "t", opportunity: "venture", reason: "", by: "" },
      { seeker: "t", opportunity: "over", reason: "", by: "" },
      { seeker: "nobody", opportunity: "job", reason: "", by: "" },
    ],
  },
});

const tables = () => flatTables(DATASET, POLICY);

/** The tables as plain lists. */
function lists(names: readonly (typeof FLAT_LAYOUT)[number][0][]): Record<string, number[]> {
  const flat = tables();
  return Object.fromEntries(names.map((name) => [name, [...flat[name]]]));
}

describe("flat tables", () => {
  it("number seekers, roles and opportunities that take part in id order", () => {
    expect(tables().seekerIds).toEqual(["s", "t"]);
    expect(tables().opportunityIds).toEqual(["job", "venture"]);
    expect(tables().roleIds).toEqual(["role", "role"]);
  });

  it("hold the seekers' facts, absent ones as marks", () => {
    expect(
      lists(["region", "travelKm", "relocates", "capital", "hours", "income", "education"]),
    ).toEqual({
      region: [1, 3],
      travelKm: [50, -1],
      relocates: [1, 0],
      capital: [100_000, -1],
      hours: [40, 0],
      income: [0, 7],
      education: [5, -1],
    });
    expect(lists(["priority", "admittedEmployment", "admittedInvestment"])).toEqual({
      priority: [0, 1_500],
      admittedEmployment: [1, 1],
      // s turns 16 on the day
      admittedInvestment: [0, 1],
    });
  });

  it("hold the seekers' lists as offsets and rows", () => {
    expect(lists(["skillStart", "skill", "level"])).toEqual({
      skillStart: [0, 1, 3],
      skill: [1, 0, 1],
      level: [5, 2, 4],
    });
    expect(lists(["experienceKnown", "experienceStart", "occupation", "months"])).toEqual({
      experienceKnown: [1, 0],
      experienceStart: [0, 1, 1],
      occupation: [0],
      months: [30],
    });
    expect(lists(["licencesKnown", "licenceStart", "licence", "roleLicence"])).toEqual({
      licencesKnown: [1, 0],
      licenceStart: [0, 1, 1],
      licence: [0],
      roleLicence: [0, -1],
    });
    expect(lists(["refusesStart", "refuses", "forbidOpportunity", "forbidSeeker"])).toEqual({
      refusesStart: [0, 0, 1],
      refuses: [1],
      forbidOpportunity: [1],
      forbidSeeker: [1],
    });
    // sectors as met: 2511 of a membership, C, 01
    expect(lists(["membershipType", "membershipSector", "sectorStart", "sector"])).toEqual({
      membershipType: [1],
      membershipSector: [0],
      sectorStart: [0, 0, 2],
      sector: [1, 2],
    });
  });

  it("hold what roles ask", () => {
    expect(
      lists(["opportunity", "opportunityRegion", "investment", "cooperative", "roleHours"]),
    ).toEqual({
      opportunity: [0, 1],
      opportunityRegion: [3, 1],
      investment: [0, 1],
      cooperative: [-1, 0],
      roleHours: [0, 40],
    });
    expect(
      lists(["roleIncome", "minShare", "maxShare", "roleEducation", "educationRequired"]),
    ).toEqual({
      roleIncome: [0, 9],
      minShare: [0, 50_000],
      maxShare: [0, 200_000],
      roleEducation: [6, -1],
      educationRequired: [1, 0],
    });
    expect(lists(["roleOccupation", "roleMonths", "monthsRequired"])).toEqual({
      roleOccupation: [0, -1],
      roleMonths: [24, 24],
      monthsRequired: [0, 0],
    });
    expect(
      lists(["requirementStart", "requirementSkill", "requirementLevel", "requirementWeight"]),
    ).toEqual({
      requirementStart: [0, 1, 2],
      requirementSkill: [0, 1],
      requirementLevel: [3, 5],
      requirementWeight: [5, 1],
    });
    expect(lists(["requirementEssential"])).toEqual({ requirementEssential: [1, 0] });
  });

  it("hold the tables between them", () => {
    expect(lists(["specificity", "similarStart", "similarHeld", "similarBp", "credit"])).toEqual({
      specificity: [4, 10],
      similarStart: [0, 2, 4],
      similarHeld: [0, 1, 0, 1],
      similarBp: [10_000, 4_000, 4_000, 10_000],
      credit: [10_000],
    });
    // the job's 0112 against 2511, C, 01, then the venture's 25
    expect(lists(["sectorMatch"])).toEqual({ sectorMatch: [0, 0, 1, 1, 1, 0] });
    expect([...tables().km]).toEqual([0, 0, -1, -1, 0, 0, -1, 20, -1, -1, 0, -1, -1, 20, -1, 0]);
    expect(tables().policy).toHaveLength(POLICY_NUMBERS.length);
  });

  it("carry every list of random markets to the digit", () => {
    const drawn = fc.tuple(
      marketArbitrary({ seekers: 10, opportunities: 3 }),
      fc.constantFrom(2, 20),
    );
    fc.assert(
      fc.property(drawn, ([{ dataset, policy }, k]) => {
        const own = withoutPins(policy);
        const flat = flatTables(dataset, own);
        const market = createMarket(dataset, own);
        expect(scoreFlat(flat, k)).toEqual(libraryRows(market, flat.seekerIds, { k }));
      }),
      { numRuns: 300 },
    );
  });

  it("do not depend on the order of the records", () => {
    const turned = {
      ...DATASET,
      regions: [...DATASET.regions].reverse(),
      seekers: [...DATASET.seekers].reverse(),
      opportunities: [...DATASET.opportunities].reverse(),
      taxonomy: { ...DATASET.taxonomy, skills: [...DATASET.taxonomy.skills].reverse() },
    };
    expect(flatTables(turned, POLICY)).toEqual(tables());
  });

  it("take a stream of seekers, in id order only", () => {
    expect(flattenStream(DATASET, byId(DATASET.seekers).values(), POLICY)).toEqual(tables());
    expect(() => flattenStream(DATASET, DATASET.seekers, POLICY)).toThrow("id order");
  });

  it("refuse a policy with pins", () => {
    const pins = [{ seeker: "s", opportunity: "job", reason: "", by: "" }];
    expect(() => flatTables(DATASET, policyOf({ overrides: { pins } }))).toThrow("pins");
  });
});
