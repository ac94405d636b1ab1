import type { Text } from "taavon";
import { describeCycle, type NetworkNames, type SupplyLink } from "taavon/programme";
import { type Fragment, type Html, html } from "../html";
import { networkMap } from "../network-map";
import { code, hint, section } from "../section";
import type { Voice } from "../voice";
import { gapTables } from "./network-gaps";
import { clusterList, federationList } from "./network-groups";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";
import { unitLink } from "./unit-link";

/** Who supplies whom on a map and in a table, where chains break, clusters and unions. */
export function networkSection(report: ProgrammeReport, voice: Voice): Html {
  const { network } = report.programme.networks;
  if (network.cooperatives.length === 0) {
    return section(voice, "networks", hint(voice.say("noUnits")));
  }
  const names = networkNames(report);
  return section(
    voice,
    "networks",
    html`${hint(voice.say("networksHint"))}
<div class="scroll map">${networkMap({ regions: report.dataset.regions, ...network }, voice)}</div>
<h3>${voice.say("networkLinks")}</h3>
${linkTable(report, network.links, voice)}
<h3>${voice.say("networkRounds")}</h3>
${rounds(report, names, voice)}
${gapTables(report, names, voice)}
${clusterList(report, names, voice)}
${federationList(report, voice)}`,
  );
}

function networkNames({ facts, names }: ProgrammeReport): NetworkNames {
  return {
    opportunity: (id): Text | undefined => facts.opportunities.get(id)?.title,
    region: names.region,
  };
}

function linkTable(report: ProgrammeReport, links: readonly SupplyLink[], voice: Voice): Html {
  if (links.length === 0) return hint(voice.say("networkNoLinks"));
  return table({
    columns: [
      { name: voice.say("networkProduct") },
      { name: voice.say("networkSupplier") },
      { name: voice.say("networkUser") },
      { name: voice.say("networkDistance"), isNumber: true },
    ],
    rows: links.map(({ product, supplier, user, km }): Fragment[] => [
      code(product),
      unitLink(report, supplier, voice),
      unitLink(report, user, voice),
      km === null ? voice.say("networkUnknown") : voice.integer(km),
    ]),
  });
}

function rounds({ programme }: ProgrammeReport, names: NetworkNames, voice: Voice): Html {
  const { cycles } = programme.networks.network.cycles;
  if (cycles.length === 0) return hint(voice.say("networkNoRounds"));
  return html`<ul>${cycles.map((one) => html`<li>${describeCycle(one, voice.language, names)}</li>`)}</ul>`;
}
