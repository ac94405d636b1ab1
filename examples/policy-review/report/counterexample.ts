import type { Counterexample, LawReview } from "taavon/testing";
import { type Html, html } from "../../match-batch/report/html";
import { anchor, code } from "../../match-batch/report/section";
import { mark } from "./mark";
import { recordTable } from "./record-table";
import type { ReviewVoice } from "./review-voice";

/** Where the counterexample of a law stands. */
export function caseAnchor(law: string, voice: ReviewVoice): string {
  return anchor(voice, `case-${law}`);
}

/** The smallest market that breaks a law: what happens, to whom, by how much, and what it means. */
export function counterexample(
  { id, standing, statement }: LawReview,
  found: Counterexample,
  voice: ReviewVoice,
): Html {
  const { moved, seed, path } = found;
  const isRequired = standing === "required";
  return html`<section class="inner" id="${caseAnchor(id, voice)}">
<h3>${mark(isRequired ? "fail" : "warn", voice.tell(standing))} ${voice.pick(statement)} ${code(id)}</h3>
<p><b>${voice.tell("whatHappened")}:</b> ${voice.pick(found.happened)}</p>${
    moved === undefined
      ? undefined
      : html`<p>${voice.tell("measured", {
          measure: voice.pick(moved.measure),
          before: voice.integer(moved.before),
          after: voice.integer(moved.after),
        })}</p>`
  }
<p class="note">${voice.tell(isRequired ? "requiredMeans" : "informativeMeans")}</p>
${market(found, voice)}
<p class="soft">${voice.tell("seedOf")} ${code(String(seed))} · ${code(path)}</p>
</section>`;
}

function market({ dataset, changed }: Counterexample, voice: ReviewVoice): Html {
  const tables = [
    recordTable(voice.tell("people"), [dataset.seekers, changed?.seekers], voice),
    recordTable(
      voice.tell("opportunities"),
      [dataset.opportunities, changed?.opportunities],
      voice,
    ),
  ];
  if (tables.every((one) => one === undefined)) return html`<p>${voice.tell("tableAlone")}</p>`;
  const skills = [dataset.taxonomy.skills, changed?.taxonomy.skills] as const;
  return html`${[...tables, recordTable(voice.tell("skillsOf"), skills, voice)]}`;
}
