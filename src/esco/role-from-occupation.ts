import type { Employment, Requirement } from "../dataset/opportunity";
import type { EscoOccupation } from "./occupations-from-esco";

/** How strongly a requirement counts, and what level it asks. */
export interface RequirementStrength {
  /** Level asked, 1 to the taxonomy's `levels`. */
  readonly level: number;
  /** Weight in the fit, 1…100. */
  readonly weight: number;
}

/**
 * What ESCO's essential and optional skills ask where a caller does not say otherwise. ESCO states
 * neither level nor weight: an essential skill is asked at the middle of a scale of 5 and counts
 * twice; an optional one is asked a step lower.
 */
export const ESCO_STRENGTH = {
  essential: { level: 3, weight: 2 },
  optional: { level: 2, weight: 1 },
} as const satisfies Record<string, RequirementStrength>;

/** How a role is made of an occupation. */
export interface EscoRoleOptions {
  /** Id of the role; the occupation's URI where unstated. */
  readonly id?: string;
  /** Number of places, 1 where unstated. */
  readonly vacancies?: number;
  readonly essential?: Partial<RequirementStrength>;
  /** `false` leaves optional skills out. */
  readonly optional?: Partial<RequirementStrength> | false;
  /**
   * Whether lacking an essential skill excludes a seeker. False where unstated: to ESCO "essential"
   * means "usually required", while an essential requirement of a role is a hard rule.
   */
  readonly hardEssentials?: boolean;
}

/**
 * Makes an employment role of an ESCO occupation: its skills as requirements, its ISCO group as the
 * occupation that experience is measured by. Weights and levels are ours (`ESCO_STRENGTH`) or the
 * caller's, and checked with the rest by `parseDataset`. A role of an investment is the same with
 * `places: { min, max }` set.
 *
 * This service uses the ESCO classification of the European Commission. Reuse of ESCO is governed by
 * Commission Decision 2011/833/EU; a service must show that line (`ESCO_NOTICE`).
 */
export function roleFromOccupation(
  occupation: EscoOccupation,
  options: EscoRoleOptions = {},
): Employment["role"] {
  const { id = occupation.uri, vacancies = 1, hardEssentials = false, optional } = options;
  const essentialStrength = { ...ESCO_STRENGTH.essential, ...options.essential };
  const optionalStrength = { ...ESCO_STRENGTH.optional, ...optional };
  const skills: Requirement[] = [];
  for (const { skill, relation } of occupation.requirements) {
    if (relation === "essential") {
      skills.push({ skill, ...essentialStrength, essential: hardEssentials });
    } else if (optional !== false) {
      skills.push({ skill, ...optionalStrength, essential: false });
    }
  }
  return {
    id,
    title: { en: occupation.label },
    places: { max: vacancies },
    occupation: occupation.isco,
    skills,
  };
}
