import {
  type AuditRow,
  type AuditTable,
  describeCategory,
  describeImpact,
  type FairnessAudit,
  type Stage,
  type StageFigures,
} from "taavon/review";
import { type Fragment, type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { code, hint } from "../../match-batch/report/section";
import { categoryName } from "./category-name";
import { part } from "./part";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** In what an audit is told. */
interface Telling {
  readonly audit: FairnessAudit;
  readonly report: Report;
  readonly voice: ReviewVoice;
}

/** Who is selected at each stage, how well groups fit and how they are seen; small numbers withheld. */
export function auditPart(audit: FairnessAudit, report: Report, voice: ReviewVoice): Html {
  const telling = { audit, report, voice };
  const { undeclared, notes, seekers, tables, k } = audit;
  return part(voice, "audit", [
    hint(voice.tell("auditHint", { k: voice.integer(k) })),
    seekers === null
      ? html`<p>${voice.tell("fewPeople")}</p>`
      : [totals(telling), ...tables.map((one) => auditTable(one, telling))],
    undeclared.length === 0
      ? undefined
      : html`<p><b>${voice.tell("undeclared")}:</b> ${undeclared.map((group) => html`${code(group)} `)}</p>`,
    html`<ul class="soft">${notes.map((note) => html`<li>${voice.review(note)}</li>`)}</ul>`,
  ]);
}

function totals({ audit, voice }: Telling): Html {
  const shown = audit.totals.map(({ stage, selected }) => [
    voice.review(`stage.${stage}`),
    voice.integer(selected),
  ]);
  const withheld = audit.withheldStages.map((stage) => [
    voice.review(`stage.${stage}`),
    withheldMark(voice.review("withheld.stage"), voice),
  ]);
  const everybody = [voice.tell("everybody"), voice.integer(audit.seekers ?? 0)];
  const columns = [{ name: voice.tell("group") }, { name: voice.tell("persons"), isNumber: true }];
  return table({ columns, rows: [everybody, ...shown, ...withheld] });
}

function auditTable(one: AuditTable, telling: Telling): Html {
  const { voice, report, audit } = telling;
  const title =
    one.by === "group"
      ? categoryName("group", one.group, { report, voice })
      : voice.review(`dimension.${one.by}`);
  if (one.rows === null) {
    return html`<h3>${title}</h3><p>${withheldMark(voice.review("withheld.table"), voice)}</p>`;
  }
  const stages = audit.totals.map(({ stage }) => stage);
  const columns = [
    { name: voice.tell("group") },
    { name: voice.tell("seekers"), isNumber: true },
    ...stages.map((stage) => ({ name: voice.review(`stage.${stage}`), isNumber: true })),
    { name: voice.tell("fit"), isNumber: true },
    { name: voice.tell("exposure"), isNumber: true },
  ];
  const rows = one.rows.map((row) => cellsOf(row, { one, stages, telling }));
  return html`<h3>${title}</h3>${table({ columns, rows })}${signs(one, telling)}`;
}

interface Framed {
  readonly one: AuditTable;
  readonly stages: readonly Stage[];
  readonly telling: Telling;
}

function cellsOf(row: AuditRow, { one, stages, telling }: Framed): Fragment[] {
  const { voice } = telling;
  const name = voice.sentence(categoryIn(one, row.category, telling));
  const hidden = withheldMark(voice.review("withheld.row"), voice);
  if (row.withheld) return [name, hidden, ...stages.map(() => hidden), hidden, hidden];
  const figures = new Map(row.stages.map((figure) => [figure.stage, figure]));
  return [
    name,
    voice.integer(row.seekers),
    ...stages.map((stage) => rateCell(figures.get(stage), voice)),
    row.fit === null ? "–" : voice.percent(row.fit.mean),
    row.exposure === null ? "–" : voice.percent(row.exposure.perPerson),
  ];
}

function rateCell(figures: StageFigures | undefined, voice: ReviewVoice): Fragment {
  if (figures === undefined) return "–";
  const rate = voice.percent(figures.rateBp);
  return figures.isBelow
    ? html`<span class="warn" title="${voice.tell("belowFourFifths")}">${rate} !</span>`
    : rate;
}

/** The rates below four fifths, in sentences. */
function signs(one: AuditTable, telling: Telling): Html | undefined {
  const { voice } = telling;
  const lines = (one.rows ?? []).flatMap((row) =>
    row.withheld
      ? []
      : row.stages
          .filter(({ isBelow }) => isBelow)
          .map((figures) =>
            describeImpact(categoryIn(one, row.category, telling), figures, voice.language),
          ),
  );
  if (lines.length === 0) return hint(voice.tell("noSigns"));
  return html`<ul>${lines.map((line) => html`<li>${voice.sentence(line)}</li>`)}</ul>`;
}

function categoryIn(one: AuditTable, category: string, { voice, report }: Telling): string {
  return describeCategory(one, category, { language: voice.language, names: report.names });
}

function withheldMark(why: string, voice: ReviewVoice): Html {
  return html`<span class="soft" title="${why}">${voice.tell("withheld")}</span>`;
}
