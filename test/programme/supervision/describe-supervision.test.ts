import { describe, expect, it } from "vitest";
import type { SupervisionRule } from "../../../src/document/declaration-rules";
import type { DeclarationFinding } from "../../../src/programme/supervision/declaration-finding";
import {
  describeFinding,
  describeNoVisit,
  describeRisk,
  describeVisitPlan,
} from "../../../src/programme/supervision/describe-supervision";
import { planVisits } from "../../../src/programme/supervision/plan-visits";
import {
  reviewDeclaration,
  reviewSilence,
} from "../../../src/programme/supervision/review-declaration";
import {
  SUPERVISION_TEXTS,
  type SupervisionTextCode,
} from "../../../src/programme/supervision/supervision-texts";
import { contextOf, declarationOf, findingOf, members, rules, without } from "./declared";

const codes = Object.keys(SUPERVISION_TEXTS) as SupervisionTextCode[];

const holes = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([hole]) => hole)
    .sort()
    .join();

describe("the texts of supervision", () => {
  it("have the same holes in both languages", () => {
    const unlike = codes.filter(
      (code) => holes(SUPERVISION_TEXTS[code].fa) !== holes(SUPERVISION_TEXTS[code].en),
    );
    expect(unlike).toEqual([]);
  });

  it("are Persian in Persian letters, English in Latin ones, without a full stop", () => {
    const wrong = codes.filter((code) => {
      const { fa, en } = SUPERVISION_TEXTS[code];
      const words = fa.replace(/\{\w+\}/g, "");
      const isForeign = /[A-Za-z0-9يكةى\u0660-\u0669]/.test(words) || /[؀-ۿ]/.test(en);
      return isForeign || /(^|\s)(می|نمی)\s|\s(ها|های|تر|ترین|اند)(\s|$|[؛،])/.test(words);
    });
    expect(wrong).toEqual([]);
    expect(codes.filter((code) => /[\s.]$/.test(SUPERVISION_TEXTS[code].en))).toEqual([]);
    expect(codes.filter((code) => /[\s.]$/.test(SUPERVISION_TEXTS[code].fa))).toEqual([]);
  });

  it("leave no hole open in any finding", () => {
    const { members: none, accounts, ...rest } = declarationOf();
    const declarations = [
      declarationOf(),
      rest,
      declarationOf({ assemblies: [], inspectors: { electedOn: "2026-06-10", members: [] } }),
      declarationOf({ assemblies: [{ kind: "ordinary", heldOn: "2026-07-30", call: "second" }] }),
      declarationOf({ asOf: "2026-06-30", assemblies: [], registeredOn: "2025-05-01" }),
      declarationOf({ accounts: { ...accounts, cost: 1_200, surplus: -200 } }),
      declarationOf({ members: none?.slice(5) ?? [] }),
    ];
    const reviews = [
      ...declarations.map((one) => reviewDeclaration(one, contextOf())),
      reviewSilence({ cooperative: "c", fiscalYear: 1404 }, rules),
    ];
    const lines = reviews.flatMap(({ findings, risk }) =>
      (["fa", "en"] as const).flatMap((language) => [
        ...findings.map((one) => describeFinding(one, language)),
        ...describeRisk(risk, language),
      ]),
    );
    expect(lines.filter((line) => /[{}]/.test(line))).toEqual([]);
    const notes = new Set(reviews.flatMap(({ findings }) => findings.map(({ note }) => note)));
    expect(notes).toEqual(
      new Set([undefined, "not-due", "late", "none", "second-call", "no-surplus"]),
    );
  });
});

