import type { Lever } from "./lever";

/** Accepting the other kind of opportunity too. */
export const kind: Lever<"kind"> = {
  mends: "kind",
  raises: "nothing",
  isStated: () => true,
  find: ({ opportunity: { kind: to } }, { accepts }) =>
    accepts({ kind: "kind", to }) ? { kind: "kind", to } : undefined,
  apply: (seeker, { to }) => {
    const { kinds = [] } = seeker.expects ?? {};
    return { ...seeker, expects: { ...seeker.expects, kinds: [...kinds, to] } };
  },
};
