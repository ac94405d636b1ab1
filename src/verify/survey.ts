import { employmentResponse, unitResponse } from "./best-response";
import { candidatesOf } from "./candidates";
import { checkStability } from "./check-stability";
import { createWitnessReader } from "./check-witnesses";
import { type WhyClosed, whyClosed } from "./closed-reason";
import type { OpportunityFacts } from "./facts";
import { openingOf } from "./opening";
import { poolOf, reachersOf } from "./pool";
import { createProspects, type Prospects } from "./prospects";
import { reservesOf } from "./reserves";
import { compileRole } from "./role-table";
import type { SurveyInput, Visit } from "./visit";

/** What all pairs of seekers and roles together say about a plan. */
export interface Survey {
  /** Why each investment without members is closed. */
  readonly closed: ReadonlyMap<OpportunityFacts, WhyClosed>;
  /** Each unit's reserves by role. */
  readonly reserves: ReadonlyMap<OpportunityFacts, readonly (readonly string[])[]>;
  readonly prospects: Prospects;
  /** `Σ max(0, best response)` at the certificate's prices. */
  readonly responses: bigint;
}

/**
 * Visits every valid opportunity with all of its candidates, one opportunity in memory at a time.
 * Time: seekers × roles for the rules, candidates for the scores.
 */
export function surveyMarket(input: SurveyInput): Survey {
  const { facts, pins, kept, reading } = input;
  const { policy } = facts;
  const pools = {
    employment: poolOf(facts, "employment"),
    investment: poolOf(facts, "investment"),
  };
  const closed = new Map<OpportunityFacts, WhyClosed>();
  const reserves = new Map<OpportunityFacts, readonly (readonly string[])[]>();
  const prospects = createProspects(facts);
  const witnesses = createWitnessReader(facts, reading.plan, input.report);
  let responses = 0n;
  for (const opportunity of facts.opportunities) {
    if (!opportunity.valid) continue;
    const reachers = reachersOf(pools[opportunity.kind], opportunity);
    const tables = opportunity.roles.map((_, role) => compileRole(facts, opportunity, role));
    const candidates = tables.map((table) => candidatesOf(reachers, table, { facts, pins }));
    const visit = { opportunity, tables, candidates };
    if (opportunity.terms === undefined) {
      prospects.see(visit, false);
      witnesses.see(visit, undefined);
      responses += visitEmployment(visit, input);
      continue;
    }
    const isClosed = !reading.inOpportunity.has(opportunity);
    prospects.see(visit, isClosed);
    const opening = openingOf(opportunity.terms, candidates);
    witnesses.see(visit, opening);
    responses += unitResponse(
      candidates,
      { terms: opportunity.terms, opening },
      {
        ofSeeker: reading.prices,
        ofCapital: reading.capitalPrices.get(opportunity) ?? 0,
        placementBonus: policy.placementBonus,
        keptBonus: (seeker, role) => kept.bonusOf(seeker, opportunity, role),
      },
    );
    if (isClosed) {
      closed.set(opportunity, whyClosed(opportunity, opportunity.terms, { opening, policy }));
    } else {
      const first = candidates.map((role) => reservesOf(role, policy.reserves, reading));
      reserves.set(opportunity, first);
    }
  }
  witnesses.finish(pins);
  return { closed, reserves, prospects, responses };
}

function visitEmployment(visit: Visit, input: SurveyInput): bigint {
  const { policy } = input.facts;
  if (policy.placement === "stable") checkStability(visit, input);
  return employmentResponse(visit.tables[0]!.role.places.max, visit.candidates[0]!, {
    ofSeeker: input.reading.prices,
    placementBonus: policy.placementBonus,
    keptBonus: (seeker, role) => input.kept.bonusOf(seeker, visit.opportunity, role),
  });
}