describe("describeFinding", () => {
  const line = (rule: SupervisionRule, facts = {}, language: "fa" | "en" = "en") => {
    const { source: _, ...finding } = findingOf(rule, declarationOf(facts))!;
    return describeFinding(finding, language);
  };

  it("writes what was compared, and names whom it concerns", () => {
    expect(line("members-minimum")).toBe(
      "least number of members — in order: 8 members; at least 7",
    );
    expect(line("members-minimum", { members: members.slice(1, 6) }, "fa")).toBe(
      "کمترین شمار اعضا — نادرست: ۵ عضو؛ دست‌کم ۷",
    );
    expect(
      line("board-members", { board: { electedOn: "2024-06-10", members: ["a", "y", "z"] } }),
    ).toBe(
      "membership of the board — not in order: 1 of the 3 on the board are members (\u2068y\u2069, \u2068z\u2069)",
    );
    expect(line("board-size")).toBe("size of the board — in order: 3 people; 3 to 7 are accepted");
    expect(line("board-size", {}, "fa")).toBe("شمار هیئت‌مدیره — درست: ۳ نفر؛ پذیرفته ۳ تا ۷ نفر");
    expect(line("members-capital")).toBe(
      "members' part of the capital — in order: members hold 80% of the capital; at least 51% is asked",
    );
    expect(line("legal-reserve")).toBe(
      "legal reserve — in order: 10 rials set aside; at least 10 rials is asked",
    );
  });

  it("writes amounts in full, so that what differs reads so", () => {
    const accounts = { income: 9_000_000_001, cost: 0, surplus: 9_000_000_000 };
    expect(line("accounts", { accounts })).toBe(
      "accounts — not in order: surplus declared 9,000,000,000 rials; income less cost 9,000,000,001 rials",
    );
    expect(line("accounts", { accounts: { income: 1, cost: 3, surplus: -2 } }, "fa")).toBe(
      "حساب‌ها — درست: مازاد اعلام‌شده \u200e−۲ ریال؛ درآمد منهای هزینه \u200e−۲ ریال",
    );
  });

  it("writes dates in the calendar of the language", () => {
    expect(line("assembly", { assemblies: [] })).toBe(
      "ordinary assembly — not in order: not held; due by 22 July 2026",
    );
    expect(line("assembly", { assemblies: [] }, "fa")).toBe(
      "مجمع عمومی عادی — نادرست: برگزار نشده؛ مهلت ۳۱ تیر ۱۴۰۵",
    );
  });

  it("says of what is not declared only that", () => {
    const { source: _, ...finding } = findingOf(
      "assembly",
      without(declarationOf(), "assemblies"),
    )!;
    expect(describeFinding(finding, "en")).toBe("ordinary assembly — not declared");
  });

  it("calls official only what is marked as seen in an official text", () => {
    const basis = (confidence?: string): string => {
      const finding: DeclarationFinding = {
        ...{ rule: "quorum", status: "unknown", expected: null, actual: null, subjects: [] },
        source: "S",
        ...(confidence === undefined ? {} : { confidence }),
      };
      return describeFinding(finding, "en").split(". ")[1]!;
    };
    expect(basis("A")).toBe("by an official text: \u2068S\u2069");
    expect(basis("B")).toBe("from a secondary source, to be checked: \u2068S\u2069");
    for (const other of ["C", "a", undefined]) {
      expect(basis(other)).toBe("a default, not a regulation: \u2068S\u2069");
    }
  });
});

describe("describeRisk", () => {
  it("writes the tier and the addends that sum to it", () => {
    const few = declarationOf({ members: members.slice(0, 6), assemblies: [] });
    expect(describeRisk(reviewDeclaration(few, contextOf()).risk, "en")).toEqual([
      "high risk, 80 points",
      "ordinary assembly: not in order, 30",
      "members proposed: warning, 10",
      "least number of members: not in order, 40",
    ]);
    expect(describeRisk({ tier: "low", points: 0, addends: [] }, "fa")).toEqual([
      "ریسک کم، ۰ امتیاز",
    ]);
  });
});

describe("the visits in words", () => {
  const candidate = { cooperative: "a", risk: 40, km: 10, regions: [] };

  it("say how much risk they cover and whether that is proven best", () => {
    const plan = planVisits([candidate, { ...candidate, cooperative: "b", risk: 10 }], {
      visits: 1,
    });
    expect(describeVisitPlan(plan, "en")).toBe(
      "visits: 1, risk covered: 40 of 50 points; proven the best choice possible",
    );
    expect(describeVisitPlan({ ...plan, gapBp: 25 }, "fa")).toBe(
      "۱ بازدید، ۴۰ از ۵۰ امتیاز ریسک؛ حداکثر ۰٫۲۵٪ از بهترین گزینش ممکن دور است",
    );
  });

  it("say why nobody goes", () => {
    const [left] = planVisits([candidate], { visits: 1, km: 9 }).leftOut;
    expect(describeNoVisit(left!.reason, "en")).toBe(
      "the way there alone is longer than all kilometres allowed",
    );
  });
});
