import type { Seeker } from "../../../dataset/seeker";
import { ceilBp, productOver } from "../../brute-force/floor-div";
import { naiveKilometres } from "../../brute-force/naive-kilometres";
import { daysAfter, youngestOf } from "../calendar";
import { type Aim, MISS, withCapacities, withRole } from "./aim";
import { essentialFit, minFit } from "./fit-aims";

/** One aim for each number that one seeker before one role can stand at. */
export const PAIR_AIMS = {
  minFit,
  essentialFit,
  minHoursShare: ({ policy, seeker, opportunity, steps }) => {
    const share = policy.thresholds.minHoursShare;
    const asked = [opportunity.hoursPerWeek ?? 40, 84].find((hours) => {
      const held = ceilBp(share, hours) + steps;
      return held >= 1 && held <= 84;
    });
    if (asked === undefined) return MISS;
    const hoursPerWeek = ceilBp(share, asked) + steps;
    return {
      seekers: [withCapacities(seeker, { hoursPerWeek })],
      opportunity: { ...opportunity, hoursPerWeek: asked },
    };
  },
  minIncomeShare: ({ policy, seeker, opportunity, steps }) => {
    const expected = seeker.expects?.monthlyIncome || 100;
    const offered = ceilBp(policy.thresholds.minIncomeShare, expected) + steps;
    if (offered < 1 || offered > Number.MAX_SAFE_INTEGER) return MISS;
    return {
      seekers: [{ ...seeker, expects: { ...seeker.expects, monthlyIncome: expected } }],
      opportunity: { ...opportunity, monthlyIncome: offered },
    };
  },
  minAge: ({ policy, seeker, opportunity, steps }) => {
    const youngest = youngestOf(policy.asOf, policy.thresholds.minAge[opportunity.kind]);
    if (youngest === undefined || youngest < "1000") return MISS;
    return { seekers: [{ ...seeker, birthDate: daysAfter(youngest, -steps) }] };
  },
  travel: ({ dataset, seeker, opportunity, steps }) => {
    const far = (region: string) => (naiveKilometres(dataset, region, opportunity.region) ?? 0) > 0;
    const region = [seeker.region, ...dataset.regions.map(({ id }) => id)].find(far);
    if (region === undefined) return MISS;
    const travelKm = naiveKilometres(dataset, region, opportunity.region)! + steps;
    return { seekers: [{ ...withCapacities(seeker, { travelKm, relocates: false }), region }] };
  },
  share: ({ seeker, opportunity, steps }) => {
    if (opportunity.kind !== "investment") return MISS;
    return withCapital(seeker, opportunity.capital.memberShare.min + steps);
  },
  maxShare: ({ policy, seeker, opportunity, steps }) => {
    if (opportunity.kind !== "investment") return MISS;
    const most = productOver([policy.capital.maxShare, opportunity.capital.required], 10_000);
    return withCapital(seeker, most + steps);
  },
  education: ({ seeker, opportunity, role, steps }) => {
    const asked = Math.min(7, Math.max(1, role.education?.level ?? 3));
    return {
      seekers: [{ ...seeker, education: { level: asked + steps } }],
      opportunity: withRole(opportunity, {
        ...role,
        education: { level: asked, required: true },
      }),
    };
  },
  experience: ({ seeker, opportunity, role, steps }) => {
    const { occupation = role.occupation ?? "7212", months = 12 } = role.experience ?? {};
    const asked = { occupation, months, required: true };
    return {
      seekers: [{ ...seeker, experience: [{ occupation, months: months + steps }] }],
      opportunity: withRole(opportunity, { ...role, experience: asked }),
    };
  },
  validFrom: ({ policy, opportunity, steps }) => ({
    opportunity: { ...opportunity, validFrom: daysAfter(policy.asOf, -steps) },
  }),
  validTo: ({ policy, opportunity, steps }) => ({
    opportunity: { ...opportunity, validTo: daysAfter(policy.asOf, steps) },
  }),
  priorityCap: ({ policy, seeker, steps }) => {
    const groups = groupsNear(policy.priorities, policy.priorityCap, steps);
    return groups === undefined ? MISS : { seekers: [{ ...seeker, groups }] };
  },
} as const satisfies Record<string, Aim>;

function withCapital(seeker: Seeker, capital: number): ReturnType<Aim> {
  if (capital < 0 || capital > Number.MAX_SAFE_INTEGER) return MISS;
  return { seekers: [withCapacities(seeker, { capital })] };
}

const MOST_GROUPS = 8;

/** Groups whose bonuses sum to the cap, or to the nearest that is less or more. */
function groupsNear(
  priorities: readonly { readonly group: string; readonly bonus: number }[],
  cap: number,
  steps: -1 | 0 | 1,
): string[] | undefined {
  const groups = [...new Set(priorities.map(({ group }) => group))].slice(0, MOST_GROUPS);
  let nearest: { readonly groups: string[]; readonly off: number } | undefined;
  for (let mask = 1; mask < 1 << groups.length; mask++) {
    const chosen = groups.filter((_, bit) => (mask & (1 << bit)) !== 0);
    const rows = priorities.filter(({ group }) => chosen.includes(group));
    const over = rows.reduce((sum, { bonus }) => sum + bonus, 0) - cap;
    if (over === -cap || Math.sign(over) !== steps) continue;
    if (nearest === undefined || Math.abs(over) < nearest.off) {
      nearest = { groups: chosen, off: Math.abs(over) };
    }
  }
  return nearest?.groups;
}
