import type { TrainingPart } from "../../programme/training-part";
import { type Html, html } from "../html";
import { hint } from "../section";
import type { Voice } from "../voice";
import { table } from "./table";

/** What a new plan makes of the courses. */
export function confirmationTable({ confirmation }: TrainingPart, voice: Voice): Html {
  const { before, after, newlyPlaced, attendeesPlaced, opened, shut } = confirmation;
  const rows = [
    { name: "placedPeople", key: "placements" },
    { name: "unitsProposed", key: "units" },
    { name: "trainingOpenGaps", key: "gaps" },
    { name: "objective", key: "objective" },
  ] as const;
  const outcome = voice.say("trainingNew", {
    count: voice.integer(newlyPlaced),
    attended: voice.integer(attendeesPlaced.length),
    opened: voice.integer(opened.length),
    shut: voice.integer(shut.length),
  });
  return html`<h3>${voice.say("trainingConfirm")}</h3>${hint(voice.say("trainingConfirmHint"))}
<p>${outcome}</p>
${table({
  columns: [
    { name: voice.say("measure") },
    { name: voice.say("trainingBefore"), isNumber: true },
    { name: voice.say("trainingAfter"), isNumber: true },
  ],
  rows: rows.map(({ name, key }) => [
    voice.say(name),
    voice.integer(before[key]),
    voice.integer(after[key]),
  ]),
})}`;
}
