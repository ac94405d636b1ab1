/** The seed of all properties, so that a mutant is killed by the same case in every run. */
export const seed = 1389;

/** How often a property runs that does not say. */
export const usualRuns = 100;

/** How often one that asks for so many runs; those that ask for thousands are cheap and count what they met. */
export function allowedRuns(asked) {
  return asked < 2_000 ? Math.min(asked, 200) : asked;
}
