import type { Words } from "../../explain/texts/words";
import type { MarketOptions } from "../arbitraries/world";
import type { MarketView } from "./market-view";

/** Whether a review under a policy must have met a case, or is only told that it did. */
export type LabelStanding = "required" | "optional";

/** An awkward case that a market can show. Ids are stable, statements are not. */
export interface Label {
  readonly id: string;
  readonly statement: Words;
  readonly standing: LabelStanding;
}

/** A policy, and what is known of the markets that are drawn for it. */
export interface LabelScope extends MarketOptions {
  readonly policy: NonNullable<MarketOptions["policy"]>;
}

/** Labels of one kind: which there are, and which of them a market shows. */
export interface LabelFamily {
  readonly labels: (scope: LabelScope) => readonly Label[];
  readonly see: (view: MarketView, mark: (id: string) => void) => void;
}

/** `required` where the condition holds. */
export function requiredIf(condition: boolean): LabelStanding {
  return condition ? "required" : "optional";
}
