import type { Policy } from "../../src/policy/policy";

const row = (minMembers: number, maxMembers: number | null = null) => ({ minMembers, maxMembers });

/** The table of defaults, written down from the specification by hand. */
export const DEFAULTS: Omit<Policy, "id" | "version" | "asOf"> = {
  seed: "1389",
  weights: {
    fit: { skills: 60, experience: 20, education: 10, capital: 10 },
    appeal: { use: 35, distance: 30, income: 15, preference: 10, hours: 10 },
  },
  balance: 6_000,
  unknownScore: 5_000,
  unknown: "confirm",
  specificity: { transversal: 2, crossSector: 4, sector: 7, occupation: 10, unstated: 6 },
  similarity: {
    narrower: [9_000, 8_000, 7_000],
    broader: [6_000, 4_500],
    sibling: 4_500,
    related: 4_000,
  },
  distance: { atLimit: 5_000, relocation: 3_000 },
  thresholds: {
    minFit: 3_000,
    essentialFit: 5_000,
    minHoursShare: 5_000,
    minIncomeShare: 6_000,
    minAge: { employment: 15, investment: 18 },
  },
  priorities: [],
  priorityCap: 1_500,
  placementBonus: 10_000,
  placement: "optimal",
  cooperatives: {
    production: row(7),
    service: row(7),
    distribution: row(7),
    multipurpose: row(7),
    housing: row(7, 200),
    professional: row(20),
    credit: row(50),
    consumer: row(500),
    border: row(1_000),
  },
  capital: { memberCapitalShare: 5_100, maxShare: 3_000, paidAtRegistration: 3_334 },
  offices: {
    board: [
      { upTo: 15, members: 3 },
      { upTo: null, members: 5 },
    ],
    alternates: "third",
    inspectors: 1,
    inspectorAlternates: 1,
  },
  composition: [],
  reserves: 2,
  overrides: { pins: [], forbids: [] },
};

/** The least that a policy states. */
export const NAMED = { id: "mine", version: "1", asOf: "2026-03-21" };
