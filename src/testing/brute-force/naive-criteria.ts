import type { StandardCriterion } from "../../policy/criterion-id";
import { product, productOver, total } from "./floor-div";
import { naiveSameDivision } from "./naive-codes";
import { naiveKilometres } from "./naive-kilometres";
import { creditedMonths, type NaivePair, statedIncome } from "./naive-pair";
import { naiveFitOf, naiveSimilarity, naiveSpecificity } from "./naive-similarity";

/** A criterion's value, undefined where the seeker's datum is unknown; null where it does not apply. */
export type NaiveValue = number | undefined | null;

/** SPEC §3's table, one row each. */
export const NAIVE_CRITERIA: Readonly<Record<StandardCriterion, (pair: NaivePair) => NaiveValue>> =
  {
    skills: ({ dataset: { taxonomy }, policy, seeker, role }) => {
      if (role.skills.length === 0) return null;
      const parts = role.skills.map((asked) => ({
        weight: product([asked.weight ?? 1, naiveSpecificity(taxonomy, policy, asked.skill)]),
        fit: BigInt(naiveFitOf(taxonomy, policy, { held: seeker.skills, asked })),
      }));
      const sum = total(parts.map(({ weight, fit }) => weight * fit));
      return Number(sum / total(parts.map(({ weight }) => weight)));
    },
    experience: ({ seeker, role }) => {
      const occupation = role.experience?.occupation ?? role.occupation;
      if (occupation === undefined) return null;
      const sum = creditedMonths(seeker, occupation);
      if (sum === undefined) return undefined;
      return Math.min(10_000, Number(sum / BigInt(role.experience?.months ?? 24)));
    },
    education: ({ seeker, role }) => {
      if (role.education === undefined) return null;
      if (seeker.education === undefined) return undefined;
      const missing = Math.max(0, role.education.level - seeker.education.level);
      return Math.max(0, 10_000 - 2_500 * missing);
    },
    capital: ({ seeker, opportunity }) => {
      if (opportunity.kind !== "investment") return null;
      const { max } = opportunity.capital.memberShare;
      const { capital } = seeker.capacities;
      return capital === undefined ? undefined : productOver([10_000, Math.min(capital, max)], max);
    },
    use: ({ dataset: { taxonomy }, policy, seeker, role }) => {
      if (role.skills.length === 0) return null;
      if (seeker.skills.length === 0) return 0;
      const parts = seeker.skills.map((held) => {
        const uses = role.skills.map((asked) => {
          const sim = naiveSimilarity(taxonomy, policy, [held.skill, asked.skill]);
          return productOver([sim, Math.min(held.level, asked.level)], held.level);
        });
        const weight = product([naiveSpecificity(taxonomy, policy, held.skill), held.level]);
        return { weight, used: BigInt(Math.max(...uses)) };
      });
      const sum = total(parts.map(({ weight, used }) => weight * used));
      return Number(sum / total(parts.map(({ weight }) => weight)));
    },
    distance: ({ dataset, policy, seeker, opportunity }) => {
      const { atLimit, relocation } = policy.distance;
      const { travelKm, relocates = false } = seeker.capacities;
      const d = naiveKilometres(dataset, seeker.region, opportunity.region);
      if (d === 0) return 10_000;
      if (d === undefined || travelKm === undefined) return relocates ? relocation : undefined;
      if (d <= travelKm) return 10_000 - productOver([10_000 - atLimit, d], travelKm);
      return relocates ? relocation : 0;
    },
    hours: ({ seeker, opportunity: { hoursPerWeek: asked } }) => {
      if (asked === undefined) return null;
      const held = seeker.capacities.hoursPerWeek;
      return held === undefined ? undefined : productOver([10_000, Math.min(held, asked)], asked);
    },
    income: ({ seeker, opportunity }) => {
      const offered = statedIncome(opportunity.monthlyIncome);
      if (offered === undefined) return null;
      const expected = statedIncome(seeker.expects?.monthlyIncome);
      if (expected === undefined) return 10_000;
      return productOver([10_000, Math.min(offered, expected)], expected);
    },
    preference: ({ seeker, opportunity }) => {
      const sectors = seeker.expects?.sectors ?? [];
      if (sectors.length === 0) return 10_000;
      return sectors.some((sector) => naiveSameDivision(sector, opportunity.sector)) ? 10_000 : 0;
    },
  };
