import type { Role } from "../dataset/opportunity";
import type { Facts, OpportunityFacts } from "./facts";
import { occupationCredit } from "./occupation-credit";
import { type RoleClauses, roleClauses } from "./role-clauses";
import { specificity } from "./seeker-facts";
import { NO_ROW } from "./skill-columns";
import { similarTo } from "./skill-similarity";

/** A requirement that a held skill serves, and the similarity in basis points. */
interface Service {
  readonly requirement: number;
  readonly similarity: number;
}

/** One role with everything that does not depend on the seeker; a few hundred kB for a large taxonomy. */
export interface RoleTable {
  readonly opportunity: OpportunityFacts;
  readonly index: number;
  readonly role: Role;
  /** Per requirement: level asked, `weight · spec`; and the sum of the latter. */
  readonly levels: readonly number[];
  readonly weights: readonly number[];
  readonly weightTotal: number;
  /** The requirements that are essential. */
  readonly essential: readonly number[];
  /** By skill number: the row of `services`, or `NO_ROW`. */
  readonly rowOf: Int32Array;
  readonly services: readonly (readonly Service[])[];
  /** What the experience criterion asks for, where it applies; credit in basis points by occupation. */
  readonly experience: { readonly months: number; readonly credit: readonly number[] } | undefined;
  /** Criteria and rules in code, where the policy has any. */
  readonly clauses: RoleClauses | undefined;
}

/** Months that stand for full experience where a role names only its occupation (SPEC §3). */
const MONTHS_OF_OCCUPATION = 24;

/** Compiles one role of an opportunity. */
export function compileRole(facts: Facts, opportunity: OpportunityFacts, index: number): RoleTable {
  const role = opportunity.roles[index]!;
  const { policy, skills, dataset } = facts;
  const rowOf = new Int32Array(dataset.taxonomy.skills.length).fill(NO_ROW);
  const services: Service[][] = [];
  const weights = role.skills.map(({ skill, weight = 1 }, requirement) => {
    const required = skills.indexOf.get(skill)!;
    for (const [held, similarity] of similarTo(skills, policy.similarity, required)) {
      if (rowOf[held] === NO_ROW) rowOf[held] = services.push([]) - 1;
      services[rowOf[held]!]!.push({ requirement, similarity });
    }
    return weight * specificity(policy, dataset.taxonomy.skills[required]!.reuse);
  });
  return {
    opportunity,
    index,
    role,
    levels: role.skills.map(({ level }) => level),
    weights,
    weightTotal: weights.reduce((sum, weight) => sum + weight, 0),
    essential: role.skills.flatMap(({ essential }, requirement) =>
      essential ? [requirement] : [],
    ),
    rowOf,
    services,
    experience: experienceAsked(facts, role),
    clauses: roleClauses(facts, opportunity, role),
  };
}

function experienceAsked({ occupations }: Facts, role: Role): RoleTable["experience"] {
  const occupation = role.experience?.occupation ?? role.occupation;
  if (occupation === undefined) return undefined;
  return {
    months: role.experience?.months ?? MONTHS_OF_OCCUPATION,
    credit: occupations.map((held) => occupationCredit(occupation, held)),
  };
}
