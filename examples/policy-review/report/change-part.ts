import { describeAttribution, describeMove, type PolicyComparison } from "taavon/review";
import { type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { hint } from "../../match-batch/report/section";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** Moves that are told one by one. */
const MOST = 20;

/** The clauses that change, whom each moves, and by what way. */
export function changesPart(report: Report, voice: ReviewVoice): Html {
  const comparison = report.review.atHand?.comparison;
  if (comparison === undefined) return part(voice, "changes", clausesAlone(report, voice));
  return part(voice, "changes", [
    hint(voice.tell("changesHint")),
    clauseTable(comparison, voice),
    causeTable(comparison, voice),
    html`<p>${voice.tell("stayed", {
      placed: voice.integer(comparison.stayedPlaced),
      unplaced: voice.integer(comparison.stayedUnplaced),
    })}</p>`,
    moveList(comparison, report, voice),
  ]);
}

function clausesAlone({ clauses, review }: Report, voice: ReviewVoice): Html {
  if (clauses.length === 0) return html`<p>${voice.tell("noChanges")}</p>`;
  return html`<ul>${clauses.map(({ text }) => html`<li>${voice.pick(text)}</li>`)}</ul>${
    review.atHand === undefined ? html`<p>${voice.tell("noData")}</p>` : undefined
  }`;
}

function clauseTable({ clauses, summary }: PolicyComparison, voice: ReviewVoice): Html {
  const effects = new Map(summary.clauses.map((effect) => [effect.clause, effect]));
  return table({
    columns: [
      { name: voice.tell("clause") },
      { name: voice.tell("alone"), isNumber: true },
      { name: voice.tell("together"), isNumber: true },
      { name: voice.tell("displaced"), isNumber: true },
    ],
    rows: clauses.map(({ id, text }) => {
      const { alone = 0, together = 0, displaced = 0 } = effects.get(id) ?? {};
      return [voice.pick(text), ...[alone, together, displaced].map(voice.integer)];
    }),
  });
}

function causeTable({ summary: { causes } }: PolicyComparison, voice: ReviewVoice): Html {
  return table({
    caption: voice.tell("causes"),
    columns: [{ name: voice.tell("cause") }, { name: voice.tell("persons"), isNumber: true }],
    rows: (["direct", "displaced", "re-optimised"] as const).map((cause) => [
      voice.review(`cause.${cause}`),
      voice.integer(causes[cause]),
    ]),
  });
}

function moveList(
  { moves, attributions, clauses }: PolicyComparison,
  { names }: Report,
  voice: ReviewVoice,
): Html | undefined {
  if (moves.length === 0) return undefined;
  const { language } = voice;
  const why = new Map(attributions.map((one) => [one.seeker, one]));
  const shown = moves.slice(0, MOST).map((move) => {
    const attribution = why.get(move.seeker);
    const words = { language, names, clauses };
    return html`<li>${describeMove(move, language, names)}${
      attribution && html`<br><span class="soft">${describeAttribution(attribution, words)}</span>`
    }</li>`;
  });
  const title = voice.tell("movesList", { count: voice.integer(shown.length) });
  return html`<details><summary>${title}</summary><ul>${shown}</ul>${more(moves.length - MOST, voice)}</details>`;
}

/** That there are more rows than shown, where there are. */
export function more(count: number, voice: ReviewVoice): Html | undefined {
  return count > 0 ? hint(voice.tell("more", { count: voice.integer(count) })) : undefined;
}
