import { type Fragment, type Html, html } from "../../match-batch/report/html";
import { table } from "../../match-batch/report/programme/table";
import { code } from "../../match-batch/report/section";
import { type RecordFact, recordFacts } from "./record-facts";
import type { ReviewVoice } from "./review-voice";

interface Identified {
  readonly id: string;
}

/** Records of a market, and what a law changed of them; nothing where there are none. */
export function recordTable(
  caption: string,
  [before, after]: readonly [readonly Identified[], readonly Identified[] | undefined],
  voice: ReviewVoice,
): Html | undefined {
  const ids = [...new Set([...before, ...(after ?? [])].map(({ id }) => id))];
  if (ids.length === 0) return undefined;
  const changed = new Map(after?.map((one) => [one.id, one]));
  const known = new Map(before.map((one) => [one.id, one]));
  const rows = ids.map((id) => {
    const old = factsOf(known.get(id), voice);
    const cells = [code(id), old === undefined ? voice.tell("absent") : list(old)];
    return after === undefined ? cells : [...cells, change(old, changed.get(id), voice)];
  });
  const columns = [
    { name: voice.tell("who") },
    { name: voice.tell(after === undefined ? "facts" : "before") },
    ...(after === undefined ? [] : [{ name: voice.tell("after") }]),
  ];
  return table({ caption, columns, rows });
}

function factsOf(record: Identified | undefined, voice: ReviewVoice): RecordFact[] | undefined {
  return record && recordFacts(record, voice);
}

/** Only the facts that are other ones. */
function change(
  old: readonly RecordFact[] | undefined,
  record: Identified | undefined,
  voice: ReviewVoice,
): Fragment {
  const now = factsOf(record, voice);
  if (now === undefined) return voice.tell("absent");
  if (old === undefined) return list(now);
  const values = new Map(old.map(({ name, value }) => [name, value]));
  const names = new Set(now.map(({ name }) => name));
  const other = [
    ...now.filter(({ name, value }) => values.get(name) !== value),
    ...old
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => ({ name, value: voice.tell("absent") })),
  ];
  return other.length === 0
    ? html`<span class="soft">${voice.tell("unchanged")}</span>`
    : list(other);
}

function list(facts: readonly RecordFact[]): Html {
  return html`<ul class="parts">${facts.map(({ name, value }) => html`<li><span class="soft">${name}:</span> ${value}</li>`)}</ul>`;
}
