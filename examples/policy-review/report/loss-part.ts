import type { Loss, PolicyComparison } from "taavon/review";
import { type Fragment, type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { code, hint } from "../../match-batch/report/section";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** Those who lose most, and what keeps them from the place that they had. */
export function lossesPart({ losses }: PolicyComparison, report: Report, voice: ReviewVoice): Html {
  if (losses.length === 0) return part(voice, "losses", html`<p>${voice.tell("noLosses")}</p>`);
  const content = table({
    columns: [
      { name: voice.tell("seeker") },
      { name: voice.tell("loss"), isNumber: true },
      { name: voice.tell("from") },
      { name: voice.tell("to") },
      { name: voice.tell("reasons") },
    ],
    rows: losses.map((loss) => row(loss, report, voice)),
  });
  return part(voice, "losses", [hint(voice.tell("lossesHint")), content]);
}

function row(
  { seeker, loss, from, to, reasons }: Loss,
  { names }: Report,
  voice: ReviewVoice,
): Fragment[] {
  const place = (one: Loss["from"]): string => {
    const opportunity = voice.opportunity(names, one.opportunity);
    const role = voice.role(names, one.opportunity, one.role);
    return role === opportunity ? role : `${opportunity} (${role})`;
  };
  const told = reasons.map((reason) => html`<li>${voice.describe(reason, names)}</li>`);
  return [
    code(seeker),
    voice.percent(loss),
    place(from),
    to === null ? voice.tell("noPlace") : place(to),
    told.length === 0 ? "–" : html`<ul class="parts">${told}</ul>`,
  ];
}
