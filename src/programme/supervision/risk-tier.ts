import type { DeclarationRules, SupervisionRule } from "../../document/declaration-rules";
import type { DeclarationFinding } from "./declaration-finding";

/** What one finding adds to a risk. */
export interface RiskAddend {
  readonly rule: SupervisionRule;
  readonly status: DeclarationFinding["status"];
  readonly points: number;
}

/** How risky a cooperative is, with the addends that sum to its points. */
export interface RiskTier {
  readonly tier: "low" | "medium" | "high";
  readonly points: number;
  /** those that add anything, in the findings' order */
  readonly addends: readonly RiskAddend[];
}

/** Adds up the points of breaches and of what is not known, and names the tier they reach. */
export function riskTier(
  findings: readonly DeclarationFinding[],
  { rules, tiers }: DeclarationRules,
): RiskTier {
  const addends = findings.flatMap(({ rule, status }): RiskAddend[] => {
    if (status === "ok") return [];
    const { breach, unknown } = rules[rule].points;
    const points = status === "unknown" ? unknown : breach;
    return points === 0 ? [] : [{ rule, status, points }];
  });
  const points = addends.reduce((sum, addend) => sum + addend.points, 0);
  const tier = points >= tiers.high ? "high" : points >= tiers.medium ? "medium" : "low";
  return { tier, points, addends };
}
