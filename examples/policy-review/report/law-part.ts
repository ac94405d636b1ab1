import type { LawReview } from "taavon/testing";
import { type Fragment, type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { code, hint } from "../../match-batch/report/section";
import { caseAnchor, counterexample } from "./counterexample";
import { mark } from "./mark";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** Every law with its outcome; those that broke first. */
export function lawsPart({ review }: Report, voice: ReviewVoice): Html {
  const laws = [...review.laws].sort((a, b) => rank(a) - rank(b));
  const content = table({
    columns: [
      { name: voice.tell("law") },
      { name: voice.tell("outcome") },
      { name: voice.tell("standing") },
      { name: voice.tell("runs"), isNumber: true },
      { name: voice.tell("tried"), isNumber: true },
    ],
    rows: laws.map((law) => row(law, voice)),
  });
  return part(voice, "laws", [hint(voice.tell("lawsHint")), content]);
}

function rank({ outcome, standing }: LawReview): number {
  if (outcome === "held") return standing === "required" ? 2 : 3;
  return standing === "required" ? 0 : 1;
}

function row(law: LawReview, voice: ReviewVoice): Fragment[] {
  const { id, statement, standing, runs, tried } = law;
  return [
    html`${voice.pick(statement)}<br>${code(id)} <span class="soft">${voice.tell(law.class)}</span>`,
    outcomeOf(law, voice),
    voice.tell(standing),
    voice.integer(runs),
    tried === 0 ? voice.tell("notTried") : voice.integer(tried),
  ];
}

function outcomeOf({ id, outcome, standing }: LawReview, voice: ReviewVoice): Html {
  if (outcome === "held") return mark("ok", voice.tell("held"));
  const status = standing === "required" ? "fail" : "warn";
  return html`<a href="#${caseAnchor(id, voice)}">${mark(status, voice.tell("broken"))}</a>`;
}

/** A counterexample for each law that broke. */
export function casesPart({ review }: Report, voice: ReviewVoice): Html {
  const found = review.laws.flatMap((law) =>
    law.counterexample === undefined ? [] : [counterexample(law, law.counterexample, voice)],
  );
  const content = found.length === 0 ? [html`<p>${voice.tell("noCases")}</p>`] : found;
  return part(voice, "cases", [hint(voice.tell("casesHint")), ...content]);
}

/** What breaking an informative law gains. */
export function gainsPart({ review }: Report, voice: ReviewVoice): Html | undefined {
  const rows = review.laws.flatMap(({ statement, gain, runs }) =>
    gain === undefined
      ? []
      : [
          [
            voice.pick(statement),
            `${voice.integer(gain.markets)} / ${voice.integer(runs)}`,
            voice.percent(gain.largest),
          ],
        ],
  );
  if (rows.length === 0) return undefined;
  const columns = [
    { name: voice.tell("law") },
    { name: voice.tell("gainMarkets"), isNumber: true },
    { name: voice.tell("largestGain"), isNumber: true },
  ];
  return part(voice, "gains", [hint(voice.tell("gainsHint")), table({ columns, rows })]);
}
