import type { Dataset, Opportunity, Plan } from "taavon";

/** What the report's counts are taken from. */
export interface Source {
  readonly dataset: Dataset;
  readonly plan: Plan;
  /** Opportunities that became a unit. */
  readonly opened: ReadonlySet<string>;
  readonly asOf: string;
}

/** Whether an opportunity takes part on a date. */
export function isValidOn({ validFrom, validTo }: Opportunity, date: string): boolean {
  return (validFrom ?? date) <= date && date <= (validTo ?? date);
}
