import type { ChangeOf, Lever } from "./lever";

/** The licence that the role asks for. */
export const licence: Lever<"licence"> = {
  mends: "licence",
  raises: "nothing",
  isStated: ({ licences }) => licences !== undefined,
  find: ({ seeker, role }, { accepts }) => {
    if (role.licence === undefined) return undefined;
    const isAnswer = seeker.licences === undefined;
    const change: ChangeOf<"licence"> = { kind: "licence", to: role.licence, isAnswer };
    return accepts(change) ? change : undefined;
  },
  apply: (seeker, { to }) => ({ ...seeker, licences: [...(seeker.licences ?? []), to] }),
};
