import { type Effort, type Market, type Plan, proposePlanSteps } from "taavon";

/** What a plan came to, in CPU seconds of this process. */
export interface OwnRun {
  readonly plan: Plan;
  readonly seconds: number;
  /** Until the first plan was there, and what it was worth. */
  readonly secondsToFirst: number;
  readonly first: number;
}

/** Plans once, and notes when the first plan was there. */
export function timeOwn(market: Market, effort: Effort): OwnRun {
  const begun = process.cpuUsage();
  const passed = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  const steps = proposePlanSteps(market, { effort });
  let secondsToFirst: number | undefined;
  let first = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const { objective } = step.value;
    if (objective === undefined || secondsToFirst !== undefined) continue;
    secondsToFirst = passed();
    first = objective;
  }
  const seconds = passed();
  return { plan: step.value, seconds, secondsToFirst: secondsToFirst ?? seconds, first };
}
