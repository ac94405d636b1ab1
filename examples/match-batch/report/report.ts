import { type Language, namesOf } from "taavon";
import { PATTERNS } from "./bar";
import { closedSection } from "./closed-section";
import { countiesSection, jobsSection } from "./county-charts";
import { decisionsSection } from "./decision-table";
import { collectFacts } from "./facts";
import { collectFindings } from "./findings";
import { gapSection } from "./gap-chart";
import { groupsSection } from "./group-chart";
import { howToReadSection, pageHeader, summarySection } from "./overview";
import { programmeSections } from "./programme/programme-section";
import type { Report, ReportInput } from "./report-input";
import { scoresSection } from "./score-chart";
import { SCRIPT } from "./script";
import { STYLE } from "./style";
import { TEXTS } from "./texts";
import { unitPage } from "./unit-page";
import { unitsSection } from "./unit-table";
import { unplacedSection } from "./unplaced-section";
import { createVoice, type Voice } from "./voice";

const LANGUAGES: readonly { readonly language: Language; readonly direction: "rtl" | "ltr" }[] = [
  { language: "fa", direction: "rtl" },
  { language: "en", direction: "ltr" },
];

/**
 * The report as one HTML file, in pieces: every page in Persian and in English, with style, drawings
 * and a small script inside; nothing is loaded from elsewhere.
 *
 * Without the script the Persian pages show. Size grows with the units, not with the seekers. The
 * explanations are asked for first; a piece is empty between two of them.
 */
export function* reportPieces(input: ReportInput): Generator<string> {
  const report = yield* prepare(input);
  yield `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TEXTS.title.fa}</title>
<style>${STYLE}</style>
</head>
<body>
${PATTERNS.markup}
<div class="bar-top"><button type="button" lang="en" dir="ltr" data-language="en">English</button><button type="button" lang="fa" dir="rtl" data-language="fa" hidden>فارسی</button></div>
`;
  for (const { language, direction } of LANGUAGES) {
    const hidden = language === "fa" ? "" : " hidden";
    yield `<main lang="${language}" dir="${direction}"${hidden}>\n`;
    yield* pages(report, createVoice(language));
    yield "</main>\n";
  }
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

function* pages(report: Report, voice: Voice): Generator<string> {
  yield pageHeader(report, voice).markup;
  yield summarySection(report, voice).markup;
  yield countiesSection(report, voice).markup;
  yield unitsSection(report, voice).markup;
  yield jobsSection(report, voice).markup;
  yield scoresSection(report, voice).markup;
  yield unplacedSection(report, voice).markup;
  yield closedSection(report, voice).markup;
  yield gapSection(report, voice).markup;
  yield groupsSection(report, voice).markup;
  yield decisionsSection(report, voice)?.markup ?? "";
  for (const part of programmeSections(report, voice)) yield part.markup;
  yield howToReadSection(voice).markup;
  for (const unit of report.facts.units) yield unitPage(report, unit, voice).markup;
}

function* prepare({ explainer, ...input }: ReportInput): Generator<string, Report> {
  const { dataset, plan, policy } = input;
  const members = new Set(plan.units.flatMap((unit) => unit.members));
  return {
    ...input,
    facts: collectFacts(dataset, plan, policy.asOf),
    findings: yield* collectFindings({ dataset, plan, explainer }),
    names: namesOf(dataset),
    homes: new Map(
      dataset.seekers.filter(({ id }) => members.has(id)).map(({ id, region }) => [id, region]),
    ),
  };
}
