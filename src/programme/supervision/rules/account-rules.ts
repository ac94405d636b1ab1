import { multiplyDivideUp } from "../../../market/exact-division";
import { holdsIf, type Outcome, rials, unknownOutcome } from "../declaration-finding";
import { differenceOf, type ReviewFacts } from "../review-facts";

/** Income less cost is the surplus declared. */
export function checkAccounts({ declaration: { accounts = {} } }: ReviewFacts): Outcome {
  const rule = "accounts";
  const reckoned = differenceOf(accounts.income, accounts.cost);
  if (reckoned === undefined) return unknownOutcome(rule);
  const expected = rials(reckoned);
  if (accounts.surplus === undefined) return unknownOutcome(rule, expected);
  const actual = rials(accounts.surplus);
  return { rule, holds: holdsIf(accounts.surplus === reckoned), expected, actual };
}

/** A part of the surplus goes to the legal reserve until that is a part of the capital. */
export function checkLegalReserve(facts: ReviewFacts): Outcome {
  const rule = "legal-reserve";
  const { declaration, surplus, capital, rules } = facts;
  const { ofSurplus, ofCapital } = rules.rules[rule];
  const { reserveBefore, reserveAdded, meanCapital = capital } = declaration.accounts ?? {};
  if (surplus === undefined) return unknownOutcome(rule);
  if (surplus <= 0) return noSurplus(rule);
  const part = multiplyDivideUp(surplus, ofSurplus, 10_000);
  // why: whoever sets the whole part aside need not tell the reserve or the capital
  if (reserveAdded !== undefined && reserveAdded >= part) {
    return { rule, holds: "yes", expected: rials(part), actual: rials(reserveAdded) };
  }
  if (reserveBefore === undefined || meanCapital === undefined) return unknownOutcome(rule);
  const room = Math.max(0, multiplyDivideUp(meanCapital, ofCapital, 10_000) - reserveBefore);
  const least = Math.min(part, room);
  const expected = rials(least);
  if (reserveAdded === undefined) return unknownOutcome(rule, expected);
  return { rule, holds: holdsIf(reserveAdded >= least), expected, actual: rials(reserveAdded) };
}

/** The cooperation-and-training due is paid out of the surplus. */
export function checkTrainingDue({ declaration, surplus, rules }: ReviewFacts): Outcome {
  const rule = "training-due";
  if (surplus === undefined) return unknownOutcome(rule);
  if (surplus <= 0) return noSurplus(rule);
  const least = multiplyDivideUp(surplus, rules.rules[rule].ofSurplus, 10_000);
  const paid = declaration.accounts?.trainingDuePaid;
  if (paid === undefined) return unknownOutcome(rule, rials(least));
  return { rule, holds: holdsIf(paid >= least), expected: rials(least), actual: rials(paid) };
}

function noSurplus(rule: Outcome["rule"]): Outcome {
  return { rule, holds: "yes", note: "no-surplus", expected: null, actual: null };
}
