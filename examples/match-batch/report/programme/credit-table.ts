import {
  type CreditCase,
  type CreditPortfolio,
  describeCollateral,
  describeCreditLeftOut,
  describeFacility,
  describeRepayment,
} from "taavon/programme";
import { type Fragment, type Html, html } from "../html";
import { statusMark } from "../status-mark";
import type { Voice } from "../voice";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";
import { unitLink } from "./unit-link";

/** The facility of each unit: what, how repaid, how secured, and whether the budget reaches it. */
export function creditTable(report: ProgrammeReport, voice: Voice): Html {
  const { cases, portfolio } = report.programme.credit;
  const standing = standings(portfolio, voice);
  return table({
    columns: [
      { name: voice.say("unit") },
      { name: voice.say("creditProduct") },
      { name: voice.say("creditPrincipal"), isNumber: true },
      { name: voice.say("creditInstalments") },
      { name: voice.say("creditService") },
      { name: voice.say("creditCollateral") },
      { name: voice.say("creditInPortfolio") },
    ],
    rows: cases.map((one) => [
      unitLink(report, one.opportunity, voice),
      productCell(one, report, voice),
      voice.rialsShort(one.facility.principal),
      scheduleCell(one, voice),
      serviceCell(one, voice),
      collateralCell(one, voice),
      standing.get(one.opportunity) ?? "—",
    ]),
  });
}

function standings(
  { chosen, leftOut }: CreditPortfolio,
  voice: Voice,
): ReadonlyMap<string, Fragment> {
  return new Map<string, Fragment>([
    ...chosen.map((one): [string, Fragment] => [
      one.opportunity,
      html`<strong>${voice.say("creditYes")}</strong>`,
    ]),
    ...leftOut.map((one): [string, Fragment] => [
      one.opportunity,
      describeCreditLeftOut(one.reason, voice.language),
    ]),
  ]);
}

/** The product; it opens to everything that is said of the case. */
function productCell(one: CreditCase, { programme }: ProgrammeReport, voice: Voice): Html {
  const { terms } = programme.credit;
  const { facility, repayment, collateral } = one;
  const { language } = voice;
  const product = terms.products.find(({ id }) => id === facility.chosen?.product);
  const lines = [
    ...describeFacility(facility, terms, language),
    ...describeRepayment(repayment, language),
    ...describeCollateral(collateral, language),
  ];
  const name = product === undefined ? "—" : voice.name(product.name, product.id);
  return html`<details><summary>${name}</summary>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

function scheduleCell({ facility }: CreditCase, voice: Voice): Fragment {
  const rows = facility.schedule?.instalments ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  if (first?.dueOn == null || last?.dueOn == null) return "—";
  const amounts = voice.say("creditSchedule", {
    count: voice.integer(rows.length),
    amount: voice.rialsShort(first.amount),
  });
  const dates = voice.say("creditDates", {
    first: voice.date(first.dueOn),
    last: voice.date(last.dueOn),
  });
  return html`<span class="line">${amounts}</span> <span class="line">${dates}</span>`;
}

function serviceCell({ repayment }: CreditCase, voice: Voice): Fragment {
  const finding = repayment.findings.find(({ rule }) => rule === "service");
  if (finding === undefined || repayment.monthlyService === 0) return "—";
  const share = finding.actual === null ? undefined : html`<br>${voice.tenth(finding.actual)}`;
  return html`${statusMark(finding.status, voice)}${share}`;
}

function collateralCell({ collateral }: CreditCase, voice: Voice): Fragment {
  if (collateral.needed === 0) return "—";
  if (collateral.shortfall === 0) return voice.say("creditEnough");
  return voice.say("creditLacking", { amount: voice.rialsShort(collateral.shortfall) });
}
