import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { code, heading, section } from "./section";
import type { Voice } from "./voice";

/** Officers' pins that were refused or do not hold together; nothing where there are none. */
export function decisionsSection({ plan, facts, policy }: Report, voice: Voice): Html | undefined {
  const rows = [
    ...plan.refusedPins.map((pin) => ({ ...pin, outcome: voice.say("refusedPin") })),
    ...plan.unheldPins.map((pin) => ({ ...pin, rules: [], outcome: voice.say("unheldPin") })),
  ];
  if (rows.length === 0) return undefined;
  const comma = voice.language === "fa" ? "، " : ", ";
  return section(
    voice,
    "decisions",
    html`<div class="scroll"><table><thead><tr>${heading(voice.say("seeker"))}${heading(voice.say("opportunity"))}${heading(voice.say("outcome"))}${heading(voice.say("rules"))}</tr></thead>
<tbody>${rows.map(
      ({ seeker, opportunity, rules, outcome }) => html`
<tr><th scope="row">${code(seeker)}</th><td>${voice.name(facts.opportunities.get(opportunity)?.title, opportunity)}</td><td>${outcome}</td><td>${
        rules.length === 0 ? "—" : rules.map((rule) => voice.rule(rule, policy)).join(comma)
      }</td></tr>`,
    )}</tbody></table></div>`,
  );
}
