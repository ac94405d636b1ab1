import type { Dossier } from "../../../document/dossier";
import { missingText } from "../describe-missing";
import type { DescribedRow, DescribedSection } from "../described-section";
import { type DossierVoice, MARKS } from "../dossier-voice";
import { readyFor } from "../ready-for";
import { statusAfter } from "../status-order";
import type { DossierTextCode } from "../texts/dossier-texts";

/** What kind of cooperative it is, where, by which plan and procedure. */
export function summarySection(dossier: Dossier, voice: DossierVoice): DescribedSection {
  const { statute, plan, procedure } = dossier;
  const { id, version } = plan.policy;
  const facts: readonly (readonly [DossierTextCode, string])[] = [
    ["column.code", voice.id(dossier.opportunity)],
    ["field.type", voice.say(`cooperative.${statute.cooperative}`)],
    ["field.region", voice.name(statute.regionName, statute.region)],
    ["column.state", voice.say(`status.${dossier.status}`)],
    ["column.policy", `${voice.id(id)} ${voice.digits(String(version))}`],
    ["column.data", voice.id(plan.dataset.slice(0, 16))],
    ["field.agreement", voice.digits(agreement(dossier, voice))],
  ];
  return {
    code: "summary",
    heading: voice.say("section.summary"),
    notes: [
      voice.say("note.procedure", {
        id: voice.id(procedure.id),
        version: voice.digits(String(procedure.version)),
      }),
    ],
    columns: [voice.say("column.field"), voice.say("column.value")],
    rows: facts.map(([code, value]) => ({ cells: [voice.say(code), value] })),
  };
}

function agreement({ procedure }: Dossier, voice: DossierVoice): string {
  const { name, licenceCode } = procedure.agreement;
  return `${voice.name(name, licenceCode)} (${licenceCode})`;
}

/** Why a dossier fell back: every way that was tried, with the rule that it breaks. */
export function fallbackSection({ fallback }: Dossier, voice: DossierVoice): DescribedSection[] {
  if (fallback === undefined) return [];
  const nobody = voice.say("event-word.nobody");
  return [
    {
      code: "fallback",
      heading: voice.say("section.fallback"),
      notes: [voice.say("note.left", { who: voice.ids(fallback.left) })],
      columns: [voice.say("column.way"), voice.say("column.broken")],
      rows: fallback.trials.map(({ joined, broken }) => ({
        cells: [
          joined.length === 0 ? nobody : voice.ids(joined.map(({ seeker }) => seeker)),
          voice.say(`broken.${broken}`),
        ],
        state: "failed",
      })),
    },
  ];
}

/** Everything that the next status lacks. */
export function missingSection(dossier: Dossier, voice: DossierVoice): DescribedSection[] {
  const next = statusAfter(dossier.status);
  if (next === undefined) return [];
  const { missing } = readyFor(dossier, next);
  const rows = missing.map(
    (one): DescribedRow => ({
      cells: [MARKS.open, missingText(one, dossier, voice)],
      state: one.code === "fails" ? "failed" : "open",
    }),
  );
  const ready: DescribedRow = { cells: [MARKS.met, voice.say("note.ready")], state: "done" };
  return [
    {
      code: "missing",
      heading: voice.say("section.missing"),
      notes: [voice.say("note.next", { status: voice.say(`status.${next}`) })],
      columns: ["", voice.say("column.missing")],
      rows: rows.length === 0 ? [ready] : rows,
    },
  ];
}
