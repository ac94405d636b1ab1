// problem: a smaller market that still breaks a law, for people to read.
// method: greedy deletion (Zeller and Hildebrandt 2002, "Simplifying and Isolating Failure-Inducing Input",
//   without its halving): whatever can be taken out of the dataset, from whole records down to single
//   fields, is taken out as long as the dataset is accepted and the law still breaks; then everybody moves
//   to one region, numbers become round and small, ids plain.
// complexity: at most TRIES looks at the law.
// invariants: the result breaks the law, gains no less, is accepted whole by `parseDataset`; same input,
//   same result.

import type { Dataset } from "../../dataset/dataset";
import { parseDataset } from "../../dataset/parse-dataset";
import type { Breach, Law, LawCase } from "../laws/law";
import { plainIds } from "./plain-ids";
import { removalsOf, removeAt, replaceAt, simplerValues } from "./tree-edits";

const TRIES = 700;
const PASSES = 4;

/** Makes a case that breaks a law as small as it can. */
export function minimiseCase(
  law: Law,
  broken: LawCase,
  breach: (tried: LawCase) => Breach | undefined,
): LawCase {
  const first = breach(broken);
  if (law.bare) return first?.narrowed ?? broken;
  const least = first?.gain ?? 0;
  const isStop = first !== undefined && isStopped(first);
  let tries = 0;
  const breaks = (tried: LawCase): boolean => {
    tries += 1;
    if (tries > TRIES || !isAccepted(tried.dataset)) return false;
    const found = breach(tried);
    // why: a law that stumbles over a market without its people shows nothing of the policy
    if (found === undefined || isStopped(found) !== isStop) return false;
    return (found.gain ?? 0) >= least;
  };
  let best = narrowed(broken, breach, breaks);
  for (let pass = 0; pass < PASSES && tries < TRIES; pass++) {
    const before = JSON.stringify(best);
    best = withoutParts(best, breaks);
    best = withSimplerValues(best, breaks);
    best = narrowed(best, breach, breaks);
    if (JSON.stringify(best) === before) break;
  }
  const plain = plainIds(best);
  tries = Math.min(tries, TRIES - 1);
  return breaks(plain) ? plain : best;
}

type Breaks = (tried: LawCase) => boolean;

function narrowed(
  tried: LawCase,
  breach: (tried: LawCase) => Breach | undefined,
  breaks: Breaks,
): LawCase {
  const closer = breach(tried)?.narrowed;
  return closer !== undefined && breaks(closer) ? closer : tried;
}

function withoutParts(broken: LawCase, breaks: Breaks): LawCase {
  let best = broken;
  for (let depth = 1; depth <= 6; depth++) {
    let paths = removalsOf(best.dataset, depth);
    for (let place = paths.length - 1; place >= 0; place--) {
      const path = paths[place];
      if (path === undefined) continue;
      const smaller = { ...best, dataset: removeAt(best.dataset, path) as Dataset };
      if (!breaks(smaller)) continue;
      best = smaller;
      // why: from the last on, so that the places before it stay what they are
      paths = paths.slice(0, place);
    }
  }
  return best;
}

function withSimplerValues(broken: LawCase, breaks: Breaks): LawCase {
  let best = broken;
  for (const { path, values } of simplerValues(best.dataset)) {
    const simpler = values
      .map((value) => ({ ...best, dataset: replaceAt(best.dataset, path, value) as Dataset }))
      .find(breaks);
    best = simpler ?? best;
  }
  return best;
}

function isAccepted(dataset: Dataset): boolean {
  const parsed = parseDataset(dataset);
  return parsed.ok && parsed.value.rejected.length === 0;
}

function isStopped({ happened }: Breach): boolean {
  return happened.en.startsWith("the computation stops");
}
