import type { Progress } from "./progress";

/** Does work that is cut into steps, and says after each of them how far the whole is. */
export function* during<Result>(
  progress: Progress,
  work: Generator<unknown, Result>,
): Generator<Progress, Result> {
  let step = work.next();
  for (; !step.done; step = work.next()) yield progress;
  return step.value;
}
