import type { DossierOffice } from "../../document/dossier-checklist";
import type { EventOf } from "../../document/dossier-event";
import type { DossierCore } from "./dossier-core";
import { electedBy, standingAssembly } from "./evidence";
import type { Missing } from "./missing";
import { quorumOf } from "./write-assembly";

/** What the first assembly still lacks: that it be held, its quorum, resolutions and elections. */
export function missingAssembly(core: DossierCore): Missing[] {
  const assembly = standingAssembly(core);
  if (assembly === undefined) return [{ code: "assembly" }];
  return [
    ...missingPresence(core, assembly),
    ...missingResolutions(core, assembly),
    ...missingOfficers(core, assembly),
    ...twoOffices(assembly),
  ];
}

function missingPresence(core: DossierCore, { present }: EventOf<"assembly">): Missing[] {
  const there = new Set(present);
  // who has left or joined since does not count, so a quorum can be lost
  const count = quorumOf(core) - core.members.filter(({ seeker }) => there.has(seeker)).length;
  return count > 0 ? [{ code: "quorum", count }] : [];
}

function missingResolutions(
  { procedure }: DossierCore,
  { resolutions }: EventOf<"assembly">,
): Missing[] {
  return procedure.resolutions.flatMap((resolution): Missing[] =>
    resolutions.includes(resolution) ? [] : [{ code: "resolution", resolution }],
  );
}

/** Offices that have fewer or more people than the statute gives them. */
function missingOfficers(
  { statute: { offices } }: DossierCore,
  { elected }: EventOf<"assembly">,
): Missing[] {
  const seats: readonly Exclude<DossierOffice, "manager">[] = [
    "board",
    "alternates",
    "inspectors",
    "inspectorAlternates",
  ];
  return seats.flatMap((office): Missing[] => {
    const count = offices[office] - elected[office].length;
    return count === 0 ? [] : [{ code: "office", office, count }];
  });
}

function twoOffices(assembly: EventOf<"assembly">): Missing[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const seeker of electedBy(assembly)) {
    if (seen.has(seeker)) twice.add(seeker);
    seen.add(seeker);
  }
  return twice.size === 0 ? [] : [{ code: "two-offices", seekers: [...twice].sort() }];
}
