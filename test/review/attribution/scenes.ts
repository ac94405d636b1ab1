import type { Dataset } from "../../../src/dataset/dataset";
import type { Seeker } from "../../../src/dataset/seeker";
import type { PolicyInput } from "../../../src/policy/policy";
import { comparePolicies } from "../../../src/review/compare/compare-policies";
import {
  datasetOf,
  type Facts,
  jobOf,
  type Parts,
  policyOf,
  seekerOf,
  ventureOf,
} from "../../support/small-market";

/** Seekers by id, each with what is not as usual. */
export function people(facts: Readonly<Record<string, Facts<Seeker>>>): Seeker[] {
  return Object.entries(facts).map(([id, own]) => seekerOf({ id, ...own }));
}

/** Somebody 20 km from `here` who welds at level 4: worth 8 480 there, of fit 8 000 and appeal 9 200. */
export const FARTHER = { region: "near", skills: [{ skill: "weld", level: 4 }] } as const;

/** A venture that seven people like the usual seeker can found, with room for eight. */
export const VENTURE = ventureOf({ members: { min: 1, max: 8 } });

/** Compares two policies on a small dataset. */
export function compared(
  parts: Parts,
  current: Partial<PolicyInput>,
  proposed: Partial<PolicyInput>,
): ReturnType<typeof comparePolicies> & { readonly dataset: Dataset } {
  const dataset = datasetOf(parts);
  return { dataset, ...comparePolicies(dataset, policyOf(current), policyOf(proposed)) };
}

export { jobOf };
