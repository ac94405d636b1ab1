import type { Check } from "taavon";
import { CHECK_TEXTS, type CheckStatus } from "./code-texts";
import { type Html, html } from "./html";
import { heading } from "./section";
import { statusMark } from "./status-mark";
import type { Voice } from "./voice";

const WORST_FIRST: readonly CheckStatus[] = ["fail", "unknown", "warn", "ok"];

/** The gravest outcome among a unit's checks. */
export function worstStatus(checks: readonly Check[]): CheckStatus {
  return WORST_FIRST.find((status) => checks.some((check) => check.status === status)) ?? "ok";
}

/** A unit's checks with what was found and the law or table behind each. */
export function checkTable(checks: readonly Check[], voice: Voice): Html {
  return html`<h3>${voice.say("checks")}</h3>
<div class="scroll"><table><thead><tr>${heading(voice.say("check"))}${heading(voice.say("state"))}${heading(voice.say("detail"))}${heading(voice.say("lawSource"))}</tr></thead>
<tbody>${checks.map(
    ({ rule, status, detail, source, validFrom }) => html`
<tr><th scope="row">${voice.word(CHECK_TEXTS[rule])}</th><td>${statusMark(status, voice)}</td><td><bdi>${detail}</bdi></td><td class="soft"><bdi>${source ?? "—"}</bdi>${
      validFrom === undefined
        ? undefined
        : ` (${voice.say("since", { date: voice.date(validFrom) })})`
    }</td></tr>`,
  )}</tbody></table></div>`;
}
