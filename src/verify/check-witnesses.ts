import type { Plan } from "../document/plan";
import type { Witness, WitnessOf } from "../document/witness";
import { checkPinsWitness } from "./check-pins-witness";
import { checkUnitWitness } from "./check-unit-witness";
import { isConnected } from "./connected";
import type { Facts, OpportunityFacts } from "./facts";
import { fillPlaces } from "./fill-places";
import type { PlanPath, Report } from "./finding";
import { cannotOpen, type Opening } from "./opening";
import type { SettledPins } from "./pins";
import { addUnknown } from "./read-plan";
import type { SeekerFacts } from "./seeker-facts";
import type { Visit } from "./visit";

// Each witness is recomputed: it must be true, and say no more than it needs. Not checked: whether every
// shortage has a witness.

/** Looks at opportunities as they are visited, and judges the witnesses in the end. */
export interface WitnessReader {
  /** Sees an opportunity with all its candidates; `opening` for investments. */
  readonly see: (visit: Visit, opening: Opening | undefined) => void;
  readonly finish: (pins: SettledPins) => void;
}

/** Reads the witnesses of a plan, if it has any. */
export function createWitnessReader(facts: Facts, plan: Plan, report: Report): WitnessReader {
  const rows = (plan.witnesses ?? []).map((witness, at) => ({ witness, path: ["witnesses", at] }));
  const ofUnit = new Map<string, { readonly witness: Witness; readonly path: PlanPath }[]>();
  const prospects = new Map<SeekerFacts, CandidateRole[]>();
  for (const row of rows) {
    const { witness } = row;
    if (witness.kind === "seekers") {
      for (const id of witness.seekers) {
        const seeker = facts.seekerOf.get(id);
        if (seeker !== undefined) prospects.set(seeker, []);
      }
    } else if (witness.kind !== "pins") {
      ofUnit.set(witness.opportunity, [...(ofUnit.get(witness.opportunity) ?? []), row]);
    }
  }
  return {
    see: (visit, opening) => {
      noteCandidates(prospects, visit, opening);
      const { opportunity } = visit;
      for (const { witness, path } of ofUnit.get(opportunity.id) ?? []) {
        if (opportunity.terms === undefined) continue;
        checkUnitWitness(witness, { visit, terms: opportunity.terms, path, report });
      }
    },
    finish: (pins) => {
      for (const { witness, path } of rows) {
        if (witness.kind === "pins") checkPinsWitness(witness, { facts, pins, plan, path, report });
        else if (witness.kind === "seekers") {
          checkSeekers(witness, { facts, prospects, path, report });
        } else {
          const opportunity = facts.opportunityOf.get(witness.opportunity);
          if (opportunity === undefined) {
            addUnknown(report, [...path, "opportunity"], "opportunity", witness.opportunity);
          } else if (!opportunity.valid || opportunity.terms === undefined) {
            report.add("witness-unfounded", path, "an investment that takes part", opportunity.id);
          }
        }
      }
    },
  };
}

/** A role that somebody is a candidate for, with its places: none where a unit provably cannot open. */
interface CandidateRole {
  readonly opportunity: OpportunityFacts;
  readonly role: number;
  readonly places: number;
}

function noteCandidates(
  prospects: ReadonlyMap<SeekerFacts, CandidateRole[]>,
  { opportunity, candidates }: Visit,
  opening: Opening | undefined,
): void {
  if (prospects.size === 0) return;
  const { terms } = opportunity;
  const isShut = terms !== undefined && opening !== undefined && cannotOpen(terms, opening);
  candidates.forEach(({ seekers }, role) => {
    const places = isShut ? 0 : opportunity.roles[role]!.places.max;
    const candidate = { opportunity, role, places };
    for (const seeker of seekers) prospects.get(seeker)?.push(candidate);
  });
}

interface SeekersCheck {
  readonly facts: Facts;
  readonly prospects: ReadonlyMap<SeekerFacts, readonly CandidateRole[]>;
  readonly path: PlanPath;
  readonly report: Report;
}

function checkSeekers(
  witness: WitnessOf<"seekers">,
  { facts, prospects, path, report }: SeekersCheck,
): void {
  const people = [...new Set(witness.seekers)].flatMap((id) => facts.seekerOf.get(id) ?? []);
  if (people.length < witness.seekers.length) {
    const expected = "seekers who exist, each once";
    report.add("witness-people", [...path, "seekers"], expected, people.length);
    return;
  }
  const wishes = people.map((seeker) => prospects.get(seeker)!);
  const roles = [...new Set(wishes.flat())].sort(
    (a, b) => a.opportunity.index - b.opportunity.index || a.role - b.role,
  );
  report.equal(
    "witness-people",
    [...path, "roles"],
    roles.map(({ opportunity, role }) => [opportunity.id, opportunity.roles[role]!.id]),
    witness.roles.map(({ opportunity, role }) => [opportunity, role]),
  );
  const units = [...new Set(roles.map(({ opportunity }) => opportunity))];
  const groupMost = units.map(({ terms }) => terms?.maximum ?? Number.POSITIVE_INFINITY);
  const places = units.reduce((sum, unit, at) => {
    const own = roles.filter(({ opportunity }) => opportunity === unit);
    return sum + Math.min(groupMost[at]!, total(own.map((role) => role.places)));
  }, 0);
  report.equal("witness-number", [...path, "places"], places, witness.places);
  report.equal("witness-number", [...path, "short"], people.length - places, witness.short);
  const columnOf = new Map(roles.map((role, column) => [role, column]));
  const unitOf = new Map(units.map((unit, group) => [unit, group]));
  const filling = fillPlaces(
    wishes.map((own) => own.map((role) => columnOf.get(role)!)),
    {
      most: roles.map((role) => role.places),
      groupOf: roles.map(({ opportunity }) => unitOf.get(opportunity)!),
      groupMost,
    },
  );
  const links = wishes.map((own) => own.map(({ opportunity }) => opportunity.index));
  const isTrue = filling.lacking === people.length - places && filling.lacking > 0;
  if (!isTrue || !filling.inShortage.every(Boolean) || !isConnected(links)) {
    const expected = "people without enough places, nobody among them in vain";
    report.add("witness-unfounded", path, expected, `${filling.lacking} without a place`);
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
