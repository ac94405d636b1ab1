import { type Lever, smallestPassing } from "./lever";

/** Expecting less, down to what is offered. */
export const income: Lever<"income"> = {
  mends: "income",
  raises: "appeal",
  isStated: () => true,
  find: (pair, { accepts }) => {
    const { seeker, opportunity } = pair;
    const from = seeker.expects?.monthlyIncome ?? 0;
    const offered = opportunity.monthlyIncome ?? 0;
    if (offered === 0) return undefined;
    const less = smallestPassing(pair, [1, from - offered], (amount) =>
      accepts({ kind: "income", from, to: from - amount }),
    );
    return less === undefined ? undefined : { kind: "income", from, to: from - less };
  },
  apply: (seeker, { to }) => ({ ...seeker, expects: { ...seeker.expects, monthlyIncome: to } }),
};
