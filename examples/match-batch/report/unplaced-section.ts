import { barChart } from "./bar-chart";
import { changeWords } from "./change-words";
import { type Html, html } from "./html";
import { reasonChart } from "./reason-chart";
import type { Report } from "./report-input";
import { hint, section } from "./section";
import type { Voice } from "./voice";

/** Rows of a table of what stands in the way. */
const MOST_ROWS = 8;

/** Why people are unplaced, what stands alone in the way, and which single change would help most. */
export function unplacedSection(report: Report, voice: Voice): Html {
  const { unplaced, reasons } = report.findings.summary;
  if (unplaced === 0) return section(voice, "unplaced", hint(voice.say("noUnplaced")));
  const chart = reasonChart({
    voice,
    rows: reasons.map(({ code, count }) => ({
      reason: `unplaced.${code}`,
      help: `unplaced-help.${code}`,
      count,
    })),
    unit: voice.say("people"),
  });
  return section(
    voice,
    "unplaced",
    html`${hint(voice.say("unplacedHint"))}${chart}${sampleHint(report, voice)}${obstacles(report, voice)}${changes(report, voice)}`,
  );
}

function obstacles({ findings, policy }: Report, voice: Voice): Html | undefined {
  const rows = findings.summary.obstacles.slice(0, MOST_ROWS);
  if (rows.length === 0) return undefined;
  const chart = peopleChart(
    rows.map(({ obstacle, people }) => ({
      label: obstacle === "min-fit" ? voice.term("score.fit") : voice.rule(obstacle, policy),
      people,
    })),
    voice.say("obstacle"),
    voice,
  );
  return html`<h3>${voice.say("obstacles")}</h3>
${hint(voice.say("obstaclesHint"))}${chart}`;
}

function changes({ findings, names }: Report, voice: Voice): Html | undefined {
  const rows = findings.summary.changes.slice(0, MOST_ROWS);
  if (rows.length === 0) return undefined;
  const chart = peopleChart(
    rows.map((change) => ({ label: changeWords(change, names, voice), people: change.people })),
    voice.say("change"),
    voice,
  );
  return html`<h3>${voice.say("changes")}</h3>
${hint(voice.say("changesHint"))}${chart}`;
}

/** Says so where the tables are not counted over everybody. */
function sampleHint({ findings }: Report, voice: Voice): Html | undefined {
  const { sample, obstacles, changes } = findings.summary;
  const { seekers, of } = sample;
  if (seekers === of || obstacles.length + changes.length === 0) return undefined;
  const text = voice.say("sample", { seekers: voice.integer(seekers), of: voice.integer(of) });
  return html`<p class="note">${text}</p>`;
}

interface PeopleRow {
  readonly label: string;
  readonly people: number;
}

function peopleChart(rows: readonly PeopleRow[], labelName: string, voice: Voice): Html {
  return barChart({
    labelName,
    chartName: voice.say("chart"),
    series: [{ look: "a", name: voice.say("people") }],
    rows: rows.map(({ label, people }) => ({
      label,
      amounts: [people],
      shown: [voice.integer(people)],
    })),
  });
}
