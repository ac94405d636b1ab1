import { type Investment, type Market, type Plan, proposePlan } from "taavon";
import {
  housingMarket,
  leastSavings,
  MEMBER_ROLES,
  type MemberRole,
  type RoleMeaning,
  roleMeaning,
} from "taavon/programme";

/** A unit in which some or all roles are membership alone. */
export interface UserUnit {
  readonly opportunity: Investment;
  readonly memberRole: MemberRole;
  readonly members: number;
  readonly roles: readonly { readonly id: string; readonly meaning: RoleMeaning }[];
}

/** A housing project in the plan beside work. */
export interface HousingPlan {
  readonly plan: Plan;
  readonly projects: readonly {
    readonly opportunity: Investment;
    /** 0 where the project does not form. */
    readonly members: number;
    /** Of the members, those who have a place in the plan of work or jobs too. */
    readonly alsoAtWork: number;
    /** The least savings that make a member, in rial. */
    readonly savings: number;
  }[];
}

/** What members are to units of users, and how homes could be planned beside work. */
export interface HousingPart {
  readonly units: readonly UserUnit[];
  /** `null` where the dataset has no housing project. */
  readonly beside: HousingPlan | null;
}

/** What the part is made from. */
export interface HousingSource {
  readonly market: Market;
  readonly plan: Plan;
  readonly investments: ReadonlyMap<string, Investment>;
}

/**
 * Says what roles mean in units of users, and plans the dataset's housing projects once more by
 * themselves, beside the plan's units in which members work. The plan stays as it is.
 */
export function planHousing(source: HousingSource): HousingPart {
  const { plan, investments } = source;
  const units = plan.units.flatMap(({ opportunity: id, members }): UserUnit[] => {
    const opportunity = investments.get(id);
    if (opportunity === undefined) return [];
    const { cooperative, roles } = opportunity;
    const { memberRole } = MEMBER_ROLES[cooperative];
    if (memberRole === "worker") return [];
    const meanings = roles.map((role) => ({
      id: role.id,
      meaning: roleMeaning(cooperative, role),
    }));
    return [{ opportunity, memberRole, members: members.length, roles: meanings }];
  });
  return { units, beside: planBeside(source) };
}

function planBeside({ market, plan, investments }: HousingSource): HousingPlan | null {
  const projects = [...investments.values()].filter(({ cooperative }) => cooperative === "housing");
  if (projects.length === 0) return null;
  const isUse = (id: string): boolean => {
    const type = investments.get(id)?.cooperative;
    return type !== undefined && MEMBER_ROLES[type].memberRole === "user";
  };
  const units = plan.units.filter(({ opportunity }) => !isUse(opportunity));
  const { dataset, policy } = market;
  const homes = housingMarket(dataset, policy, { beside: [{ market, plan: { ...plan, units } }] });
  const housing = proposePlan(homes, { effort: "quick" });
  const atWork = new Set(
    plan.placements.flatMap(({ seeker, opportunity }) => (isUse(opportunity) ? [] : [seeker])),
  );
  return {
    plan: housing,
    projects: projects.map((opportunity) => {
      const unit = housing.units.find((one) => one.opportunity === opportunity.id);
      const members = unit?.members ?? [];
      return {
        opportunity,
        members: members.length,
        alsoAtWork: members.filter((seeker) => atWork.has(seeker)).length,
        savings: leastSavings(opportunity, policy),
      };
    }),
  };
}
