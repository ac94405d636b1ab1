import type { Seeker } from "../../dataset/seeker";
import { age } from "./age";
import { capital } from "./capital";
import { CHANGE_KINDS, type Change, type ChangeKind } from "./change";
import { consent } from "./consent";
import { education } from "./education";
import { experience } from "./experience";
import { hours } from "./hours";
import { income } from "./income";
import { kind } from "./kind";
import type { Lever } from "./lever";
import { licence } from "./licence";
import { relocation } from "./relocation";
import { skill } from "./skill";
import { barred, citizen, membership } from "./standing";
import { travel } from "./travel";

const LEVERS: { readonly [Kind in ChangeKind]: Lever<Kind> } = {
  consent,
  age,
  citizen,
  barred,
  membership,
  kind,
  hours,
  travel,
  income,
  skill,
  licence,
  relocation,
  experience,
  capital,
  education,
};

/** A kind of change whatever its kind. */
export type AnyLever = Lever<ChangeKind>;

/** The lever of a kind. */
function leverOf(kind: ChangeKind): AnyLever {
  return LEVERS[kind] as unknown as AnyLever;
}

/** A seeker's record after a change; the record given stays as it is. */
export function applyChange(seeker: Seeker, change: Change): Seeker {
  return leverOf(change.kind).apply(seeker, change);
}

/** A lever with the rank of its effort for one seeker: the smaller, the easier. */
export interface RankedLever {
  readonly lever: AnyLever;
  readonly effort: number;
}

/**
 * The kinds of change that a seeker can make, the smallest effort first: stating what is not stated
 * comes before changing what is.
 */
export function rankedLevers(seeker: Seeker): readonly RankedLever[] {
  const { length } = CHANGE_KINDS;
  return CHANGE_KINDS.map((kind, rank) => {
    const lever = leverOf(kind);
    return { lever, effort: lever.isStated(seeker) ? length + rank : rank };
  }).sort((a, b) => a.effort - b.effort);
}
