import type { CourseRun, OpeningKind } from "taavon/programme";
import type { TrainingPart } from "../../programme/training-part";
import type { Html } from "../html";
import type { Voice } from "../voice";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";

const KINDS = ["vacancy", "seat", "missing", "gap", "duty"] as const;

/** The courses that run, county by county as proposed, with what each opens; nobody is named. */
export function courseTable(
  { names }: ProgrammeReport,
  { courses, programme }: TrainingPart,
  voice: Voice,
): Html {
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const { totals } = programme;
  return table({
    columns: [
      { name: voice.say("trainingCourse") },
      { name: voice.say("county") },
      { name: voice.say("trainingPlaces"), isNumber: true },
      { name: voice.say("trainingAttendees"), isNumber: true },
      { name: voice.say("trainingOpens") },
      { name: voice.say("trainingWorth"), isNumber: true },
    ],
    rows: programme.courses.map((run) => [
      voice.name(titles.get(run.course), run.course),
      voice.name(names.region(run.region), run.region),
      voice.integer(run.places),
      voice.integer(run.attendees.length),
      opens(countKinds(run), voice),
      voice.integer(run.worth),
    ]),
    foot: [
      voice.say("trainingTotal"),
      "",
      voice.integer(programme.courses.reduce((sum, { places }) => sum + places, 0)),
      voice.integer(totals.seats),
      opens(new Map(KINDS.map((kind) => [kind, totals[kind]])), voice),
      voice.integer(programme.courses.reduce((sum, { worth }) => sum + worth, 0)),
    ],
  });
}

function countKinds({ attendees }: CourseRun): ReadonlyMap<OpeningKind, number> {
  const counts = new Map<OpeningKind, number>();
  for (const { opens: one } of attendees) counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  return counts;
}

function opens(counts: ReadonlyMap<OpeningKind, number>, voice: Voice): string {
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : voice.say(`opens_${kind}`, { count: voice.integer(count) });
  }).join(voice.language === "fa" ? "، " : ", ");
}
