import { multiplyDivide, multiplyDivideUp } from "../../../market/exact-division";
import { yearsLater } from "../deadlines";
import { date, holdsIf, type Outcome, points, rials, unknownOutcome } from "../declaration-finding";
import { type ReviewFacts, sumOf } from "../review-facts";

/** The part of the capital that registration asks is paid. */
export function checkCapitalThird({ active, memberCapital, policy }: ReviewFacts): Outcome {
  const rule = "capital-third";
  const paid = active && sumOf(active, (member) => member.paid);
  const asked = (amount: number): number =>
    multiplyDivideUp(amount, policy.capital.paidAtRegistration, 10_000);
  if (memberCapital === undefined) return unknownOutcome(rule);
  const expected = rials(asked(memberCapital));
  if (active === undefined || paid === undefined) return unknownOutcome(rule, expected);
  const isPaid = paid >= asked(memberCapital);
  const behind = active.filter((one) => one.paid! < asked(one.share!)).map(({ id }) => id);
  const subjects = isPaid ? [] : behind;
  return { rule, holds: holdsIf(isPaid), expected, actual: rials(paid), subjects };
}

/** All of it is paid once the period since registration is over. */
export function checkCapitalPaid(facts: ReviewFacts): Outcome {
  const rule = "capital-paid";
  const { active, memberCapital, declaration, rules } = facts;
  const { registeredOn, asOf } = declaration;
  if (registeredOn === undefined) return unknownOutcome(rule);
  const deadline = yearsLater(registeredOn, rules.rules[rule].years);
  if (asOf <= deadline) {
    return { rule, holds: "yes", note: "not-due", expected: date(deadline), actual: null };
  }
  const paid = active && sumOf(active, (member) => member.paid);
  if (memberCapital === undefined) return unknownOutcome(rule);
  const expected = rials(memberCapital);
  if (active === undefined || paid === undefined) return unknownOutcome(rule, expected);
  const subjects = active.filter((one) => one.paid! < one.share!).map(({ id }) => id);
  return { rule, holds: holdsIf(subjects.length === 0), expected, actual: rials(paid), subjects };
}

/**
 * Nobody holds more than the policy's part of the capital: of what the unit required when it was proposed
 * (SPEC §5, U3), or of what is declared where that is more.
 */
export function checkMemberShare({ active, capital, proposed, policy }: ReviewFacts): Outcome {
  const rule = "member-share";
  const required = proposed?.capital?.required ?? proposed?.statute?.capital.required;
  if (active === undefined || (capital === undefined && required === undefined)) {
    return unknownOutcome(rule);
  }
  const whole = Math.max(capital ?? 0, required ?? 0);
  const most = multiplyDivide(whole, policy.capital.maxShare, 10_000);
  const largest = active.reduce((so, { share = 0 }) => Math.max(so, share), 0);
  return {
    rule,
    holds: holdsIf(largest <= most),
    expected: rials(most),
    actual: rials(largest),
    subjects: active.filter(({ share = 0 }) => share > most).map(({ id }) => id),
  };
}

/** The members hold the policy's part of the capital together. */
export function checkMembersCapital({ memberCapital, capital, policy }: ReviewFacts): Outcome {
  const rule = "members-capital";
  const least = policy.capital.memberCapitalShare;
  const expected = points(least);
  if (memberCapital === undefined || capital === undefined || capital === 0) {
    return unknownOutcome(rule, expected);
  }
  return {
    rule,
    holds: holdsIf(memberCapital >= multiplyDivideUp(capital, least, 10_000)),
    expected,
    actual: points(multiplyDivide(memberCapital, 10_000, capital)),
  };
}
