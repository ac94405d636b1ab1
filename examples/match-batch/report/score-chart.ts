import { SCORE_BIN } from "./facts";
import { histogram } from "./histogram";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { hint, section } from "./section";
import type { Voice } from "./voice";

/** How the scores of the placements spread. */
export function scoresSection({ facts, plan }: Report, voice: Voice): Html {
  if (plan.placements.length === 0)
    return section(voice, "scores", hint(voice.say("noPlacements")));
  const scores = plan.placements.map(({ score }) => score).sort((a, b) => a - b);
  const median = scores[Math.floor((scores.length - 1) / 2)]!;
  const text = voice.say("scoresHint", { median: voice.percent(median) });
  // the empty bins on either side say nothing
  const used = facts.scores.map(({ inUnits, inJobs }) => inUnits + inJobs > 0);
  const bins = facts.scores.slice(used.indexOf(true), used.lastIndexOf(true) + 1);
  const chart = histogram({
    description: text,
    series: [
      { look: "a", name: voice.say("inUnits") },
      { look: "b", name: voice.say("inJobs") },
    ],
    columns: bins.map(({ from, inUnits, inJobs }) => ({
      label: voice.percent(from),
      amounts: [inUnits, inJobs],
      shown: voice.integer(inUnits + inJobs),
    })),
    end: voice.percent((bins.at(-1)?.from ?? 0) + SCORE_BIN),
    axisName: voice.say("scoreAxis"),
  });
  return section(voice, "scores", html`${hint(text)}${chart}`);
}
