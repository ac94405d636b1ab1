import type { Programme } from "../../programme/programme";
import { type Html, html } from "../html";
import type { Report } from "../report-input";
import { anchor, hint, section } from "../section";
import type { Voice } from "../voice";
import { creditSection } from "./credit-section";
import { dossierSection } from "./dossier-section";
import { housingSection } from "./housing-section";
import { networkSection } from "./network-section";
import { PARTS } from "./parts";
import { statisticsSection } from "./statistics-section";
import { supervisionSection } from "./supervision-section";
import { trainingSection } from "./training-section";

/** A report of which the programme was worked out. */
export type ProgrammeReport = Report & { readonly programme: Programme };

/** What follows the plan: an opening section, then one for each part; nothing where not worked out. */
export function programmeSections(report: Report, voice: Voice): readonly Html[] {
  const { programme } = report;
  if (programme === undefined) return [];
  const full: ProgrammeReport = { ...report, programme };
  return [
    openingSection(voice),
    dossierSection(full, voice),
    creditSection(full, voice),
    trainingSection(full, voice),
    networkSection(full, voice),
    supervisionSection(full, voice),
    statisticsSection(full, voice),
    housingSection(full, voice),
  ];
}

function openingSection(voice: Voice): Html {
  return section(
    voice,
    "programme",
    html`<p>${voice.say("programmeText")}</p>
<ul class="parts">${PARTS.map(
      (name) =>
        html`<li><a href="#${anchor(voice, name)}">${voice.say(name)}</a>: ${voice.say(`${name}Short`)}</li>`,
    )}</ul>
${hint(voice.say("programmeFiles"))}`,
  );
}
