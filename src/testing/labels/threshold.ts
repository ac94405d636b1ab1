import type { Words } from "../../explain/texts/words";
import { type Label, type LabelScope, requiredIf } from "./label";

/** Where something stands from a threshold: exactly at it, or one step to either side. */
export type Place = "at" | "below" | "above";

/** A number of the policy (or of an opportunity) on which an answer turns. */
export interface Threshold {
  readonly id: string;
  readonly name: Words;
  /** What one step is. */
  readonly step: Words;
  /** The places that can be reached under a policy, and must be. */
  readonly reachable: (scope: LabelScope) => readonly Place[];
}

export const PLACES: readonly Place[] = ["at", "below", "above"];

/** The three labels of a threshold. */
export function thresholdLabels(threshold: Threshold, scope: LabelScope): Label[] {
  const reachable = threshold.reachable(scope);
  return PLACES.map((place) => ({
    id: `${place}:${threshold.id}`,
    statement: statementOf(threshold, place),
    standing: requiredIf(reachable.includes(place)),
  }));
}

/** The place of so many steps from a threshold, where it is near enough. */
export function placeOf(steps: number | undefined): Place | undefined {
  if (steps === 0) return "at";
  if (steps === -1) return "below";
  return steps === 1 ? "above" : undefined;
}

function statementOf({ name, step }: Threshold, place: Place): Words {
  if (place === "at") {
    return { en: `Something lies exactly at ${name.en}.`, fa: `چیزی درست روی ${name.fa} است.` };
  }
  return place === "below"
    ? {
        en: `Something lies ${step.en} below ${name.en}.`,
        fa: `چیزی ${step.fa} زیر ${name.fa} است.`,
      }
    : {
        en: `Something lies ${step.en} above ${name.en}.`,
        fa: `چیزی ${step.fa} بالای ${name.fa} است.`,
      };
}
