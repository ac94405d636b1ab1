import { TEXTS, type TextCode } from "taavon";
import type { PolicyComparison, ShortlistChange, UnitRow } from "taavon/review";
import { type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { hint } from "../../match-batch/report/section";
import { more } from "./change-part";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** Units and lists that are named one by one. */
const MOST = 20;

/** Proposed units that only one of the policies has. */
export function unitsPart({ units }: PolicyComparison, report: Report, voice: ReviewVoice): Html {
  const { appeared, vanished, kept } = units;
  const changed = kept.filter(({ joined, left }) => joined.length + left.length > 0);
  return part(voice, "units", [
    html`<p>${voice.tell("keptUnits", {
      kept: voice.integer(kept.length),
      changed: voice.integer(changed.length),
    })}</p>`,
    unitTable("appeared", appeared, { report, voice }),
    unitTable("vanished", vanished, { report, voice }),
  ]);
}

function unitTable(
  title: "appeared" | "vanished",
  rows: readonly UnitRow[],
  { report, voice }: { readonly report: Report; readonly voice: ReviewVoice },
): Html {
  if (rows.length === 0) return html`<p><b>${voice.tell(title)}:</b> ${voice.tell("none")}</p>`;
  const shown = rows
    .slice(0, MOST)
    .map(({ opportunity, members, otherwise }) => [
      voice.opportunity(report.names, opportunity),
      voice.integer(members.length),
      otherwise === undefined ? "–" : closedReason(otherwise.reason, voice),
    ]);
  const columns = [
    { name: voice.tell("unit") },
    { name: voice.tell("members"), isNumber: true },
    { name: voice.tell("otherwise") },
  ];
  return html`${table({ caption: voice.tell(title), columns, rows: shown })}${more(rows.length - MOST, voice)}`;
}

function closedReason(reason: string, voice: ReviewVoice): string {
  const code = `closed.${reason}`;
  return isTextCode(code) ? voice.label(code) : reason;
}

function isTextCode(code: string): code is TextCode {
  return Object.hasOwn(TEXTS, code);
}

/** How many names come to shortlists and go, and the lists that change most. */
export function shortlistsPart(
  { shortlists }: PolicyComparison,
  { names }: Report,
  voice: ReviewVoice,
): Html {
  const changed = shortlists.filter(({ entered, left }) => entered + left > 0);
  const sum = (count: "entered" | "left"): string =>
    voice.integer(changed.reduce((total, row) => total + row[count], 0));
  const most = [...changed].sort((a, b) => turnover(b) - turnover(a)).slice(0, MOST);
  const content = table({
    columns: [
      { name: voice.tell("opportunity") },
      { name: voice.tell("role") },
      ...(["kept", "entered", "left"] as const).map((key) => ({
        name: voice.tell(key),
        isNumber: true,
      })),
    ],
    rows: most.map(({ opportunity, role, kept, entered, left }) => [
      voice.opportunity(names, opportunity),
      voice.role(names, opportunity, role),
      ...[kept, entered, left].map(voice.integer),
    ]),
  });
  const note = voice.tell("shortlistsHint", {
    changed: voice.integer(changed.length),
    count: voice.integer(shortlists.length),
    entered: sum("entered"),
    left: sum("left"),
  });
  return part(voice, "shortlists", [hint(note), most.length === 0 ? undefined : content]);
}

function turnover({ entered, left }: ShortlistChange): number {
  return entered + left;
}
