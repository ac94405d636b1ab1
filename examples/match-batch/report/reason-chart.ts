import type { TextCode } from "taavon";
import { barChart } from "./bar-chart";
import type { Html } from "./html";
import type { Voice } from "./voice";

/** Reasons with how often each was given, and what they count. */
export interface ReasonChart {
  readonly voice: Voice;
  readonly rows: readonly {
    readonly reason: TextCode;
    readonly help: TextCode;
    readonly count: number;
  }[];
  readonly unit: string;
}

/** Reasons as bars, each with what would change it. */
export function reasonChart({ voice, rows, unit }: ReasonChart): Html {
  return barChart({
    labelName: voice.say("reason"),
    chartName: voice.say("chart"),
    series: [{ look: "a", name: unit }],
    more: [{ name: voice.say("whatHelps"), words: true }],
    rows: rows.map(({ reason, help, count }) => ({
      label: voice.term(reason),
      amounts: [count],
      shown: [voice.integer(count)],
      more: [voice.term(help)],
    })),
  });
}
