import type { Policy } from "taavon";
import {
  describeIdleRule,
  describeOverlap,
  describeSample,
  describeThreshold,
  type RuleCoverage,
} from "taavon/review";
import { type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { hint } from "../../match-batch/report/section";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** What each rule does, in drawn markets and in the data at hand. */
export function coveragePart({ review, policy }: Report, voice: ReviewVoice): Html {
  const atHand = review.atHand?.coverage;
  return part(voice, "coverage", [
    hint(voice.tell("coverageHint")),
    html`<h3>${voice.tell("drawnMarkets")}</h3>`,
    coverageOf(review.coverage, policy, voice),
    ...(atHand === undefined
      ? []
      : [html`<h3>${voice.tell("dataAtHand")}</h3>`, coverageOf(atHand, policy, voice)]),
  ]);
}

function coverageOf(coverage: RuleCoverage, policy: Policy, voice: ReviewVoice): Html {
  const { language } = voice;
  const idle = coverage.neverDecide.map((rule) => describeIdleRule(rule, language));
  const overlaps = coverage.overlaps.map((overlap) => describeOverlap(overlap, language));
  return html`<p>${voice.sentence(describeSample(coverage.sample, language))}</p>
${ruleTable(coverage, policy, voice)}
${gateTable(coverage, voice)}
${findings(voice.tell("idle"), idle, voice)}
${findings(voice.tell("overlaps"), overlaps, voice)}
${thresholdList(coverage, voice)}`;
}

function ruleTable({ rules }: RuleCoverage, policy: Policy, voice: ReviewVoice): Html {
  const counts = ["inForce", "passed", "failed", "unknown", "decided"] as const;
  return table({
    columns: [
      { name: voice.tell("rule") },
      ...counts.map((count) => ({ name: voice.review(`count.${count}`), isNumber: true })),
    ],
    rows: rules.map((row) => [
      voice.sentence(voice.rule(row.rule as Parameters<typeof voice.rule>[0], policy)),
      ...counts.map((count) => voice.integer(row[count])),
    ]),
  });
}

function gateTable({ gates }: RuleCoverage, voice: ReviewVoice): Html | undefined {
  if (gates.length === 0) return undefined;
  const counts = ["failed", "decided"] as const;
  return table({
    columns: [
      { name: voice.tell("gate") },
      ...counts.map((count) => ({ name: voice.review(`count.${count}`), isNumber: true })),
    ],
    rows: gates.map((row) => [
      voice.review(`gate.${row.gate}`),
      ...counts.map((count) => voice.integer(row[count])),
    ]),
  });
}

function findings(title: string, lines: readonly string[], voice: ReviewVoice): Html {
  if (lines.length === 0) return html`<p><b>${title}:</b> ${voice.tell("none")}</p>`;
  return html`<p><b>${title}</b></p><ul>${lines.map((line) => html`<li>${voice.sentence(line)}</li>`)}</ul>`;
}

function thresholdList({ thresholds, nobodyNear }: RuleCoverage, voice: ReviewVoice): Html {
  const [far, near] = [true, false].map((isFar) =>
    thresholds
      .filter(({ threshold }) => nobodyNear.includes(threshold) === isFar)
      .map((row) => describeThreshold(row, voice.language)),
  );
  return html`${findings(voice.tell("nobodyNear"), far ?? [], voice)}${findings(voice.tell("thresholds"), near ?? [], voice)}`;
}
