import type { Dossier } from "../../../document/dossier";
import type { DescribedSection } from "../described-section";
import { type DossierVoice, MARKS } from "../dossier-voice";
import { resolutionText } from "./resolution-text";

/** The agenda of the first assembly, each item with its resolution and whether it passed. */
export function assemblySection(dossier: Dossier, voice: DossierVoice): DescribedSection {
  const { assembly } = dossier;
  const quorum = voice.say("note.quorum", {
    quorum: voice.integer(assembly.quorum),
    members: voice.integer(assembly.members.length),
  });
  const held =
    assembly.held === null ? [] : [voice.say("note.held", { date: voice.date(assembly.held) })];
  return {
    code: "assembly",
    heading: voice.say("section.assembly"),
    notes: [
      `${quorum} (${voice.standing(dossier.procedure.quorum)})`,
      ...held,
      voice.say("note.marks"),
    ],
    columns: [
      voice.say("column.number"),
      voice.say("column.resolution"),
      voice.say("column.passed"),
    ],
    rows: assembly.resolutions.map(({ resolution, passed }, at) => ({
      cells: [
        voice.integer(at + 1),
        resolutionText(resolution, dossier, voice),
        passed ? MARKS.met : MARKS.open,
      ],
      state: passed ? "done" : "open",
    })),
  };
}

/** The list that the members sign at the assembly. */
export function attendanceSection({ assembly }: Dossier, voice: DossierVoice): DescribedSection {
  const there = new Set(assembly.present);
  return {
    code: "attendance",
    heading: voice.say("section.attendance"),
    notes: [],
    columns: [
      voice.say("column.number"),
      voice.say("column.member"),
      voice.say("column.present"),
      voice.say("column.signature"),
    ],
    rows: assembly.members.map((seeker, at) => ({
      cells: [
        voice.integer(at + 1),
        voice.id(seeker),
        there.has(seeker) ? MARKS.met : MARKS.open,
        "",
      ],
    })),
  };
}
