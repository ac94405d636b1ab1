import {
  type DeclarationRules,
  SUPERVISION_RULES,
  SUPERVISION_TEXTS,
  type SupervisionRule,
} from "taavon/programme";
import { type Html, html } from "../html";
import { hint } from "../section";
import { statusMark } from "../status-mark";
import type { Voice } from "../voice";
import { basisNote } from "./basis-note";
import { table } from "./table";

/** Each rule of supervision: what it asks, what a breach is called and weighs, where it comes from. */
export function ruleTable(rules: DeclarationRules, voice: Voice): Html {
  const note = voice.say("supervisionRulesHint", {
    id: `\u2068${rules.id}\u2069`,
    version: voice.digits(String(rules.version)),
  });
  return html`<h3>${voice.say("supervisionRules")}</h3>${hint(note)}${table({
    columns: [
      { name: voice.say("supervisionRule") },
      { name: voice.say("supervisionAsks") },
      { name: voice.say("supervisionBreach") },
      { name: voice.say("supervisionPoints") },
      { name: voice.say("basis") },
    ],
    rows: SUPERVISION_RULES.map((rule) => {
      const row = rules.rules[rule];
      return [
        capitalized(SUPERVISION_TEXTS[`name.${rule}`][voice.language]),
        voice.say(`asks_${rule}`, numbersOf(rules, rule, voice)),
        statusMark(row.breach, voice),
        voice.say("supervisionPointsOf", {
          breach: voice.integer(row.points.breach),
          unknown: voice.integer(row.points.unknown),
        }),
        html`<span class="soft">${basisNote(row, voice)}</span>`,
      ];
    }),
  })}`;
}

const SHARES: ReadonlySet<string> = new Set(["minShare", "ofSurplus", "ofCapital"]);

/** The numbers of a rule by name: parts as percentages, all else as they are. */
function numbersOf(
  rules: DeclarationRules,
  rule: SupervisionRule,
  voice: Voice,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(rules.rules[rule]).flatMap(([name, value]) =>
      typeof value === "number"
        ? [[name, SHARES.has(name) ? voice.percent(value) : voice.integer(value)]]
        : [],
    ),
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
