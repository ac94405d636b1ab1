import type { Names, NearMiss, Reason } from "taavon";
import type { ClosedFinding } from "./findings";
import { groupName } from "./group-chart";
import { SMALLEST_GROUP } from "./group-facts";
import { type Html, html } from "./html";
import { code } from "./section";
import type { Voice } from "./voice";

const MOST_NEARBY = 3;

/**
 * Why an opportunity stayed closed; it opens to what was lacking and who is one change away.
 *
 * Nobody is named as a member of a group: where a group was lacking, the nearest people are left out.
 */
export function closedDetails(
  { closed, explanation }: ClosedFinding,
  names: Names,
  voice: Voice,
): Html {
  const title = voice.term(`closed.${closed.reason}`);
  if (explanation === undefined) return html`${title}`;
  const lacks = explanation.reasons.filter(isLack);
  const ofGroup = lacks.some((reason) => reason.code === "lack.group");
  const nearby = ofGroup ? [] : explanation.nearby.slice(0, MOST_NEARBY);
  if (lacks.length + nearby.length === 0) return html`${title}`;
  return html`<details><summary>${title}</summary>
<ul>${lacks.map((lack) => html`<li>${lackWords(lack, names, voice)}</li>`)}</ul>${nearList(nearby, names, voice)}</details>`;
}

/** The reason itself and what would change it stand in the chart above. */
function isLack({ code: text }: Reason): boolean {
  return !text.startsWith("closed.") && !text.startsWith("closed-help.");
}

function lackWords(lack: Reason, names: Names, voice: Voice): string {
  const { held, group } = lack.facts;
  const isFew = held?.kind === "count" && held.value < SMALLEST_GROUP;
  if (group?.kind !== "group" || !isFew) return voice.describe(lack, names);
  return voice.say("fewOfGroup", {
    least: voice.integer(SMALLEST_GROUP),
    group: groupName(group.id, voice),
  });
}

function nearList(nearby: readonly NearMiss[], names: Names, voice: Voice): Html | undefined {
  if (nearby.length === 0) return undefined;
  return html`<p class="soft">${voice.say("nearby")}</p>
<ul>${nearby.map((miss) => html`<li>${code(miss.seeker)}: ${changeOf(miss, names, voice)}</li>`)}</ul>`;
}

function changeOf({ reasons, isPlaced }: NearMiss, names: Names, voice: Voice): Html {
  // the change is the last; what stands in the way is for the person's own file
  const change = reasons.at(-1);
  const words = change && voice.describe(change, names);
  return html`${words}${isPlaced ? html` <span class="soft">(${voice.say("placedElsewhere")})</span>` : undefined}`;
}
