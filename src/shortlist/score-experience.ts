import type { SeekerColumns } from "../market/seeker-columns";
import type { RoleTerms } from "./role-terms";

// why: beyond this many months asked, sums of months · credit could pass 2^53
const PLAIN_MONTHS = 2 ** 24;

/** Rule and criterion at once: the seeker's credited months are below what the role requires. */
export const LACKS_EXPERIENCE = -2;

/** The seeker has not told of any experience. */
export const EXPERIENCE_UNKNOWN = -1;

/**
 * A seeker's value of `experience` in basis points, or one of the marks above. A required number of
 * months is reached exactly when the value is 10 000, since a month of full credit counts 10 000.
 */
export function scoreExperience(seekers: SeekerColumns, terms: RoleTerms, seeker: number): number {
  if (seekers.hasExperience[seeker] === 0) {
    return terms.monthsRequired && !terms.confirms ? LACKS_EXPERIENCE : EXPERIENCE_UNKNOWN;
  }
  const { experienceStart, occupations, months } = seekers;
  const { credit, months: asked } = terms;
  const first = experienceStart[seeker]!;
  const end = experienceStart[seeker + 1]!;
  let value: number;
  if (asked <= PLAIN_MONTHS) {
    let sum = 0;
    for (let at = first; at < end; at++) {
      sum += Math.min(months[at]!, 4 * asked) * credit[occupations[at]!]!;
    }
    value = Math.min(10_000, Math.floor(sum / asked));
  } else {
    let sum = 0n;
    for (let at = first; at < end; at++) {
      sum += BigInt(months[at]!) * BigInt(credit[occupations[at]!]!);
    }
    const exact = sum / BigInt(asked);
    value = exact > 10_000n ? 10_000 : Number(exact);
  }
  return terms.monthsRequired && value < 10_000 ? LACKS_EXPERIENCE : value;
}
