import { multiplyDivide } from "../../market/exact-division";
import { sectorsMatch } from "../../market/sector-match";
import type { AppealCriterion } from "../../policy/criterion-id";
import { type Criterion, shareOf } from "./criterion";

/** Of what the seeker can do, how much is used: `Σ spec·level·used // Σ spec·level`. */
const use: Criterion = {
  applies: ({ role }) => role.skills.length > 0,
  value: ({ role, seeker, market: { skills: table } }) => {
    let sum = 0;
    let total = 0;
    for (const held of seeker.skills) {
      const skill = table.indexOf(held.skill);
      let used = 0;
      for (const requirement of role.skills) {
        const similarity = table.similarity(skill, table.indexOf(requirement.skill));
        const common = Math.min(held.level, requirement.level);
        used = Math.max(used, Math.floor((similarity * common) / held.level));
      }
      const weight = table.specificity[skill]! * held.level;
      sum += weight * used;
      total += weight;
    }
    return total === 0 ? 0 : Math.floor(sum / total);
  },
};

/** Near is better, down to `distance.atLimit` at the travel limit; beyond it only by relocating. */
const distance: Criterion = {
  applies: () => true,
  value: ({ seeker, km, market: { policy } }) => {
    const { travelKm, relocates } = seeker.capacities;
    if (km === 0) return 10_000;
    if (km !== undefined && travelKm !== undefined && km <= travelKm) {
      return 10_000 - multiplyDivide(10_000 - policy.distance.atLimit, km, travelKm);
    }
    if (relocates) return policy.distance.relocation;
    return km === undefined || travelKm === undefined ? "unknown" : 0;
  },
};

/** The income offered against the income expected; no expectation is met by any. */
const income: Criterion = {
  applies: ({ opportunity }) => (opportunity.monthlyIncome ?? 0) > 0,
  value: ({ opportunity, seeker }) => {
    const offered = opportunity.monthlyIncome;
    const expected = seeker.expects?.monthlyIncome ?? 0;
    return offered === undefined || expected === 0 ? 10_000 : shareOf(offered, expected);
  },
};

/** Whether the opportunity's sector is one the seeker wishes for, if any was named. */
const preference: Criterion = {
  applies: () => true,
  value: ({ opportunity, seeker }) => {
    const { sectors = [] } = seeker.expects ?? {};
    const wished = sectors.some((sector) => sectorsMatch(sector, opportunity.sector));
    return sectors.length === 0 || wished ? 10_000 : 0;
  },
};

/** The hours that the seeker has against the hours asked. */
const hours: Criterion = {
  applies: ({ opportunity }) => opportunity.hoursPerWeek !== undefined,
  value: ({ opportunity, seeker }) => {
    const asked = opportunity.hoursPerWeek;
    const held = seeker.capacities.hoursPerWeek;
    return asked === undefined || held === undefined ? "unknown" : shareOf(held, asked);
  },
};

/** How well the role serves the seeker. */
export const APPEAL = { use, distance, income, preference, hours } as const satisfies Record<
  AppealCriterion,
  Criterion
>;
