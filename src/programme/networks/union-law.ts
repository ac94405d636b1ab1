import type { CooperativeType } from "../../dataset/primitives";

/** How many cooperatives a union takes, from a day on. */
export interface UnionRule {
  /** The type of cooperative that the rule is for; any other type where unstated. */
  readonly cooperative?: CooperativeType;
  readonly minCooperatives: number;
  readonly source: string;
  /** A official or primary text seen, B secondary page seen, C general knowledge only. */
  readonly confidence: "A" | "B" | "C";
  readonly validFrom: string;
}

/**
 * The fewest cooperatives of a union (اتحادیه), as dated data; what is marked B or C is a default to
 * be checked, not "the law says". Before the first row nothing is known.
 */
export const UNION_LAW: readonly UnionRule[] = [
  {
    minCooperatives: 7,
    source: "By-law of Articles 6 and 20 of the Cooperative Sector Act, approved 9/11/1389",
    confidence: "A",
    validFrom: "2011-01-29",
  },
  {
    cooperative: "credit",
    minCooperatives: 50,
    source:
      "By-law of Articles 6 and 20 of the Cooperative Sector Act, approved 9/11/1389: credit unions",
    confidence: "A",
    validFrom: "2011-01-29",
  },
  {
    minCooperatives: 7,
    source:
      "By-law of Articles 6 and 20, approved 9/11/1389; 7 kept for unions by the amendment of Mordad 1401",
    confidence: "B",
    validFrom: "2022-08-01",
  },
];

/**
 * The rule for a type of cooperative on a day: the latest one that names the type, else the latest
 * one for any type; undefined where none is in force yet.
 */
export function unionRuleOn(
  law: readonly UnionRule[],
  cooperative: CooperativeType,
  day: string,
): UnionRule | undefined {
  const latest = (rows: readonly UnionRule[]): UnionRule | undefined =>
    rows
      .filter(({ validFrom }) => validFrom <= day)
      .reduce<UnionRule | undefined>(
        (best, row) => (best === undefined || row.validFrom >= best.validFrom ? row : best),
        undefined,
      );
  return (
    latest(law.filter((row) => row.cooperative === cooperative)) ??
    latest(law.filter((row) => row.cooperative === undefined))
  );
}
