import type { Lever } from "./lever";

/** Being ready to move home. */
export const relocation: Lever<"relocation"> = {
  mends: "reach",
  raises: "nothing",
  isStated: () => true,
  find: (_, { accepts }) => (accepts({ kind: "relocation" }) ? { kind: "relocation" } : undefined),
  apply: (seeker) => ({ ...seeker, capacities: { ...seeker.capacities, relocates: true } }),
};
