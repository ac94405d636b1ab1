import type { Dossier } from "../../document/dossier";
import type { Language } from "../../text/language";
import { type DossierVoice, dossierVoice } from "./dossier-voice";
import type { Missing } from "./missing";
import { resolutionText } from "./sections/resolution-text";

/** What is missing, in words; names of papers and steps are the dossier's procedure's. */
export function describeMissing(missing: Missing, dossier: Dossier, language: Language): string {
  return missingText(missing, dossier, dossierVoice(language));
}

/** The same in a voice. */
export function missingText(missing: Missing, dossier: Dossier, voice: DossierVoice): string {
  const { code, seekers = [], paper, step, point, about, office, resolution } = missing;
  const { status, count, rials, date } = missing;
  const { papers, steps } = dossier.procedure;
  const values: Record<string, string | undefined> = {
    who: seekers.length === 0 ? undefined : voice.ids(seekers),
    paper: paper && voice.name(papers.find(({ id }) => id === paper)?.title, paper),
    step: step && voice.name(steps.find(({ id }) => id === step)?.title, step),
    point: point && voice.id(point),
    about: about && voice.say(`point.${about}`),
    office: office && voice.say(`office.${office}`),
    resolution: resolution && resolutionText(resolution, dossier, voice),
    status: status && voice.say(`status.${status}`),
    count: count === undefined ? undefined : voice.integer(Math.abs(count)),
    rials: rials === undefined ? undefined : voice.rials(rials),
    date: date && voice.date(date),
  };
  return voice.say(`missing.${code}`, filled(values));
}

function filled(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
