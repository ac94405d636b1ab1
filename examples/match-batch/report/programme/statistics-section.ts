import {
  describeAllocation,
  describePeriod,
  FORMATION_MEASURES,
  type FormationMeasure,
  type PublishedStatistics,
  type Shown,
  type ShownCell,
  STATISTICS_TEXTS,
} from "taavon/programme";
import { LEAST_PEOPLE } from "../../programme/statistics-part";
import type { Fragment, Html } from "../html";
import { html } from "../html";
import { hint, section } from "../section";
import type { Voice } from "../voice";
import { basisNote } from "./basis-note";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";

/** Formation by county as the plan proposes it, and the table of 1388 as a worked example. */
export function statisticsSection(report: ProgrammeReport, voice: Voice): Html {
  const { statistics, example } = report.programme.statistics;
  const period = statistics.cells[0]?.period;
  return section(
    voice,
    "statistics",
    html`${hint(voice.say("statisticsHint", { least: voice.integer(LEAST_PEOPLE) }))}
${
  period === undefined
    ? undefined
    : html`<h3>${voice.say("statisticsPlan", { period: describePeriod(period, voice.language) })}</h3>`
}
${planTable(report, statistics, voice)}
${example === null ? undefined : exampleTable(report, example, voice)}`,
  );
}

function planTable(report: ProgrammeReport, shown: PublishedStatistics, voice: Voice): Html {
  const cells = (cell: ShownCell): Fragment[] =>
    FORMATION_MEASURES.map((measure) => amount(measure, cell.figures[measure], voice));
  const name = (region: string): string => voice.name(report.names.region(region), region);
  const [whole] = shown.totals;
  return table({
    columns: [
      { name: voice.say("county") },
      ...FORMATION_MEASURES.map((measure) => ({
        name: measureName(measure, voice),
        isNumber: true,
      })),
    ],
    rows: shown.cells.map((cell) => [name(cell.region), ...cells(cell)]),
    ...(whole === undefined ? {} : { foot: [name(whole.region), ...cells(whole)] }),
  });
}

function exampleTable(report: ProgrammeReport, shown: PublishedStatistics, voice: Voice): Html {
  const { language } = voice;
  const name = (region: string): string => voice.name(report.names.region(region), region);
  const announced = shown.allocations.filter(({ measure }) => measure === "cooperatives");
  const sums = announced.flatMap(({ allocated, unallocated, total }): Fragment[][] => [
    [voice.say("statisticsSum"), number(allocated, voice), ""],
    [
      html`<strong>${voice.say("statisticsUnallocated")}</strong>`,
      html`<strong>${number(unallocated, voice)}</strong>`,
      "",
    ],
    [html`<strong>${voice.say("statisticsAnnounced")}</strong>`, number(total, voice), ""],
  ]);
  return html`<h3>${voice.say("statisticsExample")}</h3>
${hint(voice.say("statisticsExampleHint"))}
${announced.map((one) => html`<p class="say">${describeAllocation(one, language, report.names)}</p>`)}
${table({
  columns: [
    { name: voice.say("county") },
    { name: measureName("cooperatives", voice), isNumber: true },
    { name: voice.say("statisticsStatus") },
  ],
  rows: [
    ...shown.cells.map(({ region, figures, standing }): Fragment[] => [
      name(region),
      number(figures.cooperatives, voice),
      STATISTICS_TEXTS[`formation-status.${standing}`][language],
    ]),
    ...sums,
  ],
})}
<p class="soft">${voice.say("basis")}: ${basisNote({ source: announced[0]?.source, confidence: "A" }, voice)}</p>`;
}

function amount(measure: FormationMeasure, value: Shown | undefined, voice: Voice): Fragment {
  const isMoney = measure === "capital" || measure === "facility";
  if (value === null || value === undefined || !isMoney) return number(value, voice);
  return voice.rialsShort(value);
}

function number(value: Shown | undefined, voice: Voice): Fragment {
  if (value === undefined) return "—";
  if (value === null) return html`<span class="soft">${voice.say("statisticsWithheld")}</span>`;
  return voice.integer(value);
}

function measureName(measure: FormationMeasure, voice: Voice): string {
  const text = STATISTICS_TEXTS[`formation-measure.${measure}`][voice.language];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
