import type { PolicyReview } from "taavon/testing";
import { type Html, html } from "../../match-batch/report/html";
import { anchor, code } from "../../match-batch/report/section";
import { mark } from "./mark";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";
import type { ReviewKey } from "./texts";

/** The head of the report: the verdict, which policy, the sums, contents. */
export function pageHeader(report: Report, parts: readonly ReviewKey[], voice: ReviewVoice): Html {
  const { review, policy, current } = report;
  const named = ({ id, version }: { readonly id: string; readonly version: string | number }) => ({
    id: `\u2068${id}\u2069`,
    version: voice.digits(String(version)),
  });
  return html`<header class="page"><h1>${voice.tell("title")}</h1>
<p class="verdict">${verdict(review, voice)}</p>
<p>${voice.tell("policyLine", { ...named(policy), date: voice.date(policy.asOf) })}</p>
<p>${voice.tell("againstLine", named(current))}</p>
<p class="soft">${voice.tell("fingerprint")}: ${code(review.policy.hash.slice(0, 12))} · ${voice.tell("seedLine", { seed: voice.digits(String(review.seed)) })}</p>
<dl class="figures">${figures(review, voice).map(
    ({ name, value, note }) =>
      html`<div><dt>${voice.tell(name)}</dt><dd class="big">${value}</dd>${
        note === undefined ? undefined : html`<dd class="soft">${note}</dd>`
      }</div>`,
  )}</dl>
<p class="note">${voice.tell("officeNote")}</p>
<nav aria-label="${voice.tell("contents")}"><ul>${parts.map(
    (name) => html`<li><a href="#${anchor(voice, name)}">${voice.tell(name)}</a></li>`,
  )}</ul></nav>
</header>
`;
}

function verdict(review: PolicyReview, voice: ReviewVoice): Html {
  if (review.passed) return mark("ok", voice.tell("passed"));
  const text = voice.tell("notPassed", {
    laws: voice.integer(brokenOf(review, "required")),
    cases: voice.integer(review.missingLabels.length),
  });
  return mark("fail", text);
}

interface Figure {
  readonly name: ReviewKey;
  readonly value: string;
  readonly note?: string;
}

function figures(review: PolicyReview, voice: ReviewVoice): readonly Figure[] {
  const { laws, missingLabels, atHand } = review;
  const { integer, tell } = voice;
  const held = laws.filter(({ outcome }) => outcome === "held").length;
  const runs = laws.reduce((sum, law) => sum + law.runs, 0);
  const comparison = atHand?.comparison;
  return [
    {
      name: "lawsHeld",
      value: integer(held),
      note: tell("ofLaws", { count: integer(laws.length) }),
    },
    { name: "requiredBroken", value: integer(brokenOf(review, "required")) },
    { name: "informativeBroken", value: integer(brokenOf(review, "informative")) },
    { name: "casesMissing", value: integer(missingLabels.length) },
    { name: "marketsDrawn", value: integer(runs) },
    ...(comparison === undefined
      ? []
      : [
          {
            name: "moved",
            value: integer(comparison.moves.length),
            note: tell("ofSeekers", { count: integer(comparison.seekers) }),
          } as const,
        ]),
  ];
}

function brokenOf({ laws }: PolicyReview, standing: "required" | "informative"): number {
  return laws.filter((law) => law.outcome === "broken" && law.standing === standing).length;
}
