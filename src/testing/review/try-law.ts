// problem: does a law hold under a policy, and where not, what shows it best?
// method: markets are drawn and shrunk by fast-check (required laws) or all looked at for the most that is
//   gained (informative ones); what is found is then made smaller by what a market is made of.
// complexity: the runs of the law, and at most SHRINKS + what `minimiseCase` allows where it is broken.
// invariants: the same law and seed give the same review; nothing depends on time.

import * as fc from "fast-check";
import type { Breach, Law, LawCase } from "../laws/law";
import { minimiseCase } from "./minimise-case";
import type { Counterexample, LawReview } from "./policy-review";

/** How a law is tried. */
export interface Trial {
  readonly seed: number;
  /** Is shown every market that is drawn, before it is tried. */
  readonly onMarket: (drawn: LawCase) => void;
}

// why: shrinking ends by count and never by time, so that the same seed finds the same
const SHRINKS = 400;

interface Found {
  readonly tried: LawCase;
  readonly path: string;
}

/** Tries a law and makes the smallest counterexample that it can. */
export function tryLaw(law: Law, trial: Trial): LawReview {
  const { id, standing, statement, class: about } = law;
  const seed = seedOf(trial.seed, id);
  const search = standing === "required" ? findBreach : findLargestGain;
  const { found, ...counts } = search(law, { ...trial, seed });
  const outcome = found === undefined ? ("held" as const) : ("broken" as const);
  return {
    ...{ id, class: about, standing, statement, outcome, seed },
    ...counts,
    ...(found && { counterexample: showCase(law, found, seed) }),
  };
}

/** How a case breaks a law; an error of the library is a breach as well. */
export function breachOf(law: Law, tried: LawCase): Breach | undefined {
  try {
    return law.breach(tried);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      happened: {
        en: `the computation stops: ${message}`,
        fa: `محاسبه متوقف می‌شود: ${message}`,
      },
    };
  }
}

interface Search {
  readonly runs: number;
  readonly tried: number;
  readonly found?: Found;
  readonly gain?: NonNullable<LawReview["gain"]>;
}

function findBreach(law: Law, { seed, onMarket }: Trial): Search {
  let tried = 0;
  let shrinks: number | undefined;
  const property = fc.property(law.cases, (drawn) => {
    if (shrinks === undefined) {
      onMarket(drawn);
      if (drawn.subject !== undefined) tried += 1;
    } else {
      shrinks += 1;
      if (shrinks > SHRINKS) return;
    }
    if (breachOf(law, drawn) === undefined) return;
    shrinks ??= 0;
    throw new Error(law.id);
  });
  const { failed, counterexample, counterexamplePath, numRuns } = fc.check(property, {
    numRuns: law.runs,
    seed,
    endOnFailure: false,
  });
  if (!failed || counterexample === null) return { runs: numRuns, tried };
  const found = { tried: counterexample[0], path: counterexamplePath ?? "" };
  return { runs: numRuns, tried, found };
}

function findLargestGain(law: Law, { seed, onMarket }: Trial): Search {
  const drawn = fc.sample(law.cases, { numRuns: law.runs, seed });
  const gains = drawn.map((tried) => {
    onMarket(tried);
    const broken = breachOf(law, tried);
    return broken === undefined ? -1 : (broken.gain ?? 0);
  });
  const largest = Math.max(-1, ...gains);
  const runs = drawn.length;
  const tried = drawn.filter(({ subject }) => subject !== undefined).length;
  const markets = gains.filter((gain) => gain >= 0).length;
  if (largest < 0) return { runs, tried, gain: { markets, largest: 0 } };
  const place = gains.indexOf(largest);
  const found = { tried: drawn[place]!, path: String(place) };
  return { runs, tried, found, gain: { markets, largest } };
}

function showCase(law: Law, { tried, path }: Found, seed: number): Counterexample {
  const smallest = minimiseCase(law, tried, (other) => breachOf(law, other));
  const { happened, moved, changed } = breachOf(law, smallest)!;
  const sizes = [smallest.dataset, ...(changed === undefined ? [] : [changed])];
  return {
    dataset: smallest.dataset,
    subject: smallest.subject,
    ...(changed === undefined ? {} : { changed }),
    happened,
    ...(moved === undefined ? {} : { moved }),
    seekers: Math.max(...sizes.map(({ seekers }) => seekers.length)),
    opportunities: Math.max(...sizes.map(({ opportunities }) => opportunities.length)),
    seed,
    path,
  };
}

// why: laws that all drew from one seed would all see the same markets
function seedOf(seed: number, id: string): number {
  let mixed = seed | 0;
  for (let at = 0; at < id.length; at++) {
    mixed = (Math.imul(mixed, 31) + id.charCodeAt(at)) | 0;
  }
  return mixed;
}
