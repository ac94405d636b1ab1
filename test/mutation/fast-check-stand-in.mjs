// Stands in for fast-check in the bundle: fewer runs, one seed, and no search for a smaller case.
import * as fc from "fast-check";
import { allowedRuns, seed, usualRuns } from "./run-count.mjs";

fc.configureGlobal({ seed, numRuns: usualRuns, endOnFailure: true });

export * from "fast-check";

export function assert(property, settings) {
  const numRuns = allowedRuns(settings?.numRuns ?? usualRuns);
  return fc.assert(property, { ...settings, numRuns });
}
