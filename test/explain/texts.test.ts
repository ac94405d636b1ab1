import { TEXTS, type TextCode, textOf } from "taavon";
import { describe, expect, it } from "vitest";
import { CHECK_RULES } from "../../src/document/proposed-unit";
import { isTextCode } from "../../src/explain/texts/texts";
import { APPEAL_CRITERIA, FIT_CRITERIA } from "../../src/policy/criterion-id";
import { RULE_IDS } from "../../src/policy/rule-id";

const codes = Object.keys(TEXTS) as TextCode[];

const holes = (text: string): string[] =>
  [...text.matchAll(/\{[^}]*\}/g)].map(([hole]) => hole).sort();

describe("the table of texts", () => {
  it("has a name for every rule, criterion and check", () => {
    const named = [
      ...RULE_IDS.map((id) => `rule.${id}`),
      ...[...FIT_CRITERIA, ...APPEAL_CRITERIA].map((id) => `criterion.${id}`),
      ...CHECK_RULES.map((id) => `check.${id}`),
    ];
    expect(named.filter((code) => !isTextCode(code))).toEqual([]);
  });

  it("has the same holes in both languages", () => {
    const unlike = codes.filter(
      (code) => holes(textOf(code, "fa")).join() !== holes(textOf(code, "en")).join(),
    );
    expect(unlike).toEqual([]);
  });

  it("writes Persian with Persian letters, no Latin ones, and no digits but Persian ones", () => {
    const wrong = codes.filter((code) => {
      const words = textOf(code, "fa").replace(/\{\w+\}/g, "");
      return (
        /[A-Za-z0-9يكةى\u0660-\u0669]/.test(words) ||
        (words.trim() !== "" && !/[آ-ی():،]/.test(words))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("joins plurals, the verbal prefix and comparatives by a half-space", () => {
    const wrong = codes.filter((code) =>
      /(^|\s)(می|نمی)\s|\s(ها|های|هایش|تر|ترین|اند)(\s|$|[؛،.)])/.test(textOf(code, "fa")),
    );
    expect(wrong).toEqual([]);
  });

  it("ends no text with a full stop or a space", () => {
    const wrong = codes.filter((code) =>
      (["fa", "en"] as const).some((language) => /^\s|[\s.]$/.test(textOf(code, language))),
    );
    expect(wrong).toEqual([]);
  });

  it("tells which strings are codes", () => {
    expect(isTextCode("rule.age")).toBe(true);
    expect(isTextCode("__proto__")).toBe(false);
  });
});
