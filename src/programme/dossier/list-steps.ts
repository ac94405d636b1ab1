import type { PaperRow, StepRow } from "../../document/dossier-checklist";
import type { DossierCore } from "./dossier-core";
import { recordsOf } from "./evidence";
import { hasReached } from "./status-order";

/**
 * The steps of the procedure and which are done. A step that reaches a status is done with it; one
 * with papers when its papers are in; any other when it is on record.
 */
export function listSteps(core: DossierCore, papers: readonly PaperRow[]): StepRow[] {
  const taken = new Set(recordsOf(core, "step").map(({ step }) => step));
  const missing = new Set(papers.flatMap(({ step, state }) => (state === "missing" ? [step] : [])));
  const withPapers = new Set(papers.map(({ step }) => step));
  return core.procedure.steps.map(({ id, status, reaches }): StepRow => {
    if (reaches && status !== null) {
      return { step: id, status, done: hasReached(core.status, status) };
    }
    return { step: id, status, done: withPapers.has(id) ? !missing.has(id) : taken.has(id) };
  });
}
