import type { Placement, Role } from "taavon";
import type { UnitFacts } from "./facts";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { code, heading } from "./section";
import type { Voice } from "./voice";

/** The members of a unit, role by role, with their numbers and an empty box for their consent. */
export function memberTable(report: Report, facts: UnitFacts, voice: Voice): Html {
  const { roles } = facts.opportunity;
  const order = new Map(roles.map(({ id }, index) => [id, index]));
  const rows = [...facts.placements].sort(
    (a, b) => (order.get(a.role) ?? 0) - (order.get(b.role) ?? 0) || b.value - a.value,
  );
  const titles = new Map(roles.map((role) => [role.id, role.title]));
  const head = [
    heading(voice.say("seeker")),
    heading(voice.say("role")),
    heading(voice.say("home")),
    heading(voice.say("fit"), "n"),
    heading(voice.say("appeal"), "n"),
    heading(voice.say("score"), "n"),
    heading(voice.say("priority"), "n"),
    heading(voice.say("toConfirm")),
    heading(voice.say("consent")),
  ];
  return html`<h3>${voice.say("members")}</h3>
<div class="scroll"><table><thead><tr>${head}</tr></thead>
<tbody>${rows.map((placement) => memberRow({ report, placement, titles }, voice))}</tbody></table></div>`;
}

interface Row {
  readonly report: Report;
  readonly placement: Placement;
  readonly titles: ReadonlyMap<string, Role["title"]>;
}

function memberRow({ report, placement, titles }: Row, voice: Voice): Html {
  const { seeker, role, fit, appeal, score, priority, toConfirm, pinned } = placement;
  const home = report.homes.get(seeker) ?? "";
  const open = toConfirm.map((rule) => voice.rule(rule, report.policy));
  const comma = voice.language === "fa" ? "، " : ", ";
  return html`
<tr><th scope="row">${code(seeker)}</th><td>${voice.name(titles.get(role), role)}${
    pinned ? html` <span class="soft">(${voice.say("pinned")})</span>` : undefined
  }</td><td>${voice.name(report.names.region(home), home)}</td>
<td class="n">${voice.tenth(fit)}</td><td class="n">${voice.tenth(appeal)}</td><td class="n">${voice.tenth(score)}</td><td class="n">${priority === 0 ? "—" : voice.tenth(priority)}</td>
<td>${open.length === 0 ? "—" : open.join(comma)}</td><td class="tick">☐</td></tr>`;
}
