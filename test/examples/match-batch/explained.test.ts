import { type ClosedOpportunity, type NearMiss, namesOf, type Reason } from "taavon";
import { describe, expect, it } from "vitest";
import { closedSection } from "../../../examples/match-batch/report/closed-section";
import { collectFacts } from "../../../examples/match-batch/report/facts";
import type { Findings } from "../../../examples/match-batch/report/findings";
import type { Report } from "../../../examples/match-batch/report/report-input";
import { unplacedSection } from "../../../examples/match-batch/report/unplaced-section";
import { createVoice } from "../../../examples/match-batch/report/voice";
import { weakPoints } from "../../../examples/match-batch/report/weak-points";
import { dataset, explainerOf, plan, policy } from "./sample";

const en = createVoice("en");
const fa = createVoice("fa");
const summary = explainerOf({ dataset, plan }).summariseUnplaced();
const [shut] = plan.closed;

function reportWith(findings: Partial<Findings>): Report {
  return {
    dataset,
    policy,
    plan,
    rejected: [],
    facts: collectFacts(dataset, plan, policy.asOf),
    findings: { summary, closed: [{ closed: shut! }], weakPoints: new Map(), ...findings },
    names: namesOf(dataset),
    homes: new Map(),
  };
}

/** The text of some markup, one space between words. */
function text({ markup }: { readonly markup: string }): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ");
}

function closedWith(reasons: readonly Reason[], nearby: readonly NearMiss[] = []): Report {
  const explanation: ClosedOpportunity = {
    kind: "closed",
    opportunity: shut!.opportunity,
    reason: "composition",
    nearby,
    reasons: [
      { code: "closed.composition", facts: {} },
      ...reasons,
      { code: "closed-help.composition", facts: {} },
    ],
  };
  return reportWith({ closed: [{ closed: { ...shut!, reason: "composition" }, explanation }] });
}

function miss(seeker: string, isPlaced = false): NearMiss {
  return {
    seeker,
    role: "press",
    isPlaced,
    value: 5_000,
    valueAfter: 6_000,
    change: { kind: "licence", to: "driving", isAnswer: false },
    reasons: [
      { code: "fails.licence", facts: { licence: { kind: "licence", id: "driving" } } },
      { code: "change.licence", facts: { to: { kind: "licence", id: "driving" } } },
    ],
  };
}

describe("the people who are unplaced", () => {
  const counted = {
    ...summary,
    sample: { seekers: 150, of: 3_000 },
    obstacles: [
      { obstacle: "min-fit" as const, people: 2_400, pairs: 900 },
      { obstacle: "reach" as const, people: 1_200, pairs: 80 },
    ],
    changes: [{ kind: "skill" as const, subject: "pressing", level: 3, people: 1_800, pairs: 90 }],
  };

  it("shows what stands alone in the way and which change would help most", () => {
    const section = unplacedSection(reportWith({ summary: counted }), en);
    expect(text(section)).toMatch(/What stands alone in the way .* fit for the role 2,400/);
    expect(text(section)).toContain("distance to the place 1,200");
    expect(text(section)).toContain("the skill Oil pressing up to level 3 1,800");
    const persian = text(unplacedSection(reportWith({ summary: counted }), fa));
    expect(persian).toContain("تناسب با نقش ۲٬۴۰۰");
    expect(persian).toContain("مهارت روغن‌کشی تا سطح ۳ ۱٬۸۰۰");
  });

  it("says plainly that counts come from a sample, and only where they do", () => {
    const note = "150 of the 3,000 unplaced people, drawn by lot";
    expect(text(unplacedSection(reportWith({ summary: counted }), en))).toContain(note);
    expect(text(unplacedSection(reportWith({ summary: counted }), fa))).toContain(
      "۱۵۰ نفر از ۳٬۰۰۰",
    );
    const full = { ...counted, sample: { seekers: 3_000, of: 3_000 } };
    expect(text(unplacedSection(reportWith({ summary: full }), en))).not.toContain("drawn by lot");
  });

  it("shows no more than eight rows, and no empty table", () => {
    const row = { kind: "skill" as const, level: 1, people: 1, pairs: 1 };
    const changes = Array.from({ length: 9 }, (_, at) => ({ ...row, subject: `skill-${at}` }));
    const some = text(unplacedSection(reportWith({ summary: { ...counted, changes } }), en));
    expect(some.match(/skill-\d/g)).toHaveLength(8);
    const none = { ...counted, obstacles: [], changes: [] };
    const { markup } = unplacedSection(reportWith({ summary: none }), en);
    expect(markup).not.toMatch(/<h3>|drawn by lot/);
  });
});

describe("an opportunity that stayed closed", () => {
  const local: Reason = {
    code: "lack.local",
    facts: { held: { kind: "count", value: 3 }, asked: { kind: "count", value: 12 } },
  };
  const group = (held: number): Reason => ({
    code: "lack.group",
    facts: {
      held: { kind: "count", value: held },
      asked: { kind: "count", value: 15 },
      group: { kind: "group", id: "disabled" },
    },
  });

  it("opens to what was lacking and to three people, each with the change alone", () => {
    const nearby = [miss("s-1"), miss("s-2", true), miss("s-3"), miss("s-4")];
    const section = closedSection(closedWith([local], nearby), en);
    expect(section.markup).toContain("<details><summary>the composition asked cannot be met");
    const words = text(section);
    expect(words).toContain("3 local candidates; at least 12 are needed");
    expect(words).toContain("s-1 : obtaining the licence driving");
    expect(words).toContain("s-2 : obtaining the licence driving (placed elsewhere)");
    expect(words).not.toContain("s-4");
    expect(words).not.toContain("does not hold");
    expect(text(closedSection(closedWith([local]), fa))).toContain("۳ نامزد بومی هست");
  });

  it("names nobody as a member of a group, nor how few they are", () => {
    const few = text(closedSection(closedWith([group(9)], [miss("s-1")]), en));
    expect(few).toContain("fewer than 10 candidates of the group “People with disabilities”");
    expect(few).not.toContain("s-1");
    const many = text(closedSection(closedWith([group(10)], [miss("s-1")]), en));
    expect(many).toContain("10 candidates of group people with disabilities; at least 15");
    expect(many).not.toContain("s-1");
  });

  it("has nothing to open where nothing was asked, and the list says so", () => {
    const section = closedSection(reportWith({}), en);
    expect(section.markup).not.toContain("<details>");
    expect(text(section)).toContain("Only the first 0 rows have this.");
  });
});

describe("the weak points of a unit", () => {
  const [unit] = collectFacts(dataset, plan, policy.asOf).units;
  const least: Reason = {
    code: "weak.at-minimum",
    facts: { members: { kind: "count", value: 2 } },
  };
  const reserve: Reason = {
    code: "weak.no-reserve",
    facts: { role: { kind: "role", opportunity: "inv-olives", role: "press" } },
  };

  it("are those that the tables of the page do not show", () => {
    const report = reportWith({ weakPoints: new Map([["inv-olives", [least, reserve]]]) });
    const list = weakPoints(report, unit!, en);
    expect(text(list!)).toContain("the 2 members are the fewest allowed");
    expect(text(list!)).not.toContain("reserve");
    expect(text(weakPoints(report, unit!, fa)!)).toContain("۲ عضو");
  });

  it("are left out where there is nothing to add", () => {
    const report = reportWith({ weakPoints: new Map([["inv-olives", [reserve]]]) });
    expect(weakPoints(report, unit!, en)).toBeUndefined();
  });
});
