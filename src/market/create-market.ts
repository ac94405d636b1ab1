import { byCodeUnit, sortedById } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import { type Opportunity, rolesOf } from "../dataset/opportunity";
import type { Pin } from "../policy/legal-form";
import type { Policy } from "../policy/policy";
import { compileSeekers } from "./compile-seekers";
import { compileDistances, type Distances } from "./distances";
import { indexOfId } from "./id-index";
import { lottery } from "./lottery";
import type { Market, MarketOpportunity, MarketOverrides, MarketRole } from "./market";
import { compilePostings } from "./seeker-postings";
import { compileSkills } from "./skill-table";

/**
 * Compiles a parsed dataset and policy to a market: seekers and valid opportunities in id order,
 * every datum in a typed array. Nothing depends on the order of the input. About linear in the
 * dataset; neither argument is changed, and both must stay unchanged while the market is in use.
 * `createMarket(dataset, policy).opportunities` are those that take part on `policy.asOf`.
 */
export function createMarket(dataset: Dataset, policy: Policy): Market {
  const distances = compileDistances(dataset);
  const skills = compileSkills(dataset.taxonomy, policy);
  const seekerRecords = sortedById(dataset.seekers);
  const seekers = compileSeekers(seekerRecords, { policy, skills, distances });
  const valid = sortedById(dataset.opportunities).filter((record) =>
    takesPart(record, policy.asOf),
  );
  const { opportunities, roles } = compileOpportunities(valid, policy, distances);
  const opportunityIds = valid.map(({ id }) => id);
  const seekerIndex = (id: string): number => indexOfId(seekers.ids, id);
  const opportunityIndex = (id: string): number => indexOfId(opportunityIds, id);
  return {
    dataset,
    policy,
    distances,
    skills,
    seekerRecords,
    seekers,
    postings: compilePostings(seekerRecords),
    opportunities,
    roles,
    overrides: compileOverrides(policy, seekerIndex, opportunityIndex),
    seekerIndex,
    opportunityIndex,
  };
}

/** Whether `validFrom ≤ day ≤ validTo`, each where given (SPEC §1). */
export function takesPart({ validFrom, validTo }: Opportunity, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

function compileOpportunities(
  records: readonly Opportunity[],
  policy: Policy,
  distances: Distances,
): { readonly opportunities: MarketOpportunity[]; readonly roles: MarketRole[] } {
  const roles: MarketRole[] = [];
  const opportunities = records.map((record, index): MarketOpportunity => {
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

function compileOverrides(
  { overrides }: Policy,
  seekerIndex: (id: string) => number,
  opportunityIndex: (id: string) => number,
): MarketOverrides {
  const pinsOf = new Map<number, Pin[]>();
  for (const pin of sortedPins(overrides.pins)) {
    const seeker = seekerIndex(pin.seeker);
    if (seeker >= 0) pinsOf.set(seeker, [...(pinsOf.get(seeker) ?? []), pin]);
  }
  const forbidden = new Map<number, Set<number>>();
  for (const { seeker, opportunity } of overrides.forbids) {
    const index = opportunityIndex(opportunity);
    const seekers = forbidden.get(index) ?? new Set<number>();
    forbidden.set(index, seekers.add(seekerIndex(seeker)));
  }
  return { pinsOf, forbidden };
}

/** Pins in pin order: seeker, opportunity, role; a pin without a role comes first (SPEC §4). */
export function sortedPins(pins: readonly Pin[]): Pin[] {
  return [...pins].sort(
    (a, b) =>
      byCodeUnit(a.seeker, b.seeker) ||
      byCodeUnit(a.opportunity, b.opportunity) ||
      byCodeUnit(a.role ?? "", b.role ?? ""),
  );
}
