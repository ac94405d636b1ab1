/** Runs work that is cut into steps to its end, and gives its result. */
export function runSteps<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
