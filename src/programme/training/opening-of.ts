import type { TrainingOpening } from "../../document/course-programme";
import type { Market } from "../../market/market";
import type { Opening } from "./openings";

/** An opening in words; for places the role that somebody takes, where it is one. */
export function openingOf(market: Market, opening: Opening, role?: number): TrainingOpening {
  const { id: opportunity } = market.opportunities[opening.opportunity]!.record;
  switch (opening.kind) {
    case "gap":
      return { kind: "gap", opportunity, skill: opening.skill };
    case "duty":
      return { kind: "duty", opportunity, office: opening.duty.office };
    case "missing": {
      const only = role ?? (opening.roles.length === 1 ? opening.roles[0] : undefined);
      if (only === undefined) return { kind: "missing", opportunity };
      return { kind: "missing", opportunity, role: market.roles[only]!.role.id };
    }
    case "vacancy":
    case "seat":
      return { kind: opening.kind, opportunity, role: market.roles[opening.roles[0]!]!.role.id };
  }
}
