import { judge, type Rule } from "./rule";

/** The seeker agreed to be matched. */
export const consent: Rule = ({ seeker }) => judge(seeker.consent?.matching, (agreed) => agreed);

/** The seeker has not refused this opportunity. */
export const refused: Rule = ({ seeker, opportunity }) =>
  seeker.expects?.refuses?.includes(opportunity.id) ? "fail" : "pass";

/** The seeker does not want only the other kind of opportunity. */
export const kind: Rule = ({ seeker, opportunity }) => {
  const { kinds = [] } = seeker.expects ?? {};
  return kinds.length === 0 || kinds.includes(opportunity.kind) ? "pass" : "fail";
};

/** The income offered is not too far below the income expected; 0 counts as not stated. */
export const income: Rule = ({ seeker, opportunity, market }) => {
  const offered = opportunity.monthlyIncome ?? 0;
  if (offered === 0) return undefined;
  const share = BigInt(market.policy.thresholds.minIncomeShare);
  const expected = BigInt(seeker.expects?.monthlyIncome ?? 0);
  return BigInt(offered) * 10_000n < share * expected ? "fail" : "pass";
};
