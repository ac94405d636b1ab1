import { describe, expect, it } from "vitest";
import { declarationJsonSchema } from "../../src/document/declaration";
import {
  declarationRulesJsonSchema,
  SUPERVISION_RULES,
} from "../../src/document/declaration-rules";
import { zanjanDeclarationRules } from "../../src/document/declaration-rules-zanjan";
import { parseDeclaration } from "../../src/document/parse-declaration";
import { parseDeclarationRules } from "../../src/document/parse-declaration-rules";
import { declarationOf } from "../programme/supervision/declared";

const issuesOf = (input: unknown): readonly string[] => {
  const read = parseDeclaration(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("parseDeclaration", () => {
  it("reads a full declaration and one that declares nothing", () => {
    const full = declarationOf();
    expect(parseDeclaration(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, value: full });
    const { schema, cooperative, type, fiscalYear, asOf } = full;
    const bare = { schema, cooperative, type, fiscalYear, asOf };
    expect(parseDeclaration({ ...bare, remark: "" })).toEqual({ ok: true, value: bare });
  });

  it("names what is missing or out of place, without a value", () => {
    expect(issuesOf({ ...declarationOf(), schema: "other", fiscalYear: 2026 })).toEqual([
      "invalid schema",
      "out_of_bounds fiscalYear",
    ]);
    const broken = [{ id: "a", joined: "1402/02/11", share: -1 }];
    expect(issuesOf({ ...declarationOf(), members: broken })).toEqual([
      "invalid members.0.joined",
      "out_of_bounds members.0.share",
    ]);
  });

  it("refuses people listed twice and members who left before they joined", () => {
    const twice = [
      { id: "a", joined: "2024-01-02" },
      { id: "a", joined: "2024-01-02", left: "2024-01-01" },
    ];
    const board = { electedOn: "2024-06-10", members: ["a", "b", "a"] };
    const inspectors = { electedOn: "2024-06-10", members: ["d", "d"] };
    expect(issuesOf({ ...declarationOf(), members: twice, board, inspectors })).toEqual([
      "duplicate members.1.id",
      "duplicate board.members.2",
      "duplicate inspectors.members.1",
      "contradiction members.1.left",
    ]);
  });

  it("refuses what is dated after the day of the declaration", () => {
    const asOf = "2023-01-01";
    expect(issuesOf({ ...declarationOf(), asOf }).slice(0, 2)).toEqual([
      "contradiction registeredOn",
      "contradiction members.0.joined",
    ]);
    expect(issuesOf({ ...declarationOf(), asOf }).slice(-3)).toEqual([
      "contradiction assemblies.0.heldOn",
      "contradiction board.electedOn",
      "contradiction inspectors.electedOn",
    ]);
    expect(issuesOf({ ...declarationOf(), asOf: "2026-06-10" })).toEqual([]);
  });

  it("refuses capital that sums beyond 2^53", () => {
    const half = (Number.MAX_SAFE_INTEGER + 1) / 2;
    const rich = (field: string) => [
      { id: "a", joined: "2024-01-01", [field]: half },
      { id: "b", joined: "2024-01-01", [field]: half },
    ];
    const poor = { ...declarationOf(), publicCapital: 0 };
    expect(issuesOf({ ...poor, members: rich("share") })).toEqual(["out_of_bounds members"]);
    expect(issuesOf({ ...poor, members: rich("paid") })).toEqual(["out_of_bounds members"]);
    expect(issuesOf({ ...poor, members: rich("share").slice(1) })).toEqual([]);
  });
});

describe("parseDeclarationRules", () => {
  it("reads the rules for Zanjan as they are written, one for every id", () => {
    const read = parseDeclarationRules(JSON.parse(JSON.stringify(zanjanDeclarationRules)));
    expect(read).toEqual({ ok: true, value: zanjanDeclarationRules });
    expect(Object.keys(zanjanDeclarationRules.rules).sort()).toEqual([...SUPERVISION_RULES]);
  });

  it("finds a source and a confidence behind each of them", () => {
    for (const row of Object.values(zanjanDeclarationRules.rules)) {
      expect(row.source.length).toBeGreaterThan(10);
      expect(["A", "B", "C"]).toContain(row.confidence);
      expect(row.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("refuses unknown rules, crossed sizes and crossed tiers", () => {
    const { rules, tiers } = zanjanDeclarationRules;
    const paths = (input: object): readonly string[] => {
      const read = parseDeclarationRules({ ...zanjanDeclarationRules, ...input });
      return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(paths({ rules: { ...rules, other: rules.jobs } })).toEqual(["unknown_key rules.other"]);
    const size = { ...rules["board-size"], min: 8 };
    expect(
      paths({ rules: { ...rules, "board-size": size }, tiers: { ...tiers, high: 19 } }),
    ).toEqual(["contradiction rules.board-size.min", "contradiction tiers.medium"]);
  });
});

describe("the JSON schemas of supervision", () => {
  it("name what a declaration and rules must have", () => {
    expect(declarationJsonSchema()).toMatchObject({
      properties: { schema: { const: "taavon.declaration/1" } },
      required: ["schema", "cooperative", "type", "fiscalYear", "asOf"],
    });
    expect(declarationRulesJsonSchema()).toMatchObject({
      properties: { schema: { const: "taavon.declaration-rules/1" } },
      required: ["schema", "id", "version", "rules", "tiers"],
    });
  });
});
