import type { Dataset } from "../../src/dataset/dataset";
import type { Employment, Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { Policy } from "../../src/policy/policy";
import { type PolicyInput, Policy as PolicySchema } from "../../src/policy/policy";

/** Someone whom every rule lets pass, with one skill, `weld`, at level 4. */
export function person(id: string, facts: Partial<Seeker> = {}): Seeker {
  return {
    id,
    region: "g",
    skills: [{ skill: "weld", level: 4 }],
    capacities: { capital: 100, hoursPerWeek: 40, travelKm: 50 },
    birthDate: "1990-01-01",
    education: { level: 5 },
    experience: [],
    licences: [],
    standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
    consent: { matching: true },
    ...facts,
  };
}

/** A job with one vacancy that asks for welding at level 4. */
export function job(id: string, facts: Partial<Employment> = {}): Employment {
  return {
    id,
    kind: "employment",
    title: "",
    sector: "25",
    region: "g",
    role: { id: "r", title: "", places: { max: 1 }, skills: [{ skill: "weld", level: 4 }] },
    ...facts,
  };
}

/** A business for two or three, one role; shares of 40 to 100 of a required 200. */
export function business(id: string, facts: Partial<Investment> = {}): Investment {
  return {
    id,
    kind: "investment",
    title: "",
    sector: "25",
    region: "g",
    cooperative: "production",
    members: { min: 2, max: 3 },
    roles: [
      { id: "r", title: "", places: { min: 1, max: 3 }, skills: [{ skill: "weld", level: 4 }] },
    ],
    capital: { required: 200, memberShare: { min: 40, max: 100 } },
    ...facts,
  };
}

/** People and opportunities at one place, with the skills `metal` over `weld` over `tig`, and `cook`. */
export function town(
  seekers: readonly Seeker[],
  opportunities: readonly (Employment | Investment)[],
): Dataset {
  return {
    regions: [
      { id: "g", name: "" },
      { id: "far", name: "" },
      { id: "h", name: "" },
    ],
    distances: [{ from: "h", to: "g", km: 20 }],
    taxonomy: {
      skills: [
        { id: "metal", name: "", reuse: "cross-sector" },
        { id: "weld", name: "", broader: ["metal"], reuse: "sector" },
        { id: "tig", name: "", broader: ["weld"], reuse: "occupation" },
        { id: "mig", name: "", broader: ["weld"] },
        { id: "cook", name: "", related: ["mig"], reuse: "transversal" },
      ],
    },
    seekers,
    opportunities,
  };
}

/** A policy under which two people can found a unit; everything else by default. */
export function rules(facts: Partial<PolicyInput> = {}): Policy {
  return PolicySchema.parse({
    id: "p",
    version: 1,
    asOf: "2026-03-21",
    cooperatives: { production: { minMembers: 2 } },
    offices: { board: [{ upTo: null, members: 1 }], inspectors: 0, inspectorAlternates: 0 },
    capital: { maxShare: 5_000 },
    ...facts,
  });
}
