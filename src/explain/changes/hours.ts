import { type Lever, numberChange, smallestPassing } from "./lever";

/** More hours a week, up to those asked. */
export const hours: Lever<"hours"> = {
  mends: "hours",
  raises: "appeal",
  isStated: ({ capacities }) => capacities.hoursPerWeek !== undefined,
  find: (pair, { accepts }) => {
    const { seeker, opportunity } = pair;
    const held = seeker.capacities.hoursPerWeek;
    const change = (to: number) => numberChange("hours", held, to);
    const to = smallestPassing(pair, [(held ?? 0) + 1, opportunity.hoursPerWeek ?? 0], (amount) =>
      accepts(change(amount)),
    );
    return to === undefined ? undefined : change(to);
  },
  apply: (seeker, { to }) => ({
    ...seeker,
    capacities: { ...seeker.capacities, hoursPerWeek: to },
  }),
};
