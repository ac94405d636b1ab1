import { judge, type Rule } from "./rule";

/** The place lies in the seeker's region, within the stated travel distance, or the seeker relocates. */
export const reach: Rule = ({ seeker, opportunity, km }) => {
  const { travelKm, relocates } = seeker.capacities;
  if (relocates || seeker.region === opportunity.region || km === 0) return "pass";
  if (km === undefined) return "unknown";
  return judge(travelKm, (limit) => km <= limit);
};

/** The seeker has a large enough part of the hours that are asked. */
export const hours: Rule = ({ seeker, opportunity, market }) => {
  const asked = opportunity.hoursPerWeek;
  if (asked === undefined) return undefined;
  const { minHoursShare } = market.policy.thresholds;
  return judge(seeker.capacities.hoursPerWeek, (held) => held * 10_000 >= minHoursShare * asked);
};
