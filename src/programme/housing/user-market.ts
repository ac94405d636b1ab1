// A home, a shop or a fund is no place of work, so nobody should have to choose between it and a job.
// A plan puts each seeker in at most one place (SPEC §5); memberships of unlike types go together
// (SPEC §4, `membership`). So cooperatives of users are planned by themselves: the market of jobs and
// working cooperatives without them, and for each type of users a market that has nothing else.

import type { Dataset } from "../../dataset/dataset";
import type { Investment, Opportunity } from "../../dataset/opportunity";
import type { CooperativeType } from "../../dataset/primitives";
import type { Seeker } from "../../dataset/seeker";
import { TaavonError } from "../../dataset/taavon-error";
import type { Plan } from "../../document/plan";
import { createMarket } from "../../market/create-market";
import type { Market } from "../../market/market";
import type { Policy } from "../../policy/policy";
import { MEMBER_ROLES, type MemberRoles } from "./member-role";

/** A plan that stands, with the market that it was made for. */
export interface StandingPlan {
  readonly market: Market;
  readonly plan: Plan;
}

/** What else a market of users is made of. */
export interface UserMarketOptions {
  /** Further opportunities of the type, beside those of the dataset. */
  readonly projects?: readonly Investment[];
  /**
   * Plans for work and for other types of users: what their members pay in there cannot be paid
   * twice, and they are members of those cooperatives.
   */
  readonly beside?: readonly StandingPlan[];
}

/** The market of housing cooperatives alone; see `userMarket`. */
export function housingMarket(
  dataset: Dataset,
  policy: Policy,
  options: UserMarketOptions = {},
): Market {
  return userMarket(dataset, policy, { ...options, type: "housing" });
}

/**
 * The market of one type of users' cooperatives alone, for a plan of its own beside the plan of work.
 * People are as in the dataset but for what they said of work: the kinds, sectors and income that they
 * wish for, and whom they want to work with (`together`), bar nobody from a home. What they refuse,
 * whom they are to be kept apart from and how far they go holds here too.
 *
 * `verifyPlan(market.dataset, market.policy, plan)` checks such a plan. The policy is the same one, so
 * its pins of work are reported as refused. Linear in the dataset.
 *
 * @throws TaavonError `invalid_option` for a project of another type or with an id used before,
 * `unknown_id` for a region or opportunity that is not there.
 */
export function userMarket(
  dataset: Dataset,
  policy: Policy,
  options: UserMarketOptions & { readonly type: CooperativeType },
): Market {
  const { type, projects = [], beside = [] } = options;
  checkProjects(projects, type, dataset);
  const own = dataset.opportunities.filter((one) => isOfType(one, type));
  const engaged = engagements(beside);
  const seekers = dataset.seekers.map((seeker) =>
    engage(withoutWork(seeker), engaged.get(seeker.id), type),
  );
  return createMarket({ ...dataset, opportunities: [...own, ...projects], seekers }, policy);
}

/** The market of work: jobs, and the cooperatives whose members all or partly work in them. */
export function workMarket(
  dataset: Dataset,
  policy: Policy,
  memberRoles: MemberRoles = MEMBER_ROLES,
): Market {
  const opportunities = dataset.opportunities.filter(
    (one) => one.kind === "employment" || memberRoles[one.cooperative].memberRole !== "user",
  );
  return createMarket({ ...dataset, opportunities }, policy);
}

function isOfType(opportunity: Opportunity, type: CooperativeType): boolean {
  return opportunity.kind === "investment" && opportunity.cooperative === type;
}

function checkProjects(
  projects: readonly Investment[],
  type: CooperativeType,
  { opportunities, regions }: Dataset,
): void {
  const taken = new Set(opportunities.map(({ id }) => id));
  const places = new Set(regions.map(({ id }) => id));
  for (const { id, cooperative, region } of projects) {
    if (cooperative !== type) {
      throw new TaavonError("invalid_option", `project \`${id}\` is no ${type} cooperative`);
    }
    if (taken.has(id)) {
      throw new TaavonError("invalid_option", `two opportunities have the id \`${id}\``);
    }
    if (!places.has(region)) {
      throw new TaavonError("unknown_id", `no region has the id \`${region}\``);
    }
    taken.add(id);
  }
}

function withoutWork({ expects, together: _, ...rest }: Seeker): Seeker {
  if (expects?.refuses === undefined) return rest;
  return { ...rest, expects: { refuses: expects.refuses } };
}

type Membership = Pick<Investment, "cooperative" | "sector">;

/** What a member of other plans' units pays in, and where. */
interface Engagement {
  readonly paid: number;
  readonly memberships: readonly Membership[];
}

function engagements(beside: readonly StandingPlan[]): ReadonlyMap<string, Engagement> {
  const engaged = new Map<string, Engagement>();
  for (const { market, plan } of beside) {
    for (const { opportunity, capital } of plan.units) {
      const membership = membershipIn(market, opportunity);
      for (const { seeker, amount } of capital.contributions) {
        const { paid, memberships } = engaged.get(seeker) ?? { paid: 0, memberships: [] };
        engaged.set(seeker, {
          paid: paid + amount,
          memberships: [...memberships, membership],
        });
      }
    }
  }
  return engaged;
}

function membershipIn(market: Market, id: string): Membership {
  const record = market.opportunities[market.opportunityIndex(id)]?.record;
  if (record?.kind !== "investment") {
    throw new TaavonError("unknown_id", `no investment opportunity has the id \`${id}\``);
  }
  return { cooperative: record.cooperative, sector: record.sector };
}

function engage(seeker: Seeker, engagement: Engagement | undefined, type: CooperativeType): Seeker {
  if (engagement === undefined) return seeker;
  const { capacities, standing } = seeker;
  const { capital } = capacities;
  const left = capital === undefined ? {} : { capital: Math.max(0, capital - engagement.paid) };
  const { memberships } = standing ?? {};
  // why: a list begun here would turn memberships nobody stated into ones that are all known
  const tells = memberships !== undefined || engagement.memberships.some(isLike(type));
  const all = [...(memberships ?? []), ...engagement.memberships];
  return {
    ...seeker,
    capacities: { ...capacities, ...left },
    ...(tells ? { standing: { ...standing, memberships: all } } : {}),
  };
}

function isLike(type: CooperativeType): (membership: Membership) => boolean {
  return ({ cooperative }) => cooperative === type;
}
