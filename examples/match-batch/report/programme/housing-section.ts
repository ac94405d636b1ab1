import { describeMemberRole, HOUSING_TEXTS, MEMBER_ROLES } from "taavon/programme";
import type { HousingPlan, UserUnit } from "../../programme/housing-part";
import { type Html, html } from "../html";
import { hint, section } from "../section";
import type { Voice } from "../voice";
import { basisNote } from "./basis-note";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";
import { unitLink } from "./unit-link";

/** What members are in units of users, and housing projects planned beside work. */
export function housingSection(report: ProgrammeReport, voice: Voice): Html {
  const { units, beside } = report.programme.housing;
  return section(
    voice,
    "housing",
    html`${hint(voice.say("housingHint"))}
${units.length === 0 ? hint(voice.say("housingNoUnits")) : unitTable(report, units, voice)}
${beside === null ? undefined : projectTable(report, beside, voice)}`,
  );
}

function unitTable(report: ProgrammeReport, units: readonly UserUnit[], voice: Voice): Html {
  const types = [...new Set(units.map(({ opportunity }) => opportunity.cooperative))];
  return html`${table({
    columns: [
      { name: voice.say("unit") },
      { name: voice.say("type") },
      { name: voice.say("housingRoles") },
    ],
    rows: units.map((one) => [
      unitLink(report, one.opportunity.id, voice),
      voice.term(`cooperative.${one.opportunity.cooperative}`),
      roleWords(one, voice),
    ]),
  })}
<h3>${voice.say("housingMeaning")}</h3>
<ul>${types.map(
    (type) =>
      html`<li>${voice.label(`cooperative.${type}`)}: ${describeMemberRole(type, voice.language)}<br><span class="soft">${basisNote(MEMBER_ROLES[type], voice)}</span></li>`,
  )}</ul>`;
}

function roleWords({ opportunity, roles }: UserUnit, voice: Voice): string {
  const titles = new Map(opportunity.roles.map((role) => [role.id, role.title]));
  return roles
    .map(({ id, meaning }) =>
      voice.say("housingRole", {
        role: voice.name(titles.get(id), id),
        meaning: HOUSING_TEXTS[`role-meaning.${meaning}`][voice.language],
      }),
    )
    .join(voice.language === "fa" ? "؛ " : "; ");
}

function projectTable(report: ProgrammeReport, { projects }: HousingPlan, voice: Voice): Html {
  return html`<h3>${voice.say("housingBeside")}</h3>${hint(voice.say("housingBesideHint"))}${table({
    columns: [
      { name: voice.say("housingProject") },
      { name: voice.say("housingMembers"), isNumber: true },
      { name: voice.say("housingMost"), isNumber: true },
      { name: voice.say("housingAtWork"), isNumber: true },
      { name: voice.say("housingSavings"), isNumber: true },
    ],
    rows: projects.map(({ opportunity, members, alsoAtWork, savings }) => [
      unitLink(report, opportunity.id, voice),
      members === 0 ? voice.say("housingClosed") : voice.integer(members),
      voice.integer(opportunity.members.max),
      voice.integer(alsoAtWork),
      voice.rialsShort(savings),
    ]),
  })}`;
}
