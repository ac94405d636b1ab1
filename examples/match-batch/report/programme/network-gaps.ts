import { describeOpening, type NetworkNames, type SupplyGap } from "taavon/programme";
import { type Html, html } from "../html";
import { code, hint } from "../section";
import type { Voice } from "../voice";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";
import { unitLink } from "./unit-link";

/** What is needed and not to be had, what has no user, and what closed opportunities would bring. */
export function gapTables(report: ProgrammeReport, names: NetworkNames, voice: Voice): Html {
  const { missing, unused, openings } = report.programme.networks.network;
  const sentences = openings.flatMap((one) => describeOpening(one, voice.language, names));
  return html`${missing.length === 0 ? undefined : missingTable(report, missing, voice)}
${unused.length === 0 ? undefined : unusedList(unused, voice)}
${
  sentences.length === 0
    ? undefined
    : html`<h3>${voice.say("networkOpenings")}</h3>
<ul>${sentences.map((text) => html`<li>${text}</li>`)}</ul>`
}`;
}

function missingTable(report: ProgrammeReport, gaps: readonly SupplyGap[], voice: Voice): Html {
  return html`<h3>${voice.say("networkMissing")}</h3>${hint(voice.say("networkMissingHint"))}${table(
    {
      columns: [
        { name: voice.say("networkProduct") },
        { name: voice.say("networkCause") },
        { name: voice.say("networkNeededBy") },
      ],
      rows: gaps.map(({ product, cause, cooperatives }) => [
        code(product),
        voice.say(cause === "not-offered" ? "networkNotOffered" : "networkTooFar"),
        cooperatives.map((id, at) => [
          at === 0 ? "" : voice.language === "fa" ? "، " : ", ",
          unitLink(report, id, voice),
        ]),
      ]),
    },
  )}`;
}

function unusedList(gaps: readonly SupplyGap[], voice: Voice): Html {
  const title = voice.say("networkUnused", { count: voice.integer(gaps.length) });
  return html`<details><summary>${title}</summary><p>${gaps.map(({ product }) => html`${code(product)} `)}</p></details>`;
}
