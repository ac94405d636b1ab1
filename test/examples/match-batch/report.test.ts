import * as fc from "fast-check";
import type { Dataset, Explainer, Plan } from "taavon";
import { describe, expect, it } from "vitest";
import { html } from "../../../examples/match-batch/report/html";
import { reportPieces } from "../../../examples/match-batch/report/report";
import { TEXTS } from "../../../examples/match-batch/report/texts";
import { dataset, explainerOf, HOSTILE, plan, policy } from "./sample";

interface Sample {
  readonly dataset: Dataset;
  readonly plan: Plan;
  readonly explainer?: Explainer;
}

function reportOf({ dataset, plan, explainer = explainerOf({ dataset, plan }) }: Sample): string {
  return [...reportPieces({ dataset, policy, plan, explainer, rejected: [] })].join("");
}

const report = reportOf({ dataset, plan });
const page = (language: "fa" | "en", of = report): string => {
  const pages = [...of.matchAll(/<main lang="(fa|en)"[^>]*>([\s\S]*?)<\/main>/g)];
  return pages.find(([, name]) => name === language)?.[2] ?? "";
};

/** What a reader sees: no tags, no entities. */
function visible(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

describe("the report", () => {
  it("opens in Persian, right to left, with the English pages behind a switch", () => {
    expect(report).toMatch(/^<!doctype html>\n<html lang="fa" dir="rtl">/);
    expect(report).toContain('<main lang="fa" dir="rtl">');
    expect(report).toContain('<main lang="en" dir="ltr" hidden>');
    expect(report).toContain('data-language="en"');
  });

  it("says everything in both languages", () => {
    expect(visible(page("fa"))).toContain("روغن‌کشی زیتون");
    expect(visible(page("en"))).toContain("Olive press");
    for (const key of ["title", "summary", "proposalNote", "unitNote", "signOff"] as const) {
      expect(visible(page("fa"))).toContain(TEXTS[key].fa);
      expect(visible(page("en"))).toContain(TEXTS[key].en);
    }
    expect(page("en")).not.toMatch(/[\u0600-\u06ff]/);
  });

  it("writes the numbers of the Persian pages in Persian digits", () => {
    expect(visible(page("fa"))).toContain("۱٬۰۰۰٬۰۰۰٬۰۰۰ ریال");
    expect(visible(page("fa"))).toContain("۱ فروردین ۱۴۰۵");
    expect(visible(page("fa"))).toContain("۷۲٫۲٪");
    // ids, codes and the words of the checks keep their own digits
    const prose = page("fa").replace(/<(code|bdi)>[\s\S]*?<\/\1>|\u2068[^\u2069]*\u2069/g, "");
    expect(visible(prose).replaceAll(HOSTILE, "")).not.toMatch(/[0-9]/);
  });

  it("loads nothing from elsewhere", () => {
    expect(report).not.toMatch(/https?:|\/\/[a-z]/i);
    expect(report).not.toMatch(/\s(?:src|srcset|data)\s*=/i);
    expect(report).not.toMatch(/<(?:link|iframe|object|embed|img|base|meta http-equiv)/i);
    expect(report).not.toMatch(/@import|url\((?!#)/i);
    const targets = [...report.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !target?.startsWith("#"))).toEqual([]);
  });

  it("points every link and label at something that exists, once", () => {
    const ids = [...report.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of report.matchAll(
      /(?:href="#|aria-labelledby="|data-rows=")([^"]*)"/g,
    )) {
      expect(ids).toContain(target);
    }
  });

  it("shows a hostile title as text", () => {
    expect(report).not.toContain(HOSTILE);
    expect(visible(page("fa"))).toContain(HOSTILE);
    expect([...report.matchAll(/<script/g)]).toHaveLength(1);
  });

  it("shows a hostile id, detail or group as text", () => {
    const unit = plan.units[0]!;
    const checks = [
      { rule: "composition" as const, status: "ok" as const, detail: HOSTILE, source: HOSTILE },
    ];
    const reserves = [{ role: HOSTILE, seekers: [HOSTILE] }];
    const hostile = reportOf({
      dataset: {
        ...dataset,
        regions: [...dataset.regions, { id: HOSTILE, name: {} }],
        seekers: Array.from({ length: 12 }, (_, index) => ({
          ...dataset.seekers[0]!,
          id: `s-${index}`,
          region: HOSTILE,
          groups: [HOSTILE],
        })),
      },
      plan: { ...plan, units: [{ ...unit, checks, reserves }] },
      explainer: explainerOf({ dataset, plan }),
    });
    expect([...hostile.matchAll(/<script/g)]).toHaveLength(1);
    expect(visible(hostile).split(HOSTILE).length).toBeGreaterThan(8);
  });

  it("gives each unit a page with members, offices, capital, reserves, gaps and checks", () => {
    const start = page("en").indexOf('<section class="unit" id="en-unit-1"');
    const unit = visible(page("en").slice(start));
    for (const text of ["s-1", "Press worker", "80%", "60.5%", "72.2%", "citizenship"]) {
      expect(unit).toContain(text);
    }
    expect(unit).toMatch(/Inspectors\s+s-2/);
    expect(unit).toMatch(/Manager\s+nobody/);
    expect(unit).toMatch(/s-1\s+255,000,000 rials\s+85,017,000 rials/);
    expect(unit).toMatch(/Total\s+510,000,000 rials\s+170,034,000 rials/);
    expect(unit).toContain("Public share: 100 million rials (10%)");
    expect(unit).toContain("Facility: 390 million rials (39%)");
    expect(unit).toMatch(/Press worker\s+s-4/);
    expect(unit).toMatch(/Oil pressing\s+3\s+67%/);
    expect(unit).toMatch(/By-law 1389\s+\(since 29 January 2011\)/);
    expect(unit).toContain("Nothing is final without each member's consent");
  });

  it("names nobody outside unit pages and officers' decisions but those one change away", () => {
    const overview = page("en")
      .slice(0, page("en").indexOf('<section class="unit"'))
      .replace(/<details>[\s\S]*?<\/details>/g, "");
    expect(overview.match(/\bs-\d\b/g)).toEqual(["s-5"]);
  });

  it("speaks of what is missing where there is nothing", () => {
    const nothing = {
      ...plan,
      placements: [],
      units: [],
      closed: [],
      unplaced: [],
      refusedPins: [],
      certificate: { ...plan.certificate, objective: 0, bound: 0, gapBp: 0 },
    };
    const empty = { ...dataset, seekers: [], opportunities: [] };
    const text = visible(reportOf({ dataset: empty, plan: nothing }));
    for (const key of ["noUnits", "noPlacements", "noUnplaced", "noClosed", "gapProven"] as const) {
      expect(text).toContain(TEXTS[key].fa);
    }
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("does not grow with the people who are unplaced", () => {
    const lengthWith = (people: number): number => {
      const more = Array.from({ length: people }, (_, index) => `u-${index}`);
      const seekers = more.map((id) => ({ ...dataset.seekers[4]!, id }));
      const unplaced = more.map((seeker) => ({ seeker, reason: "outbid" as const }));
      return reportOf({
        dataset: { ...dataset, seekers: [...dataset.seekers, ...seekers] },
        plan: { ...plan, unplaced: [...plan.unplaced, ...unplaced] },
      }).length;
    };
    expect(lengthWith(5_000) - lengthWith(50)).toBeLessThan(200);
  });
});

describe("the texts", () => {
  it("have the same blanks in both languages", () => {
    for (const [key, { fa, en }] of Object.entries(TEXTS)) {
      const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(blanks(fa), key).toEqual(blanks(en));
    }
  });
});

describe("html", () => {
  it("lets no text leave its place", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { markup } = html`<p title="${text}">${[text]}</p>`;
        expect(markup.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
        expect(markup.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});
