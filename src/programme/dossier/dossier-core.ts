import type { Dossier } from "../../document/dossier";

/** The lists of a dossier that follow from everything else in it. */
export type Checklists = Pick<Dossier, "steps" | "papers" | "offices" | "assembly" | "points">;

/** A dossier without the lists that follow from it: facts, and what happened since. */
export type DossierCore = Omit<Dossier, keyof Checklists>;
