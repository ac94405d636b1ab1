import type { AssemblySheet } from "../../document/dossier-checklist";
import type { Elected } from "../../document/dossier-event";
import type { Resolution } from "../../document/dossier-procedure";
import { multiplyDivide } from "../../market/exact-division";
import type { DossierCore } from "./dossier-core";
import { standingAssembly } from "./evidence";

/**
 * What the minutes of the first assembly are written from: who is a member, how many must be there,
 * what is to be resolved with whom and how much; and once it was held, who was there and what passed.
 */
export function writeAssembly(core: DossierCore): AssemblySheet {
  const held = standingAssembly(core);
  const elected = held?.elected ?? core.proposedOffices;
  const passed = new Set(held?.resolutions);
  return {
    quorum: quorumOf(core),
    members: core.members.map(({ seeker }) => seeker),
    held: held?.on ?? null,
    present: held?.present ?? [],
    resolutions: core.procedure.resolutions.map((resolution) => ({
      resolution,
      ...contentOf(core, resolution, elected),
      passed: passed.has(resolution),
    })),
  };
}

/** How many members must be present at the first call; never more than there are. */
export function quorumOf({ members, procedure: { quorum } }: DossierCore): number {
  const asked = multiplyDivide(members.length, quorum.share, 10_000) + quorum.plus;
  return Math.min(members.length, asked);
}

type Content = Pick<AssemblySheet["resolutions"][number], "seekers" | "alternates" | "rials">;

const NOTHING: Content = { seekers: [], alternates: [], rials: null };

function contentOf({ capital }: DossierCore, resolution: Resolution, elected: Elected): Content {
  switch (resolution) {
    case "board":
      return { ...NOTHING, seekers: elected.board };
    case "alternates":
      return { ...NOTHING, seekers: elected.alternates };
    case "inspectors":
      return {
        ...NOTHING,
        seekers: elected.inspectors,
        alternates: elected.inspectorAlternates,
      };
    case "capital":
      return { ...NOTHING, rials: capital.equity };
    case "statute":
    case "bank-account":
      return NOTHING;
  }
}
