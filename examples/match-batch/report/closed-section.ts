import type { Closed } from "taavon";
import { closedDetails } from "./closed-details";
import type { ClosedFinding } from "./findings";
import { type Html, html } from "./html";
import { reasonChart } from "./reason-chart";
import type { Report } from "./report-input";
import { heading, hint, section } from "./section";
import type { Voice } from "./voice";

/** Why investment opportunities stayed closed, and those that came nearest to opening. */
export function closedSection(report: Report, voice: Voice): Html {
  if (report.plan.closed.length === 0) {
    return section(voice, "closed", hint(voice.say("noClosed")));
  }
  const chart = reasonChart({
    voice,
    rows: report.findings.summary.closed.map(({ code, count }) => ({
      reason: `closed.${code}`,
      help: `closed-help.${code}`,
      count,
    })),
    unit: voice.say("opportunities"),
  });
  return section(voice, "closed", html`${chart}${closedTable(report, voice)}`);
}

function closedTable(report: Report, voice: Voice): Html {
  const { closed } = report.findings;
  const more = report.plan.closed.length - closed.length;
  return html`<h3>${voice.say("closedList")}</h3>
${hint(listHint(closed, voice))}
<div class="scroll"><table><thead><tr>${heading(voice.say("opportunity"))}${heading(voice.say("county"))}${heading(voice.say("reason"))}${heading(voice.say("missing"), "n")}</tr></thead>
<tbody>${closed.map((finding) => closedRow(report, finding, voice))}</tbody></table></div>${
    more > 0 ? hint(voice.say("moreInPlan", { count: voice.integer(more) })) : undefined
  }`;
}

function listHint(closed: readonly ClosedFinding[], voice: Voice): string {
  const explained = closed.filter(({ explanation }) => explanation !== undefined).length;
  if (explained === closed.length) return voice.say("closedListHint");
  const cut = voice.say("closedListCut", { count: voice.integer(explained) });
  return `${voice.say("closedListHint")} ${cut}`;
}

function closedRow(report: Report, finding: ClosedFinding, voice: Voice): Html {
  const { facts, names } = report;
  const { closed } = finding;
  const region = facts.opportunities.get(closed.opportunity)?.region ?? "";
  const title = voice.name(names.opportunity(closed.opportunity), closed.opportunity);
  return html`
<tr><th scope="row">${title}</th><td>${voice.name(names.region(region), region)}</td><td>${closedDetails(finding, names, voice)}</td><td class="n">${missing(closed, voice)}</td></tr>`;
}

function missing({ reason, shortBy }: Closed, voice: Voice): string {
  if (shortBy === undefined) return "—";
  if (reason === "capital") return voice.rialsShort(shortBy);
  return voice.say("morePeople", { count: voice.integer(shortBy) });
}
