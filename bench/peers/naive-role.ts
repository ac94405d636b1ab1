import type { Opportunity, Role } from "../../src/dataset/opportunity";
import type { Policy } from "../../src/policy/policy";
import { isSameDivision, occupationCredit } from "./code-matches";
import { type PlacedRole, UNSTATED_MONTHS } from "./flat-roles";
import type { Neighbours } from "./skill-neighbours";

/** A requirement that a held skill serves. */
interface Service {
  readonly requirement: number;
  readonly bp: number;
  readonly level: number;
}

/** A role with what no seeker changes. */
export interface AskingRole {
  readonly opportunity: Opportunity;
  readonly role: Role;
  /** `weight·spec` of each requirement, and their sum. */
  readonly weights: readonly number[];
  readonly weightTotal: number;
  /** By held skill: what it serves, and the skill's specificity. */
  readonly services: ReadonlyMap<string, readonly Service[]>;
  readonly specificity: ReadonlyMap<string, number>;
  /** Kilometres from a region, −1 unknown. */
  readonly km: ReadonlyMap<string, number>;
  /** Months asked by `experience` (0: does not apply), and the credit of a held occupation. */
  readonly months: number;
  readonly credit: (held: string) => number;
  readonly matchesSector: (sector: string) => boolean;
  /** Forbidden seekers. */
  readonly forbidden: ReadonlySet<string>;
}

/** What roles are prepared from. */
export interface RoleWorld {
  readonly policy: Policy;
  readonly neighbours: Neighbours;
  readonly specificity: ReadonlyMap<string, number>;
  /** By opportunity region, by seeker region. */
  readonly km: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Prepares one role. */
export function prepareRole(
  { opportunity, role }: Pick<PlacedRole, "opportunity" | "role">,
  { policy, neighbours, specificity, km }: RoleWorld,
): AskingRole {
  const services = new Map<string, Service[]>();
  role.skills.forEach(({ skill, level }, requirement) => {
    for (const [held, bp] of neighbours(skill)) {
      const service = { requirement, bp, level };
      const known = services.get(held);
      if (known === undefined) services.set(held, [service]);
      else known.push(service);
    }
  });
  const weights = role.skills.map(({ skill, weight = 1 }) => weight * specificity.get(skill)!);
  const occupation = role.experience?.occupation ?? role.occupation;
  return {
    opportunity,
    role,
    weights,
    weightTotal: weights.reduce((sum, weight) => sum + weight, 0),
    services,
    specificity,
    km: km.get(opportunity.region)!,
    months: occupation === undefined ? 0 : (role.experience?.months ?? UNSTATED_MONTHS),
    credit: remembered((held) =>
      occupation === undefined ? 0 : occupationCredit(occupation, held),
    ),
    matchesSector: remembered((sector) => isSameDivision(sector, opportunity.sector)),
    forbidden: new Set(
      policy.overrides.forbids
        .filter((forbid) => forbid.opportunity === opportunity.id)
        .map(({ seeker }) => seeker),
    ),
  };
}

/** The same function that works each answer out once. */
function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
  const answers = new Map<string, Value>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const value = of(word);
    answers.set(word, value);
    return value;
  };
}
