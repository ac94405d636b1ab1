import { describePortfolio } from "taavon/programme";
import { type Html, html } from "../html";
import { hint, section } from "../section";
import type { Voice } from "../voice";
import { creditTable } from "./credit-table";
import type { ProgrammeReport } from "./programme-section";

/** What a budget of facilities pays for, then the facility of each unit. */
export function creditSection(report: ProgrammeReport, voice: Voice): Html {
  const { credit } = report.programme;
  if (credit.cases.length === 0) return section(voice, "credit", hint(voice.say("noUnits")));
  const terms = voice.say("creditHint", {
    id: `\u2068${credit.terms.id}\u2069`,
    version: voice.digits(String(credit.terms.version)),
    date: voice.date(report.policy.asOf),
  });
  return section(
    voice,
    "credit",
    html`${hint(terms)}
<h3>${voice.say("creditPortfolio")}</h3>
<p class="say">${describePortfolio(credit.portfolio, voice.language)}</p>
${figures(report, voice)}
${credit.isStated ? undefined : hint(voice.say("creditHalf"))}
<h3>${voice.say("creditFacilities")}</h3>
${creditTable(report, voice)}`,
  );
}

function figures({ programme }: ProgrammeReport, voice: Voice): Html {
  const { asked, budget, cases, portfolio } = programme.credit;
  const asking = cases.filter(({ facility }) => facility.principal > 0).length;
  const rows = [
    { name: "creditAsked", value: voice.rialsShort(asked) },
    { name: "creditBudget", value: voice.rialsShort(budget) },
    { name: "creditSpent", value: voice.rialsShort(portfolio.spent) },
    {
      name: "creditFunded",
      value: voice.integer(portfolio.chosen.length),
      note: voice.say("creditOfAsking", { count: voice.integer(asking) }),
    },
    {
      name: "creditValue",
      value: voice.integer(portfolio.value),
      note: voice.say("creditBound", { bound: voice.integer(portfolio.bound) }),
    },
  ] as const;
  return html`<dl class="figures">${rows.map(
    ({ name, value, ...more }) =>
      html`<div><dt>${voice.say(name)}</dt><dd class="big">${value}</dd>${
        "note" in more ? html`<dd class="soft">${more.note}</dd>` : undefined
      }</div>`,
  )}</dl>`;
}
