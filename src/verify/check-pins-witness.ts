import type { Plan } from "../document/plan";
import type { WitnessOf } from "../document/witness";
import type { Facts } from "./facts";
import { fillPlaces } from "./fill-places";
import type { PlanPath, Report } from "./finding";
import type { AcceptedPin, PinIds, SettledPins } from "./pins";

/** What pins of a witness are held against, and where its faults go. */
export interface PinsWitnessCheck {
  readonly facts: Facts;
  readonly pins: SettledPins;
  readonly plan: Plan;
  readonly path: PlanPath;
  readonly report: Report;
}

/** Checks that accepted pins, one of them reported as not held, cannot all hold for the stated reason. */
export function checkPinsWitness(witness: WitnessOf<"pins">, check: PinsWitnessCheck): void {
  const { pins, plan, path, report } = check;
  const named = new Set(witness.pins.map(keyOf));
  const accepted = pins.accepted.filter(({ pin }) => named.has(keyOf(pin)));
  const isStated = plan.unheldPins.some((pin) => named.has(keyOf(pin)));
  if (accepted.length !== witness.pins.length || !isStated) {
    const expected = "accepted pins, one of them not held";
    report.add("witness-people", [...path, "pins"], expected, accepted.length);
    return;
  }
  if (!GROUNDS[witness.reason](accepted)) {
    report.add("witness-unfounded", path, "pins that cannot hold together", witness.reason);
  }
}

const GROUNDS: Record<WitnessOf<"pins">["reason"], (pins: readonly AcceptedPin[]) => boolean> = {
  places: (pins) => {
    const { opportunity } = pins[0]!;
    if (pins.some((pin) => pin.opportunity !== opportunity)) return false;
    const filling = fillPlaces(
      pins.map(({ roles }) => [...roles]),
      {
        most: opportunity.roles.map(({ places }) => places.max),
        groupOf: opportunity.roles.map(() => 0),
        groupMost: [opportunity.terms?.maximum ?? Number.POSITIVE_INFINITY],
      },
    );
    return filling.lacking > 0 && filling.inShortage.every(Boolean);
  },
  apart: (pins) => {
    const [one, other] = pins;
    if (one === undefined || other === undefined || pins.length > 2) return false;
    const isUnit = one.opportunity === other.opportunity && one.opportunity.terms !== undefined;
    return isUnit && (keepsApart(one, other) || keepsApart(other, one));
  },
  together: (pins) => {
    const [one, other] = pins;
    if (one === undefined || other === undefined || pins.length > 2) return false;
    const key = one.seeker.together;
    const isUnit = pins.some(({ opportunity }) => opportunity.terms !== undefined);
    return (
      key !== undefined &&
      other.seeker.together === key &&
      one.opportunity !== other.opportunity &&
      isUnit
    );
  },
};

function keepsApart({ seeker }: AcceptedPin, other: AcceptedPin): boolean {
  return seeker.apart.includes(other.seeker.id);
}

function keyOf({ seeker, opportunity, role }: PinIds): string {
  return JSON.stringify([seeker, opportunity, role ?? null]);
}
