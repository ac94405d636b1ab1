import { TEXTS as TERMS, type TextCode } from "taavon";
import { barChart } from "./bar-chart";
import { SMALLEST_GROUP } from "./group-facts";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { hint, section } from "./section";
import type { Voice } from "./voice";

/** How many people of each group found a place, beside everybody. */
export function groupsSection({ facts }: Report, voice: Voice): Html {
  const everybody = {
    label: voice.say("everybody"),
    seekers: facts.totals.seekers,
    placed: facts.totals.placed,
  };
  const groups = facts.groups.map(({ group, seekers, placed }) => ({
    label: groupName(group, voice),
    seekers,
    placed,
  }));
  const chart = barChart({
    labelName: voice.say("group"),
    chartName: voice.say("chart"),
    series: [{ look: "a", name: voice.say("placedShare") }],
    more: [{ name: voice.say("placedPeople") }, { name: voice.say("seekers") }],
    rows: [everybody, ...groups].map(({ label, seekers, placed }) => ({
      label,
      amounts: [seekers === 0 ? 0 : placed / seekers],
      shown: [voice.share(placed, seekers)],
      more: [voice.integer(placed), voice.integer(seekers)],
    })),
  });
  const least = voice.integer(SMALLEST_GROUP);
  return section(voice, "groups", html`${hint(voice.say("groupsHint", { least }))}${chart}`);
}

/** Groups that are neither the policy's nor the bundled province's show as they are written. */
export function groupName(group: string, voice: Voice): string {
  const code = `group.${group}`;
  if (isTerm(code)) return voice.label(code);
  return group === "graduate" ? voice.say("graduates") : group;
}

function isTerm(code: string): code is TextCode {
  return Object.hasOwn(TERMS, code);
}
