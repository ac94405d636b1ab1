import { barChart } from "./bar-chart";
import { GROUP_TEXTS } from "./code-texts";
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

function groupName(group: string, voice: Voice): string {
  const words = GROUP_TEXTS.get(group);
  return words === undefined ? group : voice.word(words);
}
