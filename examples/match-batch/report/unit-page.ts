import { capitalTable } from "./capital-table";
import { checkTable } from "./check-table";
import type { UnitFacts } from "./facts";
import { type Html, html } from "./html";
import { memberTable } from "./member-table";
import type { Report } from "./report-input";
import { anchor, code, heading, hint } from "./section";
import type { Voice } from "./voice";
import { weakPoints } from "./weak-points";

/** The page of one proposed unit; on paper it starts a sheet of its own. */
export function unitPage(report: Report, facts: UnitFacts, voice: Voice): Html {
  const { unit, opportunity, number } = facts;
  const id = anchor(voice, `unit-${number}`);
  return html`<section class="unit" id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${voice.integer(number)}. ${voice.name(opportunity.title, opportunity.id)}</h2>
${description(report, facts, voice)}
<p class="note">${voice.say("unitNote")}</p>
${memberTable(report, facts, voice)}
<div class="columns"><div>${officeTable(facts, voice)}</div><div>${reserveTable(facts, voice)}</div></div>
${capitalTable(unit, opportunity, voice)}
${gapTable(report, facts, voice)}
${checkTable(report, facts, voice)}
${weakPoints(report, facts, voice)}
<div class="finish"><h3>${voice.say("signOff")}</h3>
<div class="sign"><span>${voice.say("signName")}</span><span>${voice.say("signDate")}</span><span>${voice.say("signature")}</span></div></div>
<p class="links"><a href="#${anchor(voice, "units")}">${voice.say("backToUnits")}</a> <button type="button" data-print hidden>${voice.say("printUnit")}</button></p>
</section>
`;
}

function description({ names }: Report, { unit, opportunity }: UnitFacts, voice: Voice): Html {
  const { members, region, sector, cooperative } = opportunity;
  const range = voice.say("memberRange", {
    count: voice.integer(unit.members.length),
    min: voice.integer(members.min),
    max: voice.integer(members.max),
  });
  return html`<dl class="facts">
<dt>${voice.say("type")}</dt><dd>${voice.term(`cooperative.${cooperative}`)}</dd>
<dt>${voice.say("place")}</dt><dd>${voice.name(names.region(region), region)}</dd>
<dt>${voice.say("sector")}</dt><dd>${code(sector)}</dd>
<dt>${voice.say("members")}</dt><dd>${range}</dd>
<dt>${voice.say("code")}</dt><dd>${code(opportunity.id)}</dd>
</dl>`;
}

function officeTable({ unit }: UnitFacts, voice: Voice): Html {
  const { offices } = unit;
  const rows = [
    { office: "board", holders: offices.board },
    { office: "alternates", holders: offices.alternates },
    { office: "inspectors", holders: offices.inspectors },
    { office: "inspectorAlternates", holders: offices.inspectorAlternates },
    { office: "manager", holders: offices.manager === null ? [] : [offices.manager] },
  ] as const;
  return html`<h3>${voice.say("offices")}</h3>
<table><thead><tr>${heading(voice.say("office"))}${heading(voice.say("holders"))}</tr></thead>
<tbody>${rows.map(
    ({ office, holders }) => html`
<tr><th scope="row">${voice.label(`office.${office}`)}</th><td>${people(holders, voice)}</td></tr>`,
  )}</tbody></table>`;
}

function reserveTable({ unit, opportunity }: UnitFacts, voice: Voice): Html {
  const titles = new Map(opportunity.roles.map((role) => [role.id, role.title]));
  return html`<h3>${voice.say("reserves")}</h3>
<table><caption>${voice.say("reservesHint")}</caption><thead><tr>${heading(voice.say("role"))}${heading(voice.say("reserves"))}</tr></thead>
<tbody>${unit.reserves.map(
    ({ role, seekers }) => html`
<tr><th scope="row">${voice.name(titles.get(role), role)}</th><td>${people(seekers, voice)}</td></tr>`,
  )}</tbody></table>`;
}

function people(seekers: readonly string[], voice: Voice): Html {
  if (seekers.length === 0) return html`<span class="soft">${voice.say("nobody")}</span>`;
  return html`${seekers.map((seeker) => html`${code(seeker)} `)}`;
}

function gapTable({ names }: Report, { unit }: UnitFacts, voice: Voice): Html {
  if (unit.gaps.length === 0) {
    return html`<h3>${voice.say("gaps")}</h3>${hint(voice.say("noGaps"))}`;
  }
  return html`<h3>${voice.say("gaps")}</h3>
<div class="scroll"><table><thead><tr>${heading(voice.say("skill"))}${heading(voice.say("level"), "n")}${heading(voice.say("best"), "n")}</tr></thead>
<tbody>${unit.gaps.map(
    ({ skill, level, best }) => html`
<tr><th scope="row">${voice.name(names.skill(skill), skill)}</th><td class="n">${voice.integer(level)}</td><td class="n">${voice.tenth(best)}</td></tr>`,
  )}</tbody></table></div>`;
}
