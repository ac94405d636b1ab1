import type { TextCode } from "taavon";
import type { UnitFacts } from "./facts";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import type { Voice } from "./voice";

/** What the tables of the page show already. */
const SHOWN: readonly TextCode[] = ["weak.check", "weak.gap", "weak.no-reserve"];

/** Where a unit is weak, as far as its tables do not say; nothing where there is nothing to add. */
export function weakPoints(
  { findings, names }: Report,
  { unit }: UnitFacts,
  voice: Voice,
): Html | undefined {
  const reasons = findings.weakPoints.get(unit.opportunity) ?? [];
  const more = reasons.filter(({ code }) => !SHOWN.includes(code));
  if (more.length === 0) return undefined;
  return html`<h3>${voice.say("weakPoints")}</h3>
<ul>${more.map((reason) => html`<li>${voice.describe(reason, names)}</li>`)}</ul>`;
}
