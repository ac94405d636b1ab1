import type { Investment, ProposedUnit } from "taavon";
import { publicAmount } from "../public-amount";
import { bar, legend, type Part } from "./bar";
import { type Html, html } from "./html";
import { code, heading } from "./section";
import type { Voice } from "./voice";

/** Where a unit's capital comes from, and what each member pays. */
export function capitalTable(unit: ProposedUnit, opportunity: Investment, voice: Voice): Html {
  const { required, equity, contributions, facility } = unit.capital;
  const dueTotal = contributions.reduce(
    (total, { dueAtRegistration }) => total + dueAtRegistration,
    0,
  );
  return html`<h3>${voice.say("capital")}</h3>
${sources({ required, equity, facility, publicAmount: publicAmount(opportunity) }, voice)}
<div class="scroll"><table><thead><tr>${heading(voice.say("seeker"))}${heading(voice.say("contribution"), "n")}${heading(voice.say("due"), "n")}</tr></thead>
<tbody>${contributions.map(
    ({ seeker, amount, dueAtRegistration }) => html`
<tr><th scope="row">${code(seeker)}</th><td class="n">${voice.rials(amount)}</td><td class="n">${voice.rials(dueAtRegistration)}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">${voice.say("total")}</th><td class="n">${voice.rials(equity)}</td><td class="n">${voice.rials(dueTotal)}</td></tr></tfoot></table></div>`;
}

interface Sources {
  readonly required: number;
  readonly equity: number;
  readonly facility: number;
  readonly publicAmount: number;
}

function sources({ required, equity, facility, publicAmount }: Sources, voice: Voice): Html {
  const parts: readonly (Part & { readonly name: string })[] = [
    { look: "a", amount: equity, name: voice.say("membersSource") },
    { look: "c", amount: publicAmount, name: voice.say("publicShare") },
    { look: "b", amount: facility, name: voice.say("facilitySource") },
  ];
  const given = parts.filter(({ amount }) => amount > 0);
  const whole = given.reduce((total, { amount }) => total + amount, 0);
  return html`<p>${voice.say("requiredCapital")}: <strong>${voice.rials(required)}</strong></p>
${bar(given, whole)}
${legend(
  given.map(({ look, name, amount }) => ({
    look,
    name: `${name}: ${voice.rialsShort(amount)} (${voice.share(amount, required)})`,
  })),
)}${equity > required ? html`<p class="soft">${voice.say("overSubscribed")}</p>` : undefined}`;
}
