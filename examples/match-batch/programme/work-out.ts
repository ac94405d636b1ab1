import type { Market, Plan } from "taavon";
import type { ProgrammeExtent } from "../arguments";
import { type Programme, programmeSteps } from "./programme";

export interface WorkOutOptions {
  readonly extent: ProgrammeExtent;
  readonly creditBudget?: number | undefined;
  /** Called before each part with its name; may throw to stop. */
  readonly onPart: (part: string) => Promise<void>;
}

/** Works out what follows a plan and lets the keyboard be heard between the parts. */
export async function workOut(
  market: Market,
  plan: Plan,
  { extent, creditBudget, onPart }: WorkOutOptions,
): Promise<Programme | undefined> {
  if (extent === "no") return undefined;
  const steps = programmeSteps(market, plan, { courses: extent === "full", creditBudget });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await onPart(step.value);
  }
}
