import type { Dossier } from "../../../document/dossier";
import type { DossierEvent } from "../../../document/dossier-event";
import type { PointCode } from "../../../document/dossier-point";
import type { DescribedRow, DescribedSection } from "../described-section";
import { type DossierVoice, MARKS, pointMark } from "../dossier-voice";

/**
 * What is or was not known, agreed or decided. Points of the same kind and state stand in one row with
 * everybody they concern, in the order in which the dossier first names them.
 */
export function pointsSection({ points }: Dossier, voice: DossierVoice): DescribedSection {
  const rows = new Map<string, { row: Dossier["points"][number]; who: string[] }>();
  for (const row of points) {
    const key = JSON.stringify([row.point, row.status, row.state]);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { row, who: [...row.concerns] });
    else known.who.push(...row.concerns);
  }
  return {
    code: "points",
    heading: voice.say("section.points"),
    notes: [voice.say("note.marks")],
    columns: [
      voice.say("column.state"),
      voice.say("column.point"),
      voice.say("column.before"),
      voice.say("column.concerns"),
    ],
    rows: [...rows.values()].map(
      ({ row, who }): DescribedRow => ({
        cells: [
          pointMark(row.state),
          voice.say(`point.${row.point}`),
          voice.say(`before.${row.status}`),
          who.length === 0 ? MARKS.none : voice.ids(who),
        ],
        state: row.state === "settled" ? "done" : row.state === "fails" ? "failed" : "open",
      }),
    ),
  };
}

/** Everything on record, in the order in which it was recorded. */
export function historySection(dossier: Dossier, voice: DossierVoice): DescribedSection[] {
  if (dossier.evidence.length === 0) return [];
  return [
    {
      code: "history",
      heading: voice.say("section.history"),
      notes: [],
      columns: [
        voice.say("column.date"),
        voice.say("column.event"),
        voice.say("column.by"),
        voice.say("column.note"),
      ],
      rows: dossier.evidence.map((event) => ({
        cells: [voice.date(event.on), eventText(event, dossier, voice), event.by, event.note ?? ""],
      })),
    },
  ];
}

function eventText(event: DossierEvent, dossier: Dossier, voice: DossierVoice): string {
  const { papers, steps } = dossier.procedure;
  switch (event.kind) {
    case "consent":
      return voice.say("event.consent", { who: voice.id(event.seeker) });
    case "paper":
      return voice.say(event.waived ? "event-word.waived" : "event.paper", {
        paper: voice.name(papers.find(({ id }) => id === event.paper)?.title, event.paper),
        who: event.seeker === undefined ? "" : voice.id(event.seeker),
      });
    case "step":
      return voice.say("event.step", {
        step: voice.name(steps.find(({ id }) => id === event.step)?.title, event.step),
      });
    case "receipt":
      return voice.say("event.receipt", {
        who: voice.id(event.seeker),
        rials: voice.rials(event.rials),
      });
    case "settled":
      return voice.say("event.settled", {
        point: pointName(event.point, dossier, voice),
        outcome: voice.say(`event-word.${event.outcome}`),
      });
    case "assembly":
      return voice.say("event.assembly", { count: voice.integer(event.present.length) });
    case "manager":
      return voice.say("event.manager", {
        who: event.manager === null ? voice.say("event-word.outsider") : voice.id(event.manager),
      });
    case "status":
      return voice.say("event.status", { status: voice.say(`status.${event.status}`) });
    case "left":
      return voice.say("event.left", {
        who: voice.ids(event.seekers),
        others: cameText(event.joined, voice),
      });
  }
}

function cameText(joined: readonly { readonly seeker: string }[], voice: DossierVoice): string {
  if (joined.length === 0) return voice.say("event-word.nobody");
  return voice.ids(joined.map(({ seeker }) => seeker));
}

/** A point by name, as long as the dossier still has it; else by id. */
function pointName(id: string, { points }: Dossier, voice: DossierVoice): string {
  const row = points.find((point) => point.id === id);
  if (row === undefined) return voice.id(id);
  const name = voice.say(`point.${row.point satisfies PointCode}`);
  return row.concerns.length === 0 ? name : `${name} ${voice.ids(row.concerns)}`;
}
