import { namesOf, TEXTS, zanjanPolicy } from "taavon";
import {
  clauseName,
  describeAttribution,
  describeCategory,
  describeIdleRule,
  describeImpact,
  describeMove,
  describeOverlap,
  describeSample,
  describeThreshold,
  REVIEW_TEXTS,
  ruleCoverage,
} from "taavon/review";
import { describe, expect, it } from "vitest";
import { isSection } from "../../../src/review/attribution/policy-values";
import { CLAUSE_NAMES } from "../../../src/review/texts/clause-names";
import { marketOf, policyOf, seekerOf } from "../../support/small-market";
import { compared, jobOf, people, VENTURE } from "../attribution/scenes";

/** Without the marks that keep the direction of ids. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

/** The paths of all leaves of a policy. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (!isSection(value)) return [[...path]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

const REMARKS = ["source", "confidence", "validFrom", "id", "version"];

describe("the texts of the review", () => {
  it("are there in both languages, with the same holes", () => {
    const all = { ...REVIEW_TEXTS, ...CLAUSE_NAMES };
    for (const [code, { fa, en }] of Object.entries(all)) {
      expect(fa, code).toMatch(/[\u0600-\u06ff]|\{/);
      expect(fa, code).not.toMatch(/[كي]|[0-9](?![^(]*\))/);
      expect(en, code).not.toMatch(/[\u0600-\u06ff]/);
      const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(holes(fa), code).toEqual(holes(en));
    }
  });

  it("take no code that `TEXTS` has, or with the same words", () => {
    for (const code of Object.keys(REVIEW_TEXTS)) expect(TEXTS).not.toHaveProperty([code]);
  });

  it("have a name for every clause of a policy", () => {
    const paths = leaves(policyOf(zanjanPolicy)).filter((path) => !REMARKS.includes(path.at(-1)!));
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths.filter(([first]) => first !== "priorities")) {
      for (const language of ["fa", "en"] as const) {
        expect(clauseName(path, language)).not.toContain(`\u2068${path.join(".")}`);
      }
    }
    expect(clauseName(["priorities", "rural"], "en")).toBe("the priority of rural residents");
    expect(clauseName(["weights", "fit", "skills"], "fa")).toBe(
      "وزن «پوشش مهارت‌های خواسته‌شده» در تناسب",
    );
    expect(plain(clauseName(["what", "ever"], "fa"))).toBe("what.ever");
  });
});

describe("the sentences of the review", () => {
  const seven = people({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: { region: "near" } });

  it("tell a move and its cause", () => {
    const found = compared(
      {
        seekers: people({ p: {}, q: { region: "near", groups: ["rural"] } }),
        opportunities: [jobOf({ title: { en: "Workshop", fa: "کارگاه" } })],
      },
      {},
      { priorities: [{ group: "rural", bonus: 500 }] },
    );
    const names = namesOf(found.dataset);
    const { clauses, attributions, moves } = found;
    const words = { names, clauses };
    const told = (at: number, language: "fa" | "en") =>
      plain(describeAttribution(attributions[at]!, { ...words, language }));
    expect(plain(describeMove(moves[0]!, "en", names))).toBe(
      "p: lost the place, from Workshop (role) to no place",
    );
    expect(plain(describeMove(moves[1]!, "fa", names))).toBe(
      "q: جای یافت؛ از بی‌جا به کارگاه (role)",
    );
    expect(told(0, "en")).toBe("p: not changed themselves: q took a seat in Workshop (role)");
    expect(told(0, "fa")).toBe("p: خود او مشمول تغییر نیست؛ q در کارگاه (role) جای گرفت");
    expect(told(1, "en")).toBe(
      "q: their own score changed in favour of the move, by the priority of rural residents",
    );
    expect(plain(clauses[0]!.text.fa)).toBe("اولویت گروه «روستاییان»: از تعریف‌نشده به ۵٪");
  });

  it("tell clauses that work together, and the law of a unit", () => {
    const { clauses, attributions, dataset } = compared(
      { seekers: seven, opportunities: [VENTURE] },
      { cooperatives: { production: { minMembers: 8 } }, capital: { memberCapitalShare: 9_000 } },
      {},
    );
    const words = { language: "en", clauses, names: namesOf(dataset) } as const;
    expect(plain(describeAttribution(attributions[0]!, words))).toBe(
      "a: the law of the unit venture changed (number of members, capital), by " +
        "the members' share of the capital together with the fewest members of a production cooperative",
    );
  });

  it("tell what a coverage shows", () => {
    const found = ruleCoverage(
      marketOf({
        seekers: [seekerOf({ consent: { matching: false }, expects: { refuses: ["job"] } })],
        opportunities: [jobOf()],
      }),
    );
    expect(describeSample(found.sample, "en")).toBe(
      "all 1 pairs of a seeker and a role were judged",
    );
    expect(describeSample({ ...found.sample, isExact: false, pairs: 2_000 }, "fa")).toBe(
      "از ۲٬۰۰۰ جفت کارجو و نقش، نمونه‌ای تصادفی از ۱ جفت سنجیده شد",
    );
    expect(describeIdleRule("kind", "en")).toBe(
      "the rule on kind of opportunity never made the difference alone",
    );
    expect(plain(describeIdleRule("custom:night", "fa"))).toContain("custom:night");
    expect(describeOverlap(found.overlaps[0]!, "en")).toBe(
      "whenever the rule on consent to matching failed (1 pairs), the rule on refusal by the seeker failed too",
    );
    const [minFit] = found.thresholds;
    expect(describeThreshold(minFit!, "en")).toBe(
      "the least fit of a candidate: none of 1 measures is within 5% of it; the nearest is 70% away",
    );
    const near = { ...minFit!, nearBelow: 2, nearAbove: 1, unit: "years", within: 1 } as const;
    expect(describeThreshold(near, "fa")).toBe(
      "کمترین تناسب نامزد: در فاصلهٔ ۱ سال از آن ۲ سنجش زیر آن و ۱ سنجش برابر یا بالاتر است",
    );
  });

  it("tell rates and categories of an audit", () => {
    const words = { language: "en", names: namesOf(marketOf({}).dataset) } as const;
    expect(describeCategory({ by: "group", group: "rural" }, "in", words)).toBe("rural residents");
    expect(describeCategory({ by: "group", group: "rural" }, "out", words)).toBe("all others");
    expect(plain(describeCategory({ by: "county", group: "" }, "here", words))).toBe("here");
    expect(describeCategory({ by: "age", group: "" }, "0-24", words)).toBe("under 25");
    const figures = { stage: "placed", selected: 1, differenceBp: -10, shortBy: 3 } as const;
    const impact = { ...figures, rateBp: 1_000, ratioBp: 7_500, isBelow: true };
    expect(describeImpact("rural residents", impact, "en")).toBe(
      "rural residents, placed: 10%, 75% of the highest rate: below four fifths (3 more would reach it)",
    );
    const within = { ...impact, isBelow: false };
    const highest = { ...within, ratioBp: 10_000, differenceBp: 0 };
    expect(describeImpact("x", within, "en")).toBe("x, placed: 10%, 75% of the highest rate");
    expect(describeImpact("x", highest, "fa")).toBe("x، جای‌یافته: ۱۰٪؛ بالاترین نرخ");
    expect(describeImpact("x", { ...within, ratioBp: null }, "fa")).toContain("هیچ‌کس");
  });
});
