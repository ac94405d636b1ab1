import type { Dataset } from "../../src/dataset/dataset";
import type { Employment, Investment, Opportunity } from "../../src/dataset/opportunity";
import { parseDataset } from "../../src/dataset/parse-dataset";
import type { Distance, Region } from "../../src/dataset/region";
import type { Seeker } from "../../src/dataset/seeker";
import type { Skill } from "../../src/dataset/taxonomy";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import { parsePolicy } from "../../src/policy/parse-policy";
import type { Policy, PolicyInput } from "../../src/policy/policy";

/** Any part of a record; what is `undefined` is taken out, lists replace. */
export type Facts<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Facts<T[Key]> | undefined }
    : T;

/** What a test says of a market; the rest is filled in. */
export interface Parts {
  readonly seekers?: readonly Seeker[];
  readonly opportunities?: readonly Opportunity[];
  readonly skills?: readonly Omit<Skill, "name">[];
  readonly levels?: number;
  readonly regions?: readonly Omit<Region, "name">[];
  readonly distances?: readonly Distance[];
  readonly policy?: Partial<PolicyInput>;
}

/** A seeker who has stated everything, lives `here`, welds at level 5 and passes every rule. */
export function seekerOf(facts: Facts<Seeker> = {}): Seeker {
  const base: Seeker = {
    id: "s",
    region: "here",
    skills: [{ skill: "weld", level: 5 }],
    capacities: { capital: 100_000, hoursPerWeek: 40, travelKm: 50 },
    birthDate: "1990-01-01",
    education: { level: 5 },
    experience: [],
    licences: [],
    standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
    consent: { matching: true },
  };
  return merged<Seeker>(base, facts);
}

/** A job `here` with one place that asks for welding at level 5 and nothing else. */
export function jobOf(facts: Facts<Employment> = {}): Employment {
  const base: Employment = {
    id: "job",
    kind: "employment",
    title: "",
    sector: "25",
    region: "here",
    role: { id: "role", title: "", places: { max: 1 }, skills: [{ skill: "weld", level: 5 }] },
  };
  return merged<Employment>(base, facts);
}

/** A production venture `here` for 7 to 12 with one role; shares of 50 000 to 200 000 rial. */
export function ventureOf(facts: Facts<Investment> = {}): Investment {
  const base: Investment = {
    id: "venture",
    kind: "investment",
    title: "",
    sector: "25",
    region: "here",
    cooperative: "production",
    members: { min: 7, max: 12 },
    roles: [
      { id: "role", title: "", places: { min: 1, max: 12 }, skills: [{ skill: "weld", level: 5 }] },
    ],
    capital: { required: 1_000_000, memberShare: { min: 50_000, max: 200_000 } },
  };
  return merged<Investment>(base, facts);
}

/** A policy of the specification's defaults on 21 March 2026, but for what is stated. */
export function policyOf(input: Partial<PolicyInput> = {}): Policy {
  const read = parsePolicy({ id: "p", version: 1, asOf: "2026-03-21", ...input });
  if (!read.ok) throw new Error(`bad policy in a test: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/**
 * A dataset as it is read: `near` is 20 km from `here`, `beside` 0 km, `lost` nobody knows how far;
 * the skills are `weld` and `sew`, unless stated.
 */
export function datasetOf(parts: Parts): Dataset {
  const {
    regions = ["here", "near", "beside", "lost"].map((id) => ({ id })),
    distances = [
      { from: "here", to: "near", km: 20 },
      { from: "beside", to: "here", km: 0 },
    ],
    skills = [{ id: "weld" }, { id: "sew" }],
    seekers = [],
    opportunities = [],
    levels,
  } = parts;
  const read = parseDataset({
    regions: regions.map((region) => ({ name: "", ...region })),
    ...(parts.regions === undefined || parts.distances !== undefined ? { distances } : {}),
    taxonomy: {
      ...(levels === undefined ? {} : { levels }),
      skills: skills.map((skill) => ({ name: "", ...skill })),
    },
    seekers,
    opportunities,
  });
  if (!read.ok) throw new Error(`bad dataset in a test: ${JSON.stringify(read.issues)}`);
  const { dataset, rejected } = read.value;
  if (rejected.length > 0) throw new Error(`bad record in a test: ${JSON.stringify(rejected)}`);
  return dataset;
}

/** The market of a small dataset under a policy. */
export function marketOf(parts: Parts): Market {
  return createMarket(datasetOf(parts), policyOf(parts.policy));
}

function merged<T>(base: T, facts: Facts<T>): T {
  const result: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, fact] of Object.entries(facts as Record<string, unknown>)) {
    if (fact === undefined) delete result[key];
    else if (isPlain(fact))
      result[key] = merged<object>(isPlain(result[key]) ? result[key] : {}, fact);
    else result[key] = fact;
  }
  return result as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
