import { type Html, html } from "./html";
import { PARTS } from "./programme/parts";
import type { Report } from "./report-input";
import { anchor, code, section } from "./section";
import type { TextKey } from "./texts";
import type { Voice } from "./voice";

/** The sections before the unit pages, in the order of the report. */
export const SECTIONS = [
  "summary",
  "counties",
  "units",
  "jobs",
  "scores",
  "unplaced",
  "closed",
  "gap",
  "groups",
  "howToRead",
] as const satisfies readonly TextKey[];

/** The head of the report: title, policy, the standing note, contents. */
export function pageHeader({ plan, policy, programme }: Report, voice: Voice): Html {
  const names = SECTIONS.flatMap((name): readonly TextKey[] =>
    name === "howToRead" && programme !== undefined ? ["programme", ...PARTS, name] : [name],
  );
  const policyLine = voice.say("policyLine", {
    id: plan.policy.id,
    version: voice.digits(String(plan.policy.version)),
    date: voice.date(policy.asOf),
  });
  return html`<header class="page"><h1>${voice.say("title")}</h1>
<p>${policyLine}</p>
<p class="soft">${voice.say("fingerprints")}: ${code(plan.dataset.hash.slice(0, 12))} ${code(plan.policy.hash.slice(0, 12))}</p>
<p class="note">${voice.say("proposalNote")}</p>
<nav aria-label="${voice.say("contents")}"><ul>${names.map(
    (name) => html`<li><a href="#${anchor(voice, name)}">${voice.say(name)}</a></li>`,
  )}</ul></nav>
</header>
`;
}

/** The sums that a director asks for first. */
export function summarySection(report: Report, voice: Voice): Html {
  return section(
    voice,
    "summary",
    html`<dl class="figures">${figures(report, voice).map(
      ({ name, value, note }) =>
        html`<div><dt>${voice.say(name)}</dt><dd class="big">${value}</dd>${
          note === undefined ? undefined : html`<dd class="soft">${note}</dd>`
        }</div>`,
    )}</dl>`,
  );
}

interface Figure {
  readonly name: TextKey;
  readonly value: string;
  readonly note?: string | undefined;
}

function figures({ facts, plan, rejected }: Report, voice: Voice): readonly Figure[] {
  const { totals } = facts;
  const { integer, rialsShort, say } = voice;
  const unplaced = totals.seekers - totals.placed;
  const share = (count: number): string =>
    say("ofSeekers", { share: voice.share(count, totals.seekers) });
  const of = (key: TextKey, count: number): string => say(key, { count: integer(count) });
  return [
    { name: "seekers", value: integer(totals.seekers) },
    { name: "placedPeople", value: integer(totals.placed), note: share(totals.placed) },
    { name: "unplacedPeople", value: integer(unplaced), note: share(unplaced) },
    {
      name: "unitsProposed",
      value: integer(plan.units.length),
      note: of("ofInvestments", totals.investments),
    },
    { name: "membersOfUnits", value: integer(totals.inUnits), note: share(totals.inUnits) },
    {
      name: "jobsFilled",
      value: integer(totals.inJobs),
      note: of("ofVacancies", totals.vacancies),
    },
    {
      name: "equity",
      value: rialsShort(totals.equity),
      note: say("ofRequired", { amount: rialsShort(totals.required) }),
    },
    { name: "facility", value: rialsShort(totals.facility) },
    { name: "gapShort", value: voice.percent(plan.certificate.gapBp) },
    {
      name: "rejectedRecords",
      value: integer(rejected.length),
      note: rejected.length > 0 ? say("rejectedHint") : undefined,
    },
  ];
}

/** What the words and numbers of the report mean. */
export function howToReadSection(voice: Voice): Html {
  const names = ["readFit", "readAppeal", "readScore", "readConfirm", "readMoney"] as const;
  return section(
    voice,
    "howToRead",
    html`<ul>${names.map((name) => html`<li>${voice.say(name)}</li>`)}</ul>`,
  );
}
