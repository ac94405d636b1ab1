import type { RoleCandidates } from "./candidates";
import { ceilMulDiv } from "./exact";
import { sumOfLargest } from "./largest";
import { cannotOpen, type Opening } from "./opening";
import type { SeekerFacts } from "./seeker-facts";
import { bestTeam, type RoleOffer } from "./team";
import { capOf, type UnitTerms } from "./unit-terms";

/** A capital price is worth per this many rial. */
export const PRICED_RIALS = 10_000_000_000;

/** The prices that a certificate sets, 0 where it sets none. */
export interface Prices {
  readonly ofSeeker: ReadonlyMap<SeekerFacts, number>;
  readonly placementBonus: number;
  /** What a pair is worth beyond value and placement bonus, by the index of its role. */
  readonly keptBonus: (seeker: SeekerFacts, role: number) => number;
}

/** What an employment role gains at most: its places go to the largest positive gains. */
export function employmentResponse(
  places: number,
  { seekers, values }: RoleCandidates,
  { ofSeeker, placementBonus, keptBonus }: Prices,
): bigint {
  const gains: number[] = [];
  seekers.forEach((seeker, at) => {
    const worth = values[at]! + placementBonus + keptBonus(seeker, 0);
    const gain = worth - (ofSeeker.get(seeker) ?? 0);
    if (gain > 0) gains.push(gain);
  });
  return BigInt(sumOfLargest(gains, places));
}

/** What an investment gains at most, 0 when it stays closed (SPEC §5, best response). */
export function unitResponse(
  candidates: readonly RoleCandidates[],
  { terms, opening }: { readonly terms: UnitTerms; readonly opening: Opening },
  prices: Prices & { readonly ofCapital: number },
): bigint {
  if (cannotOpen(terms, opening)) return 0n;
  const offers = terms.places.map(({ min, max }, at): RoleOffer => {
    const { people, gains } = bringers(terms, candidates[at]!, { ...prices, role: at });
    return { min, max, people, gains };
  });
  const best = bestTeam(offers, { min: terms.minimum, max: terms.maximum });
  if (best === undefined) return 0n;
  const paid = (BigInt(prices.ofCapital) * BigInt(terms.equity)) / BigInt(PRICED_RIALS);
  const gain = BigInt(best) - paid;
  return gain > 0n ? gain : 0n;
}

// the candidates who can raise the least share, and what each would bring
function bringers(
  terms: UnitTerms,
  { seekers, values }: RoleCandidates,
  {
    ofSeeker,
    ofCapital,
    placementBonus,
    keptBonus,
    role,
  }: Prices & { readonly ofCapital: number; readonly role: number },
): Pick<RoleOffer, "people" | "gains"> {
  const people: number[] = [];
  const gains: number[] = [];
  seekers.forEach((seeker, at) => {
    const cap = capOf(terms, seeker.capital);
    if (cap < terms.record.capital.memberShare.min) return;
    const worth = values[at]! + placementBonus + keptBonus(seeker, role);
    people.push(seeker.index);
    gains.push(worth - (ofSeeker.get(seeker) ?? 0) + ceilMulDiv(ofCapital, cap, PRICED_RIALS));
  });
  return { people, gains };
}

/**
 * Whether a capital price lifts a team's gain past 2^53 − 1, where integers end (SPEC §0): `ofCapital`
 * times the most that `people` members can be counted on for.
 */
export function isTooLarge(ofCapital: number, terms: UnitTerms, people: number): boolean {
  const cap = Math.min(terms.record.capital.memberShare.max, terms.mostPerMember);
  const lift = (BigInt(ofCapital) * BigInt(cap) * BigInt(people)) / BigInt(PRICED_RIALS);
  return lift > BigInt(Number.MAX_SAFE_INTEGER);
}
