import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Attribution, Cause } from "./attribution";

/** What a clause did, over everybody who moved. */
export interface ClauseEffect {
  readonly clause: string;
  /** People changed directly by this clause alone, and by it together with others. */
  readonly alone: number;
  readonly together: number;
  /** People displaced by a chain that ends with one of those. */
  readonly displaced: number;
}

/** Attributions in numbers. */
export interface AttributionSummary {
  readonly causes: Readonly<Record<Cause, number>>;
  /** Clauses that changed somebody, those with most people first, then by clause. */
  readonly clauses: readonly ClauseEffect[];
}

/**
 * Counts attributions by cause and by clause. Causes sum to the people; a person whom several clauses
 * change counts for each. Linear.
 */
export function summariseAttributions(attributions: readonly Attribution[]): AttributionSummary {
  const causes = { direct: 0, displaced: 0, "re-optimised": 0 };
  const counts = new Map<string, { alone: number; together: number; displaced: number }>();
  const count = (clause: string, what: "alone" | "together" | "displaced"): void => {
    const own = counts.get(clause) ?? { alone: 0, together: 0, displaced: 0 };
    own[what] += 1;
    counts.set(clause, own);
  };
  const bySeeker = new Map(attributions.map((one) => [one.seeker, one]));
  for (const { cause, clauses, together, chain } of attributions) {
    causes[cause] += 1;
    for (const clause of clauses) count(clause, "alone");
    for (const clause of together) count(clause, "together");
    const root = bySeeker.get(chain.at(-1)?.seeker ?? "");
    for (const clause of root ? [...root.clauses, ...root.together] : [])
      count(clause, "displaced");
  }
  const people = ({ alone, together, displaced }: ClauseEffect): number =>
    alone + together + displaced;
  return {
    causes,
    clauses: [...counts]
      .map(([clause, own]) => ({ clause, ...own }))
      .sort((a, b) => people(b) - people(a) || byCodeUnit(a.clause, b.clause)),
  };
}
