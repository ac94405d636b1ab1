import { bar, legend } from "./bar";
import { worstStatus } from "./check-table";
import type { UnitFacts } from "./facts";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { anchor, heading, hint, section } from "./section";
import { statusMark } from "./status-mark";
import type { Voice } from "./voice";

/** From this many units on, a search field stands above the table. */
const SEARCH_FROM = 12;

/** All units with members, capital and state; each name leads to the unit's page. */
export function unitsSection(report: Report, voice: Voice): Html {
  const { units } = report.facts;
  if (units.length === 0) return section(voice, "units", hint(voice.say("noUnits")));
  const table = `${anchor(voice, "units")}-table`;
  const most = {
    members: Math.max(...units.map(({ unit }) => unit.members.length)),
    required: Math.max(...units.map(({ unit }) => unit.capital.required)),
  };
  const head = [
    heading(voice.say("number"), "n"),
    heading(voice.say("unit")),
    heading(voice.say("county")),
    heading(voice.say("members")),
    heading(voice.say("requiredCapital")),
    heading(voice.say("equity"), "n"),
    heading(voice.say("facility"), "n"),
    heading(voice.say("state")),
  ];
  return section(
    voice,
    "units",
    html`${hint(voice.say("unitsHint"))}${legend([
      { look: "a", name: voice.say("legendMembers") },
      { look: "b", name: voice.say("legendOthers") },
    ])}${units.length < SEARCH_FROM ? undefined : searchField(voice, table)}
<div class="scroll"><table class="cells" id="${table}"><thead><tr>${head}</tr></thead>
<tbody>${units.map((facts) => unitRow({ facts, most, report }, voice))}</tbody></table></div>`,
  );
}

interface Row {
  readonly facts: UnitFacts;
  readonly most: { readonly members: number; readonly required: number };
  readonly report: Report;
}

function unitRow({ facts, most, report }: Row, voice: Voice): Html {
  const { unit, opportunity, number } = facts;
  const { required, equity, facility } = unit.capital;
  const members = unit.members.length;
  return html`
<tr><td class="n">${voice.integer(number)}</td>
<th scope="row"><a href="#${anchor(voice, `unit-${number}`)}">${voice.name(opportunity.title, opportunity.id)}</a><br><span class="soft">${voice.term(`cooperative.${opportunity.cooperative}`)}</span></th>
<td>${voice.name(report.names.region(opportunity.region), opportunity.region)}</td>
<td class="draw">${voice.integer(members)}${bar([{ look: "a", amount: members }], most.members)}</td>
<td class="draw">${voice.rialsShort(required)}${bar(
    [
      { look: "a", amount: Math.min(equity, required) },
      { look: "b", amount: Math.max(0, required - equity) },
    ],
    most.required,
  )}</td>
<td class="n">${voice.rialsShort(equity)}</td><td class="n">${voice.rialsShort(facility)}</td>
<td>${statusMark(worstStatus(unit.checks), voice)}${openMembers(facts, voice)}</td></tr>`;
}

function searchField(voice: Voice, table: string): Html {
  return html`<label hidden><span class="soft">${voice.say("filter")}</span><br><input type="search" data-rows="${table}"></label>`;
}

function openMembers({ placements }: UnitFacts, voice: Voice): Html | undefined {
  const open = placements.filter(({ toConfirm }) => toConfirm.length > 0).length;
  if (open === 0) return undefined;
  const text = voice.say("membersToConfirm", { count: voice.integer(open) });
  return html`<br><span class="soft">${text}</span>`;
}
