import type { Declaration, DeclaredAssembly, DeclaredMember } from "../../../document/declaration";
import { monthsAfterYear, yearEnd } from "../deadlines";
import { count, date, holdsIf, type Outcome, unknownOutcome } from "../declaration-finding";
import type { ReviewFacts } from "../review-facts";

/** The ordinary assembly on the fiscal year is held in time, or is not due yet. */
export function checkAssembly({ declaration, rules }: ReviewFacts): Outcome {
  const rule = "assembly";
  const deadline = monthsAfterYear(declaration.fiscalYear, rules.rules[rule].months);
  const expected = date(deadline);
  const held = ordinaryAssembly(declaration);
  if (held !== undefined) {
    const isLate = held.heldOn > deadline;
    const actual = date(held.heldOn);
    return { rule, holds: holdsIf(!isLate), ...(isLate ? { note: "late" } : {}), expected, actual };
  }
  if (declaration.asOf <= deadline) {
    return { rule, holds: "yes", note: "not-due", expected, actual: null };
  }
  if (declaration.assemblies === undefined) return unknownOutcome(rule, expected);
  return { rule, holds: "no", note: "none", expected, actual: null };
}

/** More than half of the members are there at a first call; at a second fewer suffice. */
export function checkQuorum({ declaration }: ReviewFacts): Outcome | undefined {
  const rule = "quorum";
  const held = ordinaryAssembly(declaration);
  if (held === undefined) return undefined;
  const { call, present } = held;
  const entitled = declaration.members?.filter((one) => isMemberOn(one, held.heldOn)).length;
  const expected = entitled === undefined ? null : count(Math.floor(entitled / 2) + 1);
  const actual = present === undefined ? null : count(present);
  if (call === "second") return { rule, holds: "yes", note: "second-call", expected: null, actual };
  if (present === undefined || entitled === undefined) return unknownOutcome(rule, expected);
  return { rule, holds: holdsIf(present * 2 > entitled), expected, actual };
}

/** The first ordinary assembly after the end of the fiscal year, within the year that follows. */
function ordinaryAssembly(declaration: Declaration): DeclaredAssembly | undefined {
  const { assemblies = [], fiscalYear } = declaration;
  return assemblies
    .filter(({ kind }) => kind === "ordinary")
    .filter(({ heldOn }) => heldOn > yearEnd(fiscalYear) && heldOn <= yearEnd(fiscalYear + 1))
    .reduce<DeclaredAssembly | undefined>(
      (first, one) => (first === undefined || one.heldOn < first.heldOn ? one : first),
      undefined,
    );
}

function isMemberOn({ joined, left }: DeclaredMember, day: string): boolean {
  return joined <= day && (left === undefined || left > day);
}
