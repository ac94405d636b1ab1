import { type Market, type Plan, proposePlanSteps } from "taavon";
import type { Effort } from "./arguments";
import type { ProgressState } from "./progress";
import { breathe } from "./stopped";

export interface ProposeOptions {
  readonly effort: Effort;
  readonly rejected: number;
  readonly signal: AbortSignal;
  readonly onProgress: (state: ProgressState) => void;
}

const BREATH_MS = 50;

/** Proposes a plan in steps and lets the keyboard be heard between them; throws `Stopped`. */
export async function propose(
  market: Market,
  { effort, rejected, signal, onProgress }: ProposeOptions,
): Promise<Plan> {
  const steps = proposePlanSteps(market, { effort, rejected });
  let breathed = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
    if (performance.now() - breathed < BREATH_MS) continue;
    await breathe(signal);
    breathed = performance.now();
  }
}
