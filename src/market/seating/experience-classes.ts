import type { SeekerLists } from "../seeker-columns";

/** The class of those who have not said where they worked. */
export const UNTOLD = 1 << 10;

/**
 * By seeker a bit for each major group of occupations (the first digit of ISCO-08) there is experience in,
 * or `UNTOLD`. Only experience in the major group that is asked can count (SPEC §3). Linear.
 */
export function experienceClasses(
  { experienceStart, occupations }: SeekerLists,
  hasExperience: Uint8Array,
): Uint16Array {
  const classes = new Uint16Array(hasExperience.length);
  for (let seeker = 0; seeker < classes.length; seeker++) {
    if (hasExperience[seeker] === 0) classes[seeker] = UNTOLD;
    for (let at = experienceStart[seeker]!; at < experienceStart[seeker + 1]!; at++) {
      classes[seeker]! |= 1 << majorGroup(occupations[at]!);
    }
  }
  return classes;
}

/** The first digit of a packed occupation. */
export function majorGroup(packed: number): number {
  return packed >>> 12;
}
