import type { Lever } from "./lever";

/** Agreeing to be matched. Never counted as a mere answer: it is the person's own decision. */
export const consent: Lever<"consent"> = {
  mends: "consent",
  raises: "nothing",
  isStated: () => true,
  find: (_, { accepts }) => (accepts({ kind: "consent" }) ? { kind: "consent" } : undefined),
  apply: (seeker) => ({ ...seeker, consent: { matching: true } }),
};
