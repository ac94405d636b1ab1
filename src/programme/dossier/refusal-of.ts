import type { Dossier } from "../../document/dossier";
import type { DossierStep, EventOf } from "../../document/dossier-event";
import { electedBy } from "./evidence";
import type { Missing } from "./missing";
import { rankOf } from "./status-order";

/** Why an event cannot be recorded: the dossier has ended, or has nobody and nothing of the kind. */
export function refusalOf(
  dossier: Dossier,
  event: Exclude<DossierStep, { readonly kind: "status" }>,
): Missing[] {
  if (rankOf(dossier.status) < 0) return [{ code: "ended" }];
  switch (event.kind) {
    case "consent":
    case "receipt":
      return unknownMembers(dossier, [event.seeker]);
    case "paper":
      return refusedPaper(dossier, event);
    case "step":
      return dossier.procedure.steps.some(({ id, reaches }) => id === event.step && !reaches)
        ? []
        : [{ code: "unknown-step", step: event.step }];
    case "settled":
      return refusedPoint(dossier, event);
    case "assembly":
      return unknownMembers(dossier, [...event.present, ...electedBy(event)]);
    case "manager":
      return unknownMembers(dossier, event.manager === null ? [] : [event.manager]);
  }
}

function unknownMembers({ members }: Dossier, seekers: readonly string[]): Missing[] {
  const known = new Set(members.map(({ seeker }) => seeker));
  const unknown = [...new Set(seekers)].filter((seeker) => !known.has(seeker)).sort();
  return unknown.length === 0 ? [] : [{ code: "unknown-member", seekers: unknown }];
}

function refusedPaper(dossier: Dossier, { paper, seeker, waived }: EventOf<"paper">): Missing[] {
  const kind = dossier.procedure.papers.find(({ id }) => id === paper);
  if (kind === undefined) return [{ code: "unknown-paper", paper }];
  if (waived && kind.when === undefined) return [{ code: "unconditional", paper }];
  if (kind.from === "one-founder") {
    const isFounder = seeker !== undefined && dossier.founders.includes(seeker);
    const seekers = seeker === undefined ? [] : [seeker];
    return isFounder ? [] : [{ code: "unknown-founder", paper, seekers }];
  }
  const bearer = seeker ?? null;
  const isAsked = dossier.papers.some((row) => row.paper === paper && row.seeker === bearer);
  if (isAsked) return [];
  return [{ code: "unknown-paper", paper, ...(seeker === undefined ? {} : { seekers: [seeker] }) }];
}

/** Consent is given by its own event, but its refusal is a finding; derived points settle themselves. */
function refusedPoint({ points }: Dossier, { point, outcome }: EventOf<"settled">): Missing[] {
  const row = points.find(({ id }) => id === point);
  if (row === undefined) return [{ code: "unknown-point", point }];
  const isConsent = row.point === "consent" && outcome === "holds";
  return isConsent || row.restsOn.length > 0 ? [{ code: "derived-point", point }] : [];
}
