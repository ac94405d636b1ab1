import { type Language, namesOf } from "taavon";
import { changedClauses } from "taavon/review";
import type { Html } from "../../match-batch/report/html";
import { SCRIPT } from "../../match-batch/report/script";
import { STYLE } from "../../match-batch/report/style";
import { auditPart } from "./audit-part";
import { changesPart } from "./change-part";
import { coveragePart } from "./coverage-part";
import { labelsPart } from "./label-part";
import { casesPart, gainsPart, lawsPart } from "./law-part";
import { lossesPart } from "./loss-part";
import { outcomesPart } from "./outcome-part";
import { pageHeader } from "./page-header";
import type { Report, ReportInput } from "./report-input";
import { createReviewVoice, type ReviewVoice } from "./review-voice";
import { OWN_STYLE } from "./style";
import { type ReviewKey, TEXTS } from "./texts";
import { shortlistsPart, unitsPart } from "./unit-part";

const LANGUAGES: readonly { readonly language: Language; readonly direction: "rtl" | "ltr" }[] = [
  { language: "fa", direction: "rtl" },
  { language: "en", direction: "ltr" },
];

const NO_DATA = { regions: [], taxonomy: { skills: [] }, seekers: [], opportunities: [] };

/**
 * The report of a review as one HTML file, in pieces: in Persian and in English, with style and a small
 * script inside; nothing is loaded from elsewhere. Without the script the Persian page shows.
 */
export function* reportPieces(input: ReportInput): Generator<string> {
  const report: Report = {
    ...input,
    names: namesOf(input.dataset ?? NO_DATA),
    clauses: changedClauses(input.current, input.policy),
  };
  yield `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TEXTS.title.fa}</title>
<style>${STYLE}${OWN_STYLE}</style>
</head>
<body>
<div class="bar-top"><button type="button" lang="en" dir="ltr" data-language="en">English</button><button type="button" lang="fa" dir="rtl" data-language="fa" hidden>فارسی</button></div>
`;
  for (const { language, direction } of LANGUAGES) {
    const hidden = language === "fa" ? "" : " hidden";
    yield `<main lang="${language}" dir="${direction}"${hidden}>\n`;
    yield* page(report, createReviewVoice(language));
    yield "</main>\n";
  }
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

type Part = readonly [name: ReviewKey, content: Html | undefined];

function* page(report: Report, voice: ReviewVoice): Generator<string> {
  const parts = partsOf(report, voice).filter(([, content]) => content !== undefined);
  const names = parts.map(([name]) => name);
  yield pageHeader(report, names, voice).markup;
  for (const [, content] of parts) yield content?.markup ?? "";
}

function partsOf(report: Report, voice: ReviewVoice): readonly Part[] {
  const { atHand } = report.review;
  const comparison = atHand?.comparison;
  return [
    ["laws", lawsPart(report, voice)],
    ["cases", casesPart(report, voice)],
    ["gains", gainsPart(report, voice)],
    ["changes", changesPart(report, voice)],
    ["outcomes", comparison && outcomesPart(comparison, report, voice)],
    ["losses", comparison && lossesPart(comparison, report, voice)],
    ["units", comparison && unitsPart(comparison, report, voice)],
    ["shortlists", comparison && shortlistsPart(comparison, report, voice)],
    ["audit", atHand && auditPart(atHand.audit, report, voice)],
    ["coverage", coveragePart(report, voice)],
    ["labels", labelsPart(report, voice)],
  ];
}
