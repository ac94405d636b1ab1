import type { FitCriterion } from "../../policy/criterion-id";
import { creditedMonths } from "../experience-credit";
import { fitOf } from "../fit-of";
import { type Criterion, shareOf } from "./criterion";

const UNSTATED_MONTHS = 24;

/** Of what is asked, how much is held: `Σ weight·spec·fitOf // Σ weight·spec`. */
const skills: Criterion = {
  applies: ({ role }) => role.skills.length > 0,
  value: ({ role, seeker, market: { skills: table } }) => {
    let sum = 0;
    let total = 0;
    for (const requirement of role.skills) {
      const weight =
        (requirement.weight ?? 1) * table.specificity[table.indexOf(requirement.skill)]!;
      sum += weight * fitOf(table, requirement, seeker.skills);
      total += weight;
    }
    return Math.floor(sum / total);
  },
};

/** Months in like occupations against the months asked; an occupation alone asks for 24. */
const experience: Criterion = {
  applies: ({ role }) => role.experience !== undefined || role.occupation !== undefined,
  value: ({ role, seeker }) => {
    const occupation = role.experience?.occupation ?? role.occupation;
    if (occupation === undefined || seeker.experience === undefined) return "unknown";
    const months = BigInt(role.experience?.months ?? UNSTATED_MONTHS);
    const value = creditedMonths(seeker.experience, occupation) / months;
    return value >= 10_000n ? 10_000 : Number(value);
  },
};

/** A quarter less for each ISCED level below the one asked. */
const education: Criterion = {
  applies: ({ role }) => role.education !== undefined,
  value: ({ role, seeker }) => {
    if (role.education === undefined || seeker.education === undefined) return "unknown";
    const missing = Math.max(0, role.education.level - seeker.education.level);
    return Math.max(0, 10_000 - 2_500 * missing);
  },
};

/** The seeker's capital against the largest share. */
const capital: Criterion = {
  applies: ({ opportunity }) => opportunity.kind === "investment",
  value: ({ opportunity, seeker }) => {
    const held = seeker.capacities.capital;
    if (held === undefined || opportunity.kind !== "investment") return "unknown";
    return shareOf(held, opportunity.capital.memberShare.max);
  },
};

/** How well the seeker serves the role. */
export const FIT = { skills, experience, education, capital } as const satisfies Record<
  FitCriterion,
  Criterion
>;
