import { createTrainingWords, describeCourseLeftOut, describeUnmet } from "taavon/programme";
import type { TrainingPart } from "../../programme/training-part";
import { type Html, html } from "../html";
import { hint, section } from "../section";
import type { Voice } from "../voice";
import { courseTable } from "./course-table";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";
import { confirmationTable } from "./training-confirmation";
import { needTables } from "./training-needs";

/** What training is needed, which courses run and what they open, and what a new plan makes of them. */
export function trainingSection(report: ProgrammeReport, voice: Voice): Html {
  const { training } = report.programme;
  return section(
    voice,
    "training",
    html`${needTables(report, voice)}
${training === null ? html`<p class="note">${voice.say("trainingLeftForFull")}</p>` : coursePages(report, training, voice)}`,
  );
}

function coursePages(report: ProgrammeReport, training: TrainingPart, voice: Voice): Html {
  const { courses, limits } = training.programme;
  return html`<h3>${voice.say("trainingCourses")}</h3>
${hint(voice.say("trainingHint", { most: voice.integer(limits.maxCourses) }))}
${figures(training, voice)}
${courses.length === 0 ? hint(voice.say("trainingNoCourses")) : courseTable(report, training, voice)}
${confirmationTable(training, voice)}
${unmetTable(report, training, voice)}
${leftOutList(training, voice)}`;
}

function figures({ courses, programme }: TrainingPart, voice: Voice): Html {
  const { totals, certificate } = programme;
  const rows = [
    {
      name: "trainingCourses",
      value: voice.integer(totals.courses),
      note: voice.say("trainingOf", { count: voice.integer(courses.length) }),
    },
    { name: "trainingSeats", value: voice.integer(totals.seats), note: undefined },
    {
      name: "trainingCertificate",
      value: voice.integer(certificate.value),
      note: voice.say("trainingBound", {
        bound: voice.integer(certificate.bound),
        gap: voice.percent(certificate.gapBp),
      }),
    },
  ] as const;
  return html`<dl class="figures">${rows.map(
    ({ name, value, note }) =>
      html`<div><dt>${voice.say(name)}</dt><dd class="big">${value}</dd>${
        note === undefined ? undefined : html`<dd class="soft">${note}</dd>`
      }</div>`,
  )}</dl>`;
}

function unmetTable(
  { dataset }: ProgrammeReport,
  { programme }: TrainingPart,
  voice: Voice,
): Html | undefined {
  if (programme.unmet.length === 0) return undefined;
  const words = createTrainingWords(dataset);
  return html`<h3>${voice.say("trainingLeft")}</h3>${table({
    columns: [
      { name: voice.say("trainingOpening") },
      { name: voice.say("trainingLeftHow"), isNumber: true },
      { name: voice.say("trainingLeftWhy") },
    ],
    rows: programme.unmet.map(({ opening, left, reason }) => [
      words.opening(opening, voice.language),
      voice.integer(left),
      describeUnmet(reason, voice.language),
    ]),
  })}`;
}

function leftOutList({ programme }: TrainingPart, voice: Voice): Html | undefined {
  const counts = new Map<(typeof programme.leftOut)[number]["reason"], number>();
  for (const { reason } of programme.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  return html`<h3>${voice.say("trainingNotRun")}</h3>
<ul>${[...counts].map(
    ([reason, count]) =>
      html`<li>${voice.integer(count)}: ${describeCourseLeftOut(reason, voice.language)}</li>`,
  )}</ul>`;
}
