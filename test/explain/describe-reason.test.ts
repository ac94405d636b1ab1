import * as fc from "fast-check";
import {
  createExplainer,
  describeReason,
  type Fact,
  namesOf,
  type Reason,
  TEXTS,
  type TextCode,
} from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { planned } from "./drawn-plan";
import { small } from "./small-market";

const names = namesOf(small.welders);

const inBoth = (reason: Reason): readonly string[] => [
  describeReason(reason, "fa", names),
  describeReason(reason, "en", names),
];

const one = (fact: Fact): readonly string[] =>
  inBoth({ code: "sum.group", facts: { group: fact, bonus: { kind: "points", value: 250 } } });

describe("describeReason", () => {
  it("writes numbers with their unit and in the digits of the language", () => {
    expect(one({ kind: "count", value: 1234 })).toEqual([
      "اولویت ۱٬۲۳۴: ۲٫۵٪",
      "priority of 1,234: 2.5%",
    ]);
    expect(one({ kind: "rials", value: 2_500_000_000 })[0]).toContain("۲٫۵ میلیارد ریال");
    expect(one({ kind: "kilometres", value: 30 })[0]).toContain("۳۰ کیلومتر");
    expect(one({ kind: "months", value: 6 })).toEqual([
      "اولویت ۶ ماه: ۲٫۵٪",
      "priority of 6 months: 2.5%",
    ]);
    expect(one({ kind: "date", value: "2026-03-21" })[0]).toContain("۱ فروردین ۱۴۰۵");
  });

  it("names what has a name, and isolates it", () => {
    expect(one({ kind: "skill", id: "weld" })).toEqual([
      "اولویت \u2068جوشکاری\u2069: ۲٫۵٪",
      "priority of \u2068Welding\u2069: 2.5%",
    ]);
    expect(one({ kind: "opportunity", id: "o" })[1]).toContain("\u2068Welder\u2069");
    expect(one({ kind: "role", opportunity: "o", role: "r" })[0]).toContain("\u2068جوشکاری\u2069");
    expect(one({ kind: "education", level: 3 })[0]).toContain("دیپلم");
    expect(one({ kind: "group", id: "rural" })[0]).toContain("روستاییان");
    expect(one({ kind: "text", code: "rule.age" })[0]).toContain("سن");
    expect(names.region("here")).toEqual({ fa: "اینجا", en: "Here" });
  });

  it("falls back to ids, levels and unfilled holes", () => {
    expect(one({ kind: "skill", id: "?" })[0]).toContain("\u2068?\u2069");
    expect(one({ kind: "role", opportunity: "?", role: "x" })[0]).toContain("\u2068x\u2069");
    expect(one({ kind: "opportunity", id: "__proto__" })[0]).toContain("\u2068__proto__\u2069");
    expect(one({ kind: "education", level: 9 })[1]).toContain("of 9:");
    for (const kind of ["seeker", "licence", "occupation", "group"] as const) {
      expect(one({ kind, id: "x" })[0]).toContain("\u2068x\u2069");
    }
    expect(inBoth({ code: "sum.group", facts: {} })[1]).toBe("priority of {group}: {bonus}");
  });

  it("fills every hole of every reason that is given", () => {
    const used = new Set<TextCode>();
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const { market, plan, dataset } = planned(drawn);
        const own = namesOf(dataset);
        const explainer = createExplainer(market, plan);
        const everything: unknown[] = [
          ...dataset.seekers.map(({ id }) => explainer.explainSeeker(id)),
          ...market.opportunities.map(({ record }) => explainer.explainOpportunity(record.id)),
        ];
        for (const reason of reasonsIn(everything)) {
          used.add(reason.code);
          const holes = [...TEXTS[reason.code].fa.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(holes.filter((name) => !Object.hasOwn(reason.facts, name!))).toEqual([]);
          expect(Object.keys(reason.facts).filter((name) => !holes.includes(name))).toEqual([]);
          expect(describeReason(reason, "fa", own)).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
    expect(used.size).toBeGreaterThan(70);
  });
});

/** Every reason anywhere in plain data. */
function reasonsIn(data: unknown): readonly Reason[] {
  if (typeof data !== "object" || data === null) return [];
  if ("code" in data && "facts" in data) return [data as Reason];
  return Object.values(data).flatMap(reasonsIn);
}
