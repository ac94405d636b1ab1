import type { Dossier } from "../../../document/dossier";
import type { PaperRow, StepRow } from "../../../document/dossier-checklist";
import type { DescribedRow, DescribedSection } from "../described-section";
import { type DossierVoice, MARKS } from "../dossier-voice";

/** The steps of the procedure, numbered, with what is done. */
export function stepsSection({ procedure, steps }: Dossier, voice: DossierVoice): DescribedSection {
  const done = new Map(steps.map((row) => [row.step, row.done]));
  return {
    code: "steps",
    heading: voice.say("section.steps"),
    notes: [],
    columns: [
      voice.say("column.number"),
      voice.say("column.state"),
      voice.say("column.step"),
      voice.say("column.before"),
      voice.say("column.source"),
    ],
    rows: procedure.steps.map((step, at) => ({
      cells: [
        voice.integer(at + 1),
        done.get(step.id) ? MARKS.met : MARKS.open,
        voice.name(step.title, step.id),
        dueText(step.status, voice),
        voice.standing(step),
      ],
      state: done.get(step.id) ? "done" : "open",
    })),
  };
}

function dueText(status: StepRow["status"], voice: DossierVoice): string {
  return voice.say(`before.${status ?? "after"}`);
}

/** Each kind of paper: who brings it, how many are in, and of how many the data state it all. */
export function papersSection(
  { procedure, papers }: Dossier,
  voice: DossierVoice,
): DescribedSection {
  return {
    code: "papers",
    heading: voice.say("section.papers"),
    notes: [],
    columns: [
      voice.say("column.paper"),
      voice.say("column.who"),
      voice.say("column.copies"),
      voice.say("column.before"),
      voice.say("column.in"),
      voice.say("column.stated"),
      voice.say("column.source"),
    ],
    rows: procedure.papers.map((paper): DescribedRow => {
      const rows = papers.filter((row) => row.paper === paper.id);
      const isIn = (row: PaperRow): boolean => row.state !== "missing";
      const counted = (count: number): string =>
        voice.say("value.of", {
          count: voice.integer(count),
          whole: voice.integer(rows.length),
        });
      const bearer = voice.say(`from.${paper.from}`);
      const who =
        paper.when === undefined ? bearer : `${bearer} (${voice.say(`when.${paper.when}`)})`;
      return {
        cells: [
          voice.name(paper.title, paper.id),
          who,
          voice.integer(paper.copies),
          dueText(procedure.steps.find(({ id }) => id === paper.step)?.status ?? null, voice),
          counted(rows.filter(isIn).length),
          paper.proves.length === 0
            ? MARKS.none
            : counted(rows.filter(({ stated }) => stated).length),
          voice.standing(paper),
        ],
        state: rows.every(isIn) ? "done" : "open",
      };
    }),
  };
}

/** Which papers each member brings, as a grid to tick. */
export function memberPapersSection(
  { procedure, members, papers }: Dossier,
  voice: DossierVoice,
): DescribedSection {
  const kinds = procedure.papers.filter(({ from }) => from !== "unit" && from !== "one-founder");
  const states = new Map(papers.map((row) => [keyOf(row.paper, row.seeker), row.state]));
  return {
    code: "member-papers",
    heading: voice.say("section.member-papers"),
    notes: [voice.say("note.marks")],
    columns: [voice.say("column.member"), ...kinds.map(({ id, title }) => voice.name(title, id))],
    rows: members.map(({ seeker }) => ({
      cells: [
        voice.id(seeker),
        ...kinds.map(({ id }) => {
          const state = states.get(keyOf(id, seeker));
          if (state === undefined) return MARKS.none;
          return state === "missing" ? MARKS.open : MARKS.met;
        }),
      ],
    })),
  };
}

function keyOf(paper: string, seeker: string | null): string {
  return JSON.stringify([paper, seeker]);
}
