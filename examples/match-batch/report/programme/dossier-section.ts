import { describeMissing } from "taavon/programme";
import { dossierTextOf } from "../../../../src/programme/dossier/texts/dossier-texts";
import type { OpenedDossier } from "../../programme/dossier-part";
import { type Html, html } from "../html";
import { anchor, hint, section } from "../section";
import type { Voice } from "../voice";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";
import { unitLink } from "./unit-link";

/** Where each unit's dossier stands, what keeps it there, and its page. */
export function dossierSection(report: ProgrammeReport, voice: Voice): Html {
  const { dossiers } = report.programme;
  if (dossiers.length === 0) return section(voice, "dossiers", hint(voice.say("noUnits")));
  return section(
    voice,
    "dossiers",
    html`${hint(voice.say("dossiersHint"))}${table({
      columns: [
        { name: voice.say("unit") },
        { name: voice.say("dossierStatus") },
        { name: voice.say("dossierNext") },
        { name: voice.say("dossierMissing") },
        { name: voice.say("dossierPapers"), isNumber: true },
        { name: voice.say("dossierPoints"), isNumber: true },
        { name: voice.say("dossierPage") },
      ],
      rows: dossiers.map((one) => {
        const { dossier, folder, next } = one;
        const title = voice.name(dossier.title, dossier.opportunity);
        return [
          unitLink(report, dossier.opportunity, voice),
          statusText(dossier.status, voice),
          next === null ? "—" : statusText(next, voice),
          missingCell(one, voice),
          voice.integer(dossier.papers.filter(({ state }) => state === "missing").length),
          voice.integer(dossier.points.filter(({ state }) => state === "open").length),
          html`<a href="${folder}/dossier.html#${anchor(voice, "summary")}" aria-label="${voice.say("dossierOpen", { unit: title })}">${voice.say("dossierPrint")}</a>`,
        ];
      }),
    })}`,
  );
}

function missingCell({ dossier, missing }: OpenedDossier, voice: Voice): Html {
  const [first, ...others] = missing.map((one) => describeMissing(one, dossier, voice.language));
  if (first === undefined) return html`${voice.say("dossierNothing")}`;
  if (others.length === 0) return html`${first}`;
  const more = voice.say("dossierMore", { count: voice.integer(others.length) });
  return html`${first}<details><summary>${more}</summary>
<ul>${others.map((one) => html`<li>${one}</li>`)}</ul></details>`;
}

function statusText(status: OpenedDossier["dossier"]["status"], voice: Voice): string {
  return dossierTextOf(`status.${status}`, voice.language);
}
