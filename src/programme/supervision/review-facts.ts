import type { Declaration, DeclaredMember } from "../../document/declaration";
import type { DeclarationRules } from "../../document/declaration-rules";
import type { Policy } from "../../policy/policy";

/** The unit or dossier that a cooperative was founded on: what of it is compared. */
export interface ProposedBasis {
  readonly opportunity: string;
  readonly members: readonly (string | { readonly seeker: string })[];
  /** a unit's capital, or a dossier's in its statute, in rial */
  readonly capital?: { readonly required: number };
  readonly statute?: { readonly capital: { readonly required: number } };
}

/** What a declaration is held against. */
export interface ReviewContext {
  /** a proposed unit of the plan, or a dossier; without it the rules that need it are left out */
  readonly proposed?: ProposedBasis;
  readonly policy: Policy;
  readonly rules: DeclarationRules;
}

/** A declaration with what several rules ask of it. */
export interface ReviewFacts extends ReviewContext {
  readonly declaration: Declaration;
  /** members who have not left; undefined where none are declared */
  readonly active: readonly DeclaredMember[] | undefined;
  /** the members' shares together in rial; undefined where one is not declared */
  readonly memberCapital: number | undefined;
  /** with that of others; undefined where either is not declared */
  readonly capital: number | undefined;
  /** the year's surplus, stated or reckoned from income and cost */
  readonly surplus: number | undefined;
}

/** Works out what several rules need. */
export function reviewFacts(declaration: Declaration, context: ReviewContext): ReviewFacts {
  const { members, publicCapital, accounts = {} } = declaration;
  const active = members?.filter(({ left }) => left === undefined);
  const memberCapital = active && sumOf(active, ({ share }) => share);
  const { income, cost, surplus = differenceOf(income, cost) } = accounts;
  return {
    ...context,
    declaration,
    active,
    memberCapital,
    capital: sumOf([memberCapital, publicCapital], (amount) => amount),
    surplus,
  };
}

/** A sum of what is known, or nothing where a part is not. */
export function sumOf<Item>(
  items: readonly Item[],
  amount: (item: Item) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const item of items) {
    const part = amount(item);
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

/** A difference, or nothing where a part is not known. */
export function differenceOf(
  whole: number | undefined,
  part: number | undefined,
): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part;
}
