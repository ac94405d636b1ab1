import { type Lever, numberChange } from "./lever";

/**
 * Travelling as far as the place lies, and no farther: a wider limit would raise the criterion, but a
 * number that nobody needs is no advice.
 */
export const travel: Lever<"travel"> = {
  mends: "reach",
  raises: "appeal",
  isStated: ({ capacities }) => capacities.travelKm !== undefined,
  find: ({ seeker, km }, { accepts }) => {
    const held = seeker.capacities.travelKm;
    if (km === undefined || km <= (held ?? 0)) return undefined;
    const change = numberChange("travel", held, km);
    return accepts(change) ? change : undefined;
  },
  apply: (seeker, { to }) => ({ ...seeker, capacities: { ...seeker.capacities, travelKm: to } }),
};
