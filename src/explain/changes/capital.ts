import { type Lever, numberChange, smallestPassing } from "./lever";

/** More capital, from the smallest share up to the largest. */
export const capital: Lever<"capital"> = {
  mends: "share",
  raises: "fit",
  isStated: ({ capacities }) => capacities.capital !== undefined,
  find: (pair, { accepts }) => {
    const { seeker, opportunity } = pair;
    if (opportunity.kind === "employment") return undefined;
    const { min, max } = opportunity.capital.memberShare;
    const held = seeker.capacities.capital;
    const change = (to: number) => numberChange("capital", held, to);
    const to = smallestPassing(pair, [Math.max(min, (held ?? 0) + 1), max], (amount) =>
      accepts(change(amount)),
    );
    return to === undefined ? undefined : change(to);
  },
  apply: (seeker, { to }) => ({ ...seeker, capacities: { ...seeker.capacities, capital: to } }),
};
