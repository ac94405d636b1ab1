import type { Closed } from "taavon";
import { barChart } from "./bar-chart";
import { CLOSED_HELP, CLOSED_TEXTS, UNPLACED_HELP, UNPLACED_TEXTS } from "./code-texts";
import type { Counted } from "./facts";
import { type Html, html } from "./html";
import { nearestFirst } from "./nearest-first";
import type { Report } from "./report-input";
import { heading, hint, section } from "./section";
import type { BothLanguages, Voice } from "./voice";

/** Rows of the list of closed opportunities; the rest is in the plan. */
const MOST_CLOSED = 60;

/** Why people are unplaced, counted, and what would change it. */
export function unplacedSection({ facts }: Report, voice: Voice): Html {
  if (facts.unplaced.length === 0) return section(voice, "unplaced", hint(voice.say("noUnplaced")));
  const chart = reasonChart({
    voice,
    counted: facts.unplaced,
    texts: UNPLACED_TEXTS,
    help: UNPLACED_HELP,
    unit: voice.say("people"),
  });
  return section(voice, "unplaced", html`${hint(voice.say("unplacedHint"))}${chart}`);
}

/** Why investment opportunities stayed closed, and those that came nearest to opening. */
export function closedSection(report: Report, voice: Voice): Html {
  const { facts, plan } = report;
  if (plan.closed.length === 0) return section(voice, "closed", hint(voice.say("noClosed")));
  const chart = reasonChart({
    voice,
    counted: facts.closed,
    texts: CLOSED_TEXTS,
    help: CLOSED_HELP,
    unit: voice.say("opportunities"),
  });
  return section(voice, "closed", html`${chart}${closedTable(report, voice)}`);
}

interface ReasonChart {
  readonly voice: Voice;
  readonly counted: readonly Counted[];
  readonly texts: Readonly<Record<string, BothLanguages>>;
  readonly help: Readonly<Record<string, BothLanguages>>;
  readonly unit: string;
}

function reasonChart({ voice, counted, texts, help, unit }: ReasonChart): Html {
  return barChart({
    labelName: voice.say("reason"),
    chartName: voice.say("chart"),
    series: [{ look: "a", name: unit }],
    more: [{ name: voice.say("whatHelps"), words: true }],
    rows: counted.map(({ reason, count }) => ({
      label: wordOf(texts, reason, voice),
      amounts: [count],
      shown: [voice.integer(count)],
      more: [wordOf(help, reason, voice)],
    })),
  });
}

function closedTable({ plan, facts, regionNames }: Report, voice: Voice): Html {
  const rows = nearestFirst(plan.closed).slice(0, MOST_CLOSED);
  const more = plan.closed.length - rows.length;
  return html`<h3>${voice.say("closedList")}</h3>
<div class="scroll"><table><thead><tr>${heading(voice.say("opportunity"))}${heading(voice.say("county"))}${heading(voice.say("reason"))}${heading(voice.say("missing"), "n")}</tr></thead>
<tbody>${rows.map((closed) => {
    const opportunity = facts.opportunities.get(closed.opportunity);
    const region = opportunity?.region ?? "";
    return html`
<tr><th scope="row">${voice.name(opportunity?.title, closed.opportunity)}</th><td>${voice.name(regionNames.get(region), region)}</td><td>${voice.word(CLOSED_TEXTS[closed.reason])}</td><td class="n">${missing(closed, voice)}</td></tr>`;
  })}</tbody></table></div>${
    more > 0 ? hint(voice.say("moreInPlan", { count: voice.integer(more) })) : undefined
  }`;
}

function missing({ reason, shortBy }: Closed, voice: Voice): string {
  if (shortBy === undefined) return "—";
  if (reason === "capital") return voice.rialsShort(shortBy);
  return voice.say("morePeople", { count: voice.integer(shortBy) });
}

function wordOf(
  texts: Readonly<Record<string, BothLanguages>>,
  reason: string,
  voice: Voice,
): string {
  const words = texts[reason];
  return words === undefined ? reason : voice.word(words);
}
