import type { LabelReview } from "taavon/testing";
import { type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { code, hint } from "../../match-batch/report/section";
import { mark } from "./mark";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** The awkward cases that were met, and those that were not. */
export function labelsPart({ review }: Report, voice: ReviewVoice): Html {
  const { labels, missingLabels, labelledMarkets } = review;
  const missing = labels.filter(({ id }) => missingLabels.includes(id));
  const note = voice.tell("labelsHint", { markets: voice.integer(labelledMarkets) });
  const found =
    missing.length === 0
      ? html`<p>${mark("ok", voice.tell("labelsAllMet"))}</p>`
      : labelTable(voice.tell("labelsMissing"), missing, voice);
  return part(voice, "labels", [
    hint(note),
    found,
    html`<details><summary>${voice.tell("labelsReached")}</summary>${labelTable(undefined, labels, voice)}</details>`,
  ]);
}

function labelTable(
  caption: string | undefined,
  labels: readonly LabelReview[],
  voice: ReviewVoice,
): Html {
  return table({
    ...(caption === undefined ? {} : { caption }),
    columns: [
      { name: voice.tell("label") },
      { name: voice.tell("standing") },
      { name: voice.tell("outcome") },
      { name: voice.tell("runs"), isNumber: true },
    ],
    rows: labels.map(({ id, statement, standing, markets }) => [
      html`${voice.pick(statement)} ${code(id)}`,
      voice.tell(standing),
      statusOf(markets, standing, voice),
      voice.integer(markets),
    ]),
  });
}

function statusOf(markets: number, standing: LabelReview["standing"], voice: ReviewVoice): Html {
  if (markets > 0) return mark("ok", voice.tell("met"));
  return mark(standing === "required" ? "fail" : "warn", voice.tell("missed"));
}
