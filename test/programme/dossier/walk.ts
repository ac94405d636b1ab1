import type { Dossier } from "../../../src/document/dossier";
import type { DossierStep } from "../../../src/document/dossier-event";
import { FORMATION_STATUSES, type FormationStatus } from "../../../src/document/dossier-status";
import { advance } from "../../../src/programme/dossier/advance";
import type { Missing } from "../../../src/programme/dossier/missing";
import { readyFor } from "../../../src/programme/dossier/ready-for";
import { rankOf, statusAfter } from "../../../src/programme/dossier/status-order";

const who = { by: "officer", on: "2026-04-01" };

/** The event that brings what is missing, if any event does. */
export function eventFor(missing: Missing, dossier: Dossier): DossierStep | undefined {
  const [seeker] = missing.seekers ?? [];
  switch (missing.code) {
    case "consent":
      return { ...who, kind: "consent", seeker: seeker! };
    case "point":
      return { ...who, kind: "settled", point: missing.point!, outcome: "holds", note: "نشانی" };
    case "paper":
      return { ...who, kind: "paper", paper: missing.paper!, ...bearer(missing, dossier) };
    case "step":
      return { ...who, kind: "step", step: missing.step! };
    case "payment":
      return { ...who, kind: "receipt", seeker: seeker!, rials: missing.rials! };
    case "assembly":
    case "quorum":
    case "resolution":
    case "office":
      return assemblyOf(dossier);
    case "manager":
      return { ...who, kind: "manager", manager: dossier.proposedOffices.manager };
    default:
      return undefined;
  }
}

/** An assembly at which everybody elects those proposed and resolves everything. */
export function assemblyOf(dossier: Dossier): Extract<DossierStep, { kind: "assembly" }> {
  const { manager: _, ...elected } = dossier.proposedOffices;
  return {
    ...who,
    kind: "assembly",
    present: dossier.members.map((member) => member.seeker),
    elected,
    resolutions: dossier.procedure.resolutions,
  };
}

function bearer(missing: Missing, dossier: Dossier): { readonly seeker?: string } {
  const [seeker] = missing.seekers ?? [];
  if (seeker !== undefined) return { seeker };
  const kind = dossier.procedure.papers.find(({ id }) => id === missing.paper);
  return kind?.from === "one-founder" ? { seeker: dossier.founders[0]! } : {};
}

/** The dossier after an event that must be accepted. */
export function record(dossier: Dossier, event: DossierStep): Dossier {
  const next = advance(dossier, event);
  if (!next.ok) throw new Error(`refused: ${JSON.stringify([event, next.missing])}`);
  return next.dossier;
}

/** What an advance that must be refused names as missing. */
export function refused(dossier: Dossier, event: DossierStep): readonly Missing[] {
  const next = advance(dossier, event);
  if (next.ok) throw new Error(`accepted: ${JSON.stringify(event)}`);
  return next.missing;
}

/** Brings what is named as missing until nothing is, or nothing can be done about the rest. */
export function fulfil(dossier: Dossier, status: FormationStatus): Dossier {
  let now = dossier;
  for (let round = 0; round < 10; round++) {
    const { missing } = readyFor(now, status);
    const first = missing.flatMap((one) => eventFor(one, now) ?? []);
    if (first.length === 0) return now;
    // an assembly is named once for each thing it lacks
    const seen = new Set<string>();
    for (const event of first) {
      const key = JSON.stringify(event);
      if (seen.has(key)) continue;
      seen.add(key);
      now = record(now, event);
    }
  }
  return now;
}

/** Takes a dossier to a status by doing everything that is named on the way. */
export function walkTo(dossier: Dossier, target: FormationStatus): Dossier {
  let now = dossier;
  while (rankOf(now.status) < FORMATION_STATUSES.indexOf(target)) {
    const status = statusAfter(now.status)!;
    now = record(fulfil(now, status), { ...who, kind: "status", status });
  }
  return now;
}
