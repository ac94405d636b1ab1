import { TEXTS } from "taavon";
import { describe, expect, it } from "vitest";
import { DOSSIER_OFFICES, OFFICE_CONDITIONS } from "../../../src/document/dossier-checklist";
import { POINT_CODES } from "../../../src/document/dossier-point";
import {
  PAPER_BEARERS,
  PAPER_CONDITIONS,
  RESOLUTIONS,
  SURPLUS_USES,
} from "../../../src/document/dossier-procedure";
import { DOSSIER_STATUSES } from "../../../src/document/dossier-status";
import { CHECK_RULES } from "../../../src/document/proposed-unit";
import { formationProcedure } from "../../../src/programme/dossier/formation-procedure";
import { MISSING_CODES } from "../../../src/programme/dossier/missing";
import {
  DOSSIER_TEXTS,
  type DossierTextCode,
  dossierTextOf,
  isDossierTextCode,
} from "../../../src/programme/dossier/texts/dossier-texts";
import { SECTION_CODES } from "../../../src/programme/dossier/texts/section-texts";

const codes = Object.keys(DOSSIER_TEXTS) as DossierTextCode[];
const { steps, papers, bank, agreement } = formationProcedure;
const titles = [...[...steps, ...papers].map(({ title }) => title), bank.name, agreement.name];
const persian = [
  ...codes.map((code) => dossierTextOf(code, "fa")),
  ...titles.map((title) => (typeof title === "string" ? "" : (title.fa ?? ""))),
];

const holes = (text: string): string[] =>
  [...text.matchAll(/\{[^}]*\}/g)].map(([hole]) => hole).sort();

describe("the texts of a dossier", () => {
  it("name every code in both languages", () => {
    const all = [
      ...DOSSIER_STATUSES.map((code) => `status.${code}`),
      ...PAPER_BEARERS.map((code) => `from.${code}`),
      ...PAPER_CONDITIONS.map((code) => `when.${code}`),
      ...POINT_CODES.map((code) => `point.${code}`),
      ...DOSSIER_OFFICES.map((code) => `office.${code}`),
      ...OFFICE_CONDITIONS.map((code) => `condition.${code}`),
      ...RESOLUTIONS.map((code) => `resolution.${code}`),
      ...SURPLUS_USES.map((code) => `surplus.${code}`),
      ...MISSING_CODES.map((code) => `missing.${code}`),
      ...CHECK_RULES.map((code) => `broken.${code}`),
      ...SECTION_CODES.map((code) => `section.${code}`),
    ];
    expect(all.filter((code) => !isDossierTextCode(code))).toEqual([]);
    const blank = codes.filter((code) =>
      (["fa", "en"] as const).some((language) => dossierTextOf(code, language).trim() === ""),
    );
    expect(blank).toEqual([]);
    expect(titles.every((title) => typeof title === "object" && title.fa && title.en)).toBe(true);
  });

  it("have the same holes in both languages", () => {
    const unlike = codes.filter(
      (code) => holes(dossierTextOf(code, "fa")).join() !== holes(dossierTextOf(code, "en")).join(),
    );
    expect(unlike).toEqual([]);
  });

  it("are written with Persian letters and digits", () => {
    const wrong = persian.filter((text) => {
      const words = text.replace(/\{\w+\}/g, "").replace("ISIC", "");
      return (
        /[A-Za-z0-9يكةى\u0660-\u0669]/.test(words) ||
        (words.trim() !== "" && !/[آ-ی():،]/.test(words))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("join plurals, the verbal prefix and comparatives by a half-space", () => {
    const wrong = persian.filter((text) =>
      /(^|\s)(می|نمی)\s|\s(ها|های|هایش|تر|ترین|اند)(\s|$|[؛،.)])/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("end with no full stop and no space", () => {
    const wrong = codes.filter((code) =>
      (["fa", "en"] as const).some((language) => /^\s|[\s.]$/.test(dossierTextOf(code, language))),
    );
    expect(wrong).toEqual([]);
  });

  it("call types and offices what the explanations call them", () => {
    const common = codes.filter((code) => /^(cooperative|office)\./.test(code));
    expect(common.length).toBeGreaterThan(10);
    const explained: Readonly<Record<string, unknown>> = TEXTS;
    for (const code of common) expect(DOSSIER_TEXTS[code]).toEqual(explained[code]);
  });

  it("tell which strings are codes", () => {
    expect(isDossierTextCode("status.registered")).toBe(true);
    expect(isDossierTextCode("__proto__")).toBe(false);
  });
});
