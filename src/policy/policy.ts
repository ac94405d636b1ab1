import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, Id, IsoDate } from "../dataset/primitives";
import type { Clauses } from "./clause/clause";
import { Composition, Offices, Overrides } from "./legal-form";
import { amount, provenance, section, specificity, whole } from "./section";

const bp = (value: number) => BasisPoints.default(value);

const CooperativeRow = (minMembers: number, maxMembers: number | null) =>
  section({
    minMembers: amount(minMembers),
    maxMembers: z.int().min(0).nullable().default(maxMembers),
  });

/**
 * What the foundation decides: weights, rules, legal tables, priorities; versioned data with sources.
 * Every field but `id`, `version` and `asOf` has SPEC §7's default; objects merge by key, lists replace;
 * any object may carry `source`, `confidence` and `validFrom`, other unknown keys are refused.
 */
export const Policy = z.strictObject({
  ...provenance,
  id: Id,
  version: z.union([Id, z.int().min(0)]),
  asOf: IsoDate,
  seed: z.string().default("1389"),
  weights: section({
    fit: section({
      skills: amount(60),
      experience: amount(20),
      education: amount(10),
      capital: amount(10),
    }),
    appeal: section({
      use: amount(35),
      distance: amount(30),
      income: amount(15),
      preference: amount(10),
      hours: amount(10),
    }),
  }),
  balance: bp(6_000),
  unknownScore: bp(5_000),
  unknown: z.enum(["confirm", "exclude"]).default("confirm"),
  specificity: section({
    transversal: specificity(2),
    crossSector: specificity(4),
    sector: specificity(7),
    occupation: specificity(10),
    unstated: specificity(6),
  }),
  similarity: section({
    narrower: z.array(BasisPoints).default([9_000, 8_000, 7_000]),
    broader: z.array(BasisPoints).default([6_000, 4_500]),
    sibling: bp(4_500),
    related: bp(4_000),
  }),
  distance: section({ atLimit: bp(5_000), relocation: bp(3_000) }),
  thresholds: section({
    minFit: bp(3_000),
    essentialFit: bp(5_000),
    minHoursShare: bp(5_000),
    minIncomeShare: bp(6_000),
    minAge: section({ employment: amount(15), investment: amount(18) }),
  }),
  priorities: z
    .array(z.strictObject({ ...provenance, group: z.string(), bonus: whole() }))
    .default([]),
  priorityCap: bp(1_500),
  placementBonus: amount(10_000),
  // why: absent and 0 mean the same, and neither changes the hash of policies that know no such key
  keepBonus: z.int().min(0).max(1_000_000).optional(),
  placement: z.enum(["optimal", "stable"]).default("optimal"),
  cooperatives: section({
    production: CooperativeRow(7, null),
    service: CooperativeRow(7, null),
    distribution: CooperativeRow(7, null),
    multipurpose: CooperativeRow(7, null),
    housing: CooperativeRow(7, 200),
    professional: CooperativeRow(20, null),
    credit: CooperativeRow(50, null),
    consumer: CooperativeRow(500, null),
    border: CooperativeRow(1_000, null),
  }),
  capital: section({
    memberCapitalShare: bp(5_100),
    maxShare: bp(3_000),
    paidAtRegistration: bp(3_334),
  }),
  offices: Offices,
  composition: z.array(Composition).default([]),
  reserves: amount(2),
  overrides: Overrides,
});

/** A policy as it was read; with `clauses` where it was defined with criteria or rules in code. */
export type Policy = Immutable<z.infer<typeof Policy>> & { readonly clauses?: Clauses };

/** What a caller writes: any part of a policy, the rest is filled in. */
export type PolicyInput = z.input<typeof Policy>;

/** JSON Schema (draft 2020-12) of a policy as written, for services in other languages. */
export function policyJsonSchema(): object {
  return z.toJSONSchema(Policy, { io: "input" });
}
