import type { Dossier } from "../../document/dossier";
import type { Checklists, DossierCore } from "./dossier-core";
import { listOffices } from "./list-offices";
import { listPapers } from "./list-papers";
import { listPoints } from "./list-points";
import { listSteps } from "./list-steps";
import { officeHolders } from "./office-holders";
import { writeAssembly } from "./write-assembly";

/** The lists of a dossier by its facts and its evidence. About linear in members and evidence. */
export function checklistsOf(core: DossierCore): Checklists {
  const holders = officeHolders(core);
  const papers = listPapers(core, holders);
  const points = listPoints(core, holders, papers);
  return {
    steps: listSteps(core, papers),
    papers,
    offices: listOffices(core, { holders, points, papers }),
    assembly: writeAssembly(core),
    points,
  };
}

/** A dossier with its lists written anew. */
export function layOut(core: DossierCore): Dossier {
  return { ...core, ...checklistsOf(core) };
}
