import { describe, expect, it } from "vitest";
import type { SupervisionRule } from "../../../src/document/declaration-rules";
import type { DeclarationFinding } from "../../../src/programme/supervision/declaration-finding";
import { riskTier } from "../../../src/programme/supervision/risk-tier";
import { rules } from "./declared";

const finding = (
  rule: SupervisionRule,
  status: DeclarationFinding["status"],
): DeclarationFinding => ({ rule, status, expected: null, actual: null, subjects: [] });

describe("riskTier", () => {
  it("adds up the points of breaches and of what is unknown", () => {
    // accounts 30, jobs 15, quorum unknown 2
    const findings = [
      finding("accounts", "fail"),
      finding("board-size", "ok"),
      finding("jobs", "warn"),
      finding("members-maximum", "unknown"),
      finding("quorum", "unknown"),
    ];
    expect(riskTier(findings, rules)).toEqual({
      tier: "medium",
      points: 47,
      addends: [
        { rule: "accounts", status: "fail", points: 30 },
        { rule: "jobs", status: "warn", points: 15 },
        { rule: "quorum", status: "unknown", points: 2 },
      ],
    });
  });

  it("changes tier at the points that the rules state", () => {
    const tierOf = (...breached: readonly SupervisionRule[]) =>
      riskTier(
        breached.map((rule) => finding(rule, "fail")),
        rules,
      ).tier;
    // 15, then 20; 55, then 60
    expect([tierOf("jobs"), tierOf("board-term")]).toEqual(["low", "medium"]);
    expect(tierOf("accounts", "members-capital")).toBe("medium");
    expect(tierOf("accounts", "assembly")).toBe("high");
    expect(tierOf()).toBe("low");
  });
});
