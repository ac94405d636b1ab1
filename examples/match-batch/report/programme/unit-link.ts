import { type Html, html } from "../html";
import type { Report } from "../report-input";
import { anchor, code } from "../section";
import type { Voice } from "../voice";

/** The title of an opportunity, leading to its unit's page where it is one; the id where unknown. */
export function unitLink({ facts }: Report, id: string, voice: Voice): Html {
  const unit = facts.units.find((one) => one.opportunity.id === id);
  const opportunity = facts.opportunities.get(id);
  if (opportunity === undefined) return code(id);
  const title = voice.name(opportunity.title, id);
  if (unit === undefined) return html`${title}`;
  return html`<a href="#${anchor(voice, `unit-${unit.number}`)}">${title}</a>`;
}
