import { barChart } from "./bar-chart";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { section } from "./section";
import type { Voice } from "./voice";

/** The plan's worth against the proven bound. */
export function gapSection({ plan }: Report, voice: Voice): Html {
  const { objective, bound, gapBp } = plan.certificate;
  const reached = voice.percent(Math.max(0, 10_000 - gapBp));
  const chart = barChart({
    labelName: voice.say("measure"),
    chartName: voice.say("chart"),
    series: [{ look: "a", name: voice.say("worth") }],
    rows: [
      { label: voice.say("objective"), amounts: [objective], shown: [voice.integer(objective)] },
      { label: voice.say("bound"), amounts: [bound], shown: [voice.integer(bound)] },
    ],
  });
  const text = gapBp === 0 ? voice.say("gapProven") : voice.say("gapText", { reached });
  return section(
    voice,
    "gap",
    html`<p>${text} ${voice.say("gapShort")}: <strong>${voice.percent(gapBp)}</strong></p>${chart}`,
  );
}
