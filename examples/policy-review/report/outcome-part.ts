import type { OutcomeRow, PolicyComparison } from "taavon/review";
import { type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { hint } from "../../match-batch/report/section";
import { categoryName } from "./category-name";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

const ORDER = ["all", "kind", "group", "county"] as const;

/** Placement rate and mean score under both policies, by kind, group and county. */
export function outcomesPart(
  { outcomes }: PolicyComparison,
  report: Report,
  voice: ReviewVoice,
): Html {
  const tables = ORDER.flatMap((by) => {
    const rows = outcomes.filter((row) => row.by === by);
    return rows.length === 0 ? [] : [outcomeTable(by, rows, { report, voice })];
  });
  return part(voice, "outcomes", [hint(voice.tell("outcomesHint")), html`${tables}`]);
}

function outcomeTable(
  by: OutcomeRow["by"],
  rows: readonly OutcomeRow[],
  { report, voice }: { readonly report: Report; readonly voice: ReviewVoice },
): Html {
  const number = (key: Parameters<typeof voice.tell>[0]) => ({
    name: voice.tell(key),
    isNumber: true,
  });
  return table({
    caption: voice.review(`by.${by}`),
    columns: [
      { name: voice.tell("group") },
      ...(["seekers", "rateNow", "rateNew", "scoreNow", "scoreNew"] as const).map(number),
    ],
    rows: rows.map(({ key, seekers, current, proposed }) => [
      by === "all" ? voice.tell("everybody") : categoryName(by, key, { report, voice }),
      voice.integer(seekers),
      voice.points(current.rateBp),
      voice.points(proposed.rateBp),
      voice.points(current.meanScore),
      voice.points(proposed.meanScore),
    ]),
  });
}
