import type { Market, Plan } from "taavon";
import type { ProgrammeExtent } from "../arguments";
import { type Programme, programmeSteps } from "./programme";

export interface WorkOutOptions {
  readonly extent: ProgrammeExtent;
  readonly creditBudget?: number | undefined;
  /** Called before each part with its name; may throw to stop. */
  readonly onPart: (part: string) => Promise<void>;
}

/** With more people than this, courses are planned only when everything is asked for. */
const MOST_FOR_COURSES = 10_000;

/** How far courses are planned for so many people. */
export function coursesFor(extent: ProgrammeExtent, seekers: number): "no" | "plan" | "confirm" {
  if (extent === "full") return "confirm";
  return extent === "yes" && seekers <= MOST_FOR_COURSES ? "plan" : "no";
}

/** Works out what follows a plan and lets the keyboard be heard between the parts. */
export async function workOut(
  market: Market,
  plan: Plan,
  { extent, creditBudget, onPart }: WorkOutOptions,
): Promise<Programme | undefined> {
  if (extent === "no") return undefined;
  const training = coursesFor(extent, market.dataset.seekers.length);
  const steps = programmeSteps(market, plan, { training, creditBudget });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await onPart(step.value);
  }
}
