import type { UnitDuties } from "../../programme/supervision-part";
import { type Fragment, type Html, html } from "../html";
import { section } from "../section";
import type { Voice } from "../voice";
import type { ProgrammeReport } from "./programme-section";
import { ruleTable } from "./rule-table";
import { table } from "./table";
import { unitLink } from "./unit-link";

/** What each unit will be asked and when, then the rules with their sources; nothing is declared yet. */
export function supervisionSection(report: ProgrammeReport, voice: Voice): Html {
  const { fiscalYear, yearEnd, assemblyBy, units, rules } = report.programme.supervision;
  const year = voice.digits(String(fiscalYear));
  return section(
    voice,
    "supervision",
    html`<p class="note">${voice.say("supervisionHint", { year })}</p>
<dl class="facts"><dt>${voice.say("supervisionYearEnd")}</dt><dd>${voice.date(yearEnd)}</dd>
<dt>${voice.say("supervisionAssembly")}</dt><dd>${voice.date(assemblyBy)}</dd></dl>
${units.length === 0 ? undefined : dutyTable(report, units, voice)}
${ruleTable(rules, voice)}`,
  );
}

function dutyTable(report: ProgrammeReport, units: readonly UnitDuties[], voice: Voice): Html {
  const { "capital-paid": paid } = report.programme.supervision.rules.rules;
  return html`<h3>${voice.say("supervisionUnits")}</h3>${table({
    columns: [
      { name: voice.say("unit") },
      { name: voice.say("supervisionMembers") },
      { name: voice.say("supervisionFirst"), isNumber: true },
      {
        name: voice.say("supervisionFull", { years: voice.integer(paid.years) }),
        isNumber: true,
      },
      { name: voice.say("supervisionJobs") },
    ],
    rows: units.map((one) => [
      unitLink(report, one.opportunity.id, voice),
      membersCell(one, voice),
      voice.rialsShort(one.paidFirst),
      voice.rialsShort(one.paidInFull),
      jobsCell(one, report, voice),
    ]),
  })}`;
}

function membersCell({ unit, members: { min, max } }: UnitDuties, voice: Voice): string {
  const range =
    max === null
      ? voice.say("supervisionLeast", { min: voice.integer(min) })
      : voice.say("supervisionBetween", { min: voice.integer(min), max: voice.integer(max) });
  return voice.say("supervisionNow", { now: voice.integer(unit.members.length), range });
}

function jobsCell(
  { jobs, asksMemberWorkers }: UnitDuties,
  { programme }: ProgrammeReport,
  voice: Voice,
): Fragment {
  const { jobs: rule, "member-workers": workers } = programme.supervision.rules.rules;
  const lines = [
    ...(jobs === null
      ? []
      : [
          voice.say(rule.minShare === 10_000 ? "supervisionAllJobs" : "supervisionJobsOf", {
            share: voice.percent(rule.minShare),
            count: voice.integer(jobs),
          }),
        ]),
    ...(asksMemberWorkers
      ? [voice.say("supervisionMemberJobs", { share: voice.percent(workers.minShare) })]
      : []),
  ];
  if (lines.length === 0)
    return html`<span class="soft">${voice.say("supervisionNotAsked")}</span>`;
  return lines.map((line, at) => (at === 0 ? line : html`<br>${line}`));
}
