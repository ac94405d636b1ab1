import { fiscalYearOf, monthsAfterYear, yearsLater } from "../deadlines";
import { count, date, holdsIf, type Outcome, unknownOutcome } from "../declaration-finding";
import type { ReviewFacts } from "../review-facts";

/** The board has as many members as the rule allows. */
export function checkBoardSize({ declaration: { board }, rules }: ReviewFacts): Outcome {
  const rule = "board-size";
  const { min, max } = rules.rules[rule];
  const expected = { kind: "range", min, max } as const;
  if (board === undefined) return unknownOutcome(rule, expected);
  const size = board.members.length;
  return { rule, holds: holdsIf(size >= min && size <= max), expected, actual: count(size) };
}

/** The board's years are not over on the day of the declaration. */
export function checkBoardTerm({ declaration: { board, asOf }, rules }: ReviewFacts): Outcome {
  const rule = "board-term";
  if (board === undefined) return unknownOutcome(rule);
  const end = yearsLater(board.electedOn, rules.rules[rule].years);
  return { rule, holds: holdsIf(asOf <= end), expected: date(end), actual: date(board.electedOn) };
}

/** Everyone on the board is a member. */
export function checkBoardMembers({ declaration: { board }, active }: ReviewFacts): Outcome {
  const rule = "board-members";
  if (board === undefined) return unknownOutcome(rule);
  const expected = count(board.members.length);
  if (active === undefined) return unknownOutcome(rule, expected);
  const ids = new Set(active.map(({ id }) => id));
  const subjects = board.members.filter((id) => !ids.has(id));
  const actual = count(board.members.length - subjects.length);
  return { rule, holds: holdsIf(subjects.length === 0), expected, actual, subjects };
}

/** There are inspectors, elected for the fiscal year up to the assembly that is due after it. */
export function checkInspectorTerm({ declaration, rules }: ReviewFacts): Outcome {
  const rule = "inspector-term";
  const { inspectors, asOf } = declaration;
  if (inspectors === undefined) return unknownOutcome(rule);
  const { electedOn, members } = inspectors;
  const end = monthsAfterYear(fiscalYearOf(electedOn), rules.rules.assembly.months);
  const expected = date(end);
  if (members.length === 0) return { rule, holds: "no", note: "none", expected, actual: null };
  return { rule, holds: holdsIf(asOf <= end), expected, actual: date(electedOn) };
}

/** No inspector is on the board or manages; whom nobody has named cannot clear anyone. */
export function checkInspectorIndependent({ declaration }: ReviewFacts): Outcome {
  const rule = "inspector-independent";
  const { inspectors, board, manager } = declaration;
  if (inspectors === undefined) return unknownOutcome(rule);
  const others = new Set([...(board?.members ?? []), ...(manager ? [manager] : [])]);
  const subjects = inspectors.members.filter((id) => others.has(id));
  const isKnown = board !== undefined && manager !== undefined;
  const expected = count(0);
  if (subjects.length === 0 && !isKnown) return unknownOutcome(rule, expected);
  const holds = holdsIf(subjects.length === 0);
  return { rule, holds, expected, actual: count(subjects.length), subjects };
}
