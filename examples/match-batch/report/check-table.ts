import type { Check } from "taavon";
import { checkWords } from "./check-words";
import type { UnitFacts } from "./facts";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { heading } from "./section";
import { type CheckStatus, statusMark } from "./status-mark";
import type { Voice } from "./voice";

const WORST_FIRST: readonly CheckStatus[] = ["fail", "unknown", "warn", "ok"];

/** The gravest outcome among a unit's checks. */
export function worstStatus(checks: readonly Check[]): CheckStatus {
  return WORST_FIRST.find((status) => checks.some((check) => check.status === status)) ?? "ok";
}

/** A unit's checks with what was found and the law or table behind each. */
export function checkTable(report: Report, facts: UnitFacts, voice: Voice): Html {
  const names = ["check", "state", "detail", "lawSource"] as const;
  return html`<h3>${voice.say("checks")}</h3>
<div class="scroll"><table><thead><tr>${names.map((name) => heading(voice.say(name)))}</tr></thead>
<tbody>${facts.unit.checks.map(
    (check) => html`
<tr><th scope="row">${voice.label(`check.${check.rule}`)}</th><td>${statusMark(check.status, voice)}</td><td><bdi>${checkWords(check, { report, facts, voice })}</bdi></td><td class="soft">${source(check, voice)}</td></tr>`,
  )}</tbody></table></div>`;
}

function source({ source: text, validFrom }: Check, voice: Voice): Html {
  const since = validFrom && voice.say("since", { date: voice.date(validFrom) });
  return html`<bdi>${text ?? "—"}</bdi>${since && ` (${since})`}`;
}
