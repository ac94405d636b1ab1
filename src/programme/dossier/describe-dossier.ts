import type { Dossier } from "../../document/dossier";
import type { Language } from "../../text/language";
import type { DescribedDossier } from "./described-section";
import { dossierVoice } from "./dossier-voice";
import { assemblySection, attendanceSection } from "./sections/assembly-sections";
import { memberPapersSection, papersSection, stepsSection } from "./sections/paper-sections";
import {
  capitalSection,
  foundersSection,
  membersSection,
  officesSection,
} from "./sections/people-sections";
import { historySection, pointsSection } from "./sections/record-sections";
import { statuteSection } from "./sections/statute-section";
import { fallbackSection, missingSection, summarySection } from "./sections/summary-sections";
import { statusAfter } from "./status-order";
import type { DossierTextCode } from "./texts/dossier-texts";

/**
 * A dossier in words: headed tables of plain text, in the order of a page. Persian has Persian digits
 * and Jalali dates; ids are isolated, so that they keep their own direction; people are their ids.
 */
export function describeDossier(dossier: Dossier, language: Language): DescribedDossier {
  const voice = dossierVoice(language);
  const title = voice.id(voice.name(dossier.title, dossier.opportunity));
  return {
    title: voice.say("note.title", { title }),
    status: voice.say(`status.${dossier.status}`),
    note: voice.say(noteOf(dossier)),
    sections: [
      summarySection(dossier, voice),
      ...fallbackSection(dossier, voice),
      ...missingSection(dossier, voice),
      foundersSection(dossier, voice),
      stepsSection(dossier, voice),
      papersSection(dossier, voice),
      memberPapersSection(dossier, voice),
      membersSection(dossier, voice),
      officesSection(dossier, voice),
      statuteSection(dossier, voice),
      capitalSection(dossier, voice),
      assemblySection(dossier, voice),
      attendanceSection(dossier, voice),
      pointsSection(dossier, voice),
      ...historySection(dossier, voice),
    ],
  };
}

/** What stands over everything: a proposal until it is registered or ends. */
function noteOf({ status }: Dossier): DossierTextCode {
  if (status === "registered") return "note.registered";
  return statusAfter(status) === undefined ? "note.ended" : "note.proposal";
}
