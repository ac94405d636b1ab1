import { byCodeUnit, sortedById } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import { type Opportunity, rolesOf } from "../dataset/opportunity";
import type { Seeker } from "../dataset/seeker";
import type { Policy } from "../policy/policy";
import { compileClauses } from "./compile-clauses";
import { compileRoles } from "./compile-roles";
import type { World } from "./compile-seekers";
import type { Distances } from "./distances";
import { indexOfId } from "./id-index";
import { lottery } from "./lottery";
import type { Market, MarketOpportunity, MarketRole } from "./market";
import { CLAUSES } from "./market-clauses";
import { compileOverrides } from "./overrides";
import { compileSeating, type Seating } from "./seating/seating";
import { compileBars } from "./seeker-bars";
import type { SeekerFacts, SeekerLists } from "./seeker-columns";
import { orderSeekers } from "./seeker-order";
import { compilePostings, type SeekerPostings } from "./seeker-postings";

/** A dataset whose seekers have been described in columns, in id order. */
export interface Described extends World {
  readonly dataset: Dataset;
  readonly seekerRecords: readonly Seeker[];
  readonly described: SeekerFacts & SeekerLists;
}

/** Joins described seekers and the opportunities that take part to a market. About linear. */
export function joinMarket(parts: Described): Market {
  const { dataset, policy, distances, skills, seekerRecords, described } = parts;
  const { opportunities, roles } = compileOpportunities(dataset, policy, distances);
  const seekerIds = seekerRecords.map(({ id }) => id);
  const opportunityIds = opportunities.map(({ record }) => record.id);
  const seekerIndex = (id: string): number => indexOfId(seekerIds, id);
  const opportunityIndex = (id: string): number => indexOfId(opportunityIds, id);
  const overrides = compileOverrides(policy, seekerIndex, opportunityIndex);
  const licences = licencesAsked(roles);
  const order = orderSeekers(described, distances.count, policy);
  const seekers = { count: seekerRecords.length, ...described, ...order };
  const bars = compileBars({
    seekers: seekerRecords,
    singular: described.singular,
    opportunities,
    licences,
    forbidden: overrides.forbidden,
  });
  const { clauses } = policy;
  const { regions } = dataset;
  const records = { regions, distances, seekers: seekerRecords, roles, opportunities };
  const asked = compileRoles(roles, opportunities, { policy, skills, licences });
  const columns = {
    policy,
    levels: skills.levels,
    specificity: skills.specificity,
    distances: distances.columns,
    seekers,
    roles: { count: roles.length, ...asked, ...bars },
    ...(clauses && { [CLAUSES]: compileClauses(clauses, records, policy) }),
  };
  let postings: SeekerPostings | undefined;
  let seating: Seating | undefined;
  return {
    dataset,
    policy,
    distances,
    skills,
    seekerRecords,
    seekerIds,
    seekers,
    postings: () => {
      postings ??= compilePostings(seekers, skills.count);
      return postings;
    },
    seating: () => {
      seating ??= compileSeating(columns);
      return seating;
    },
    opportunities,
    roles,
    columns,
    overrides,
    seekerIndex,
    opportunityIndex,
  };
}

/** Whether `validFrom ≤ day ≤ validTo`, each where given (SPEC §1). */
export function takesPart({ validFrom, validTo }: Opportunity, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** The opportunities that take part, and their roles, in the market's order. */
export function compileOpportunities(
  dataset: Dataset,
  policy: Pick<Policy, "asOf" | "seed">,
  distances: Distances,
): { readonly opportunities: MarketOpportunity[]; readonly roles: MarketRole[] } {
  const valid = dataset.opportunities.filter((record) => takesPart(record, policy.asOf));
  const roles: MarketRole[] = [];
  const opportunities = sortedById(valid).map((record, index): MarketOpportunity => {
    const firstRole = roles.length;
    for (const role of sortedById(rolesOf(record))) roles.push({ opportunity: index, role });
    return {
      record,
      region: distances.indexOf(record.region),
      lottery: lottery(policy.seed, record.id),
      firstRole,
      endRole: roles.length,
    };
  });
  return { opportunities, roles };
}

/** The licences that some role asks for, in code-unit order. */
function licencesAsked(roles: readonly MarketRole[]): string[] {
  const asked = roles.flatMap(({ role }) => (role.licence === undefined ? [] : [role.licence]));
  return [...new Set(asked)].sort(byCodeUnit);
}
