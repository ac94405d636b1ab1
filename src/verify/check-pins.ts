import type { RefusedPin } from "../document/plan";
import type { Facts } from "./facts";
import type { Report } from "./finding";
import type { AcceptedPin, PinIds, SettledPins } from "./pins";
import type { PlanReading } from "./read-plan";
import { lawsOf, type Member, meetsAll } from "./unit-laws";

/** What pins are checked against, and where faults go. */
export interface PinRules {
  readonly facts: Facts;
  readonly pins: SettledPins;
  readonly reading: PlanReading;
  readonly report: Report;
}

/** Checks the plan's refused and unheld pins, and that every other accepted pin is held (U7). */
export function checkPins(rules: PinRules): void {
  checkRefused(rules);
  checkUnheld(rules);
}

function checkRefused({ pins, reading, report }: PinRules): void {
  const stated = new Map<string, { readonly pin: RefusedPin; readonly at: number }[]>();
  reading.plan.refusedPins.forEach((pin, at) => {
    const key = keyOf(pin);
    stated.set(key, [...(stated.get(key) ?? []), { pin, at }]);
  });
  for (const { pin, rules } of pins.refused) {
    const entry = stated.get(keyOf(pin))?.shift();
    if (entry === undefined) {
      report.add("refused-pin-hidden", ["refusedPins"], idsOf(pin), undefined);
    } else {
      const path = ["refusedPins", entry.at, "rules"];
      report.equal("refused-pin-rules", path, rules, entry.pin.rules);
    }
  }
  for (const { pin, at } of [...stated.values()].flat()) {
    report.add("refused-pin-unfounded", ["refusedPins", at], "a refused pin", idsOf(pin));
  }
}

function checkUnheld(rules: PinRules): void {
  const { pins, reading, report } = rules;
  const unheld = new Map(reading.plan.unheldPins.map((pin, at) => [keyOf(pin), { pin, at }]));
  const heldBefore: AcceptedPin[] = [];
  for (const accepted of pins.accepted) {
    const { pin, seeker, opportunity, roles } = accepted;
    const placed = reading.ofSeeker.get(seeker);
    const isPlaced = placed?.opportunity === opportunity && roles.has(placed.role);
    const entry = unheld.get(keyOf(pin));
    unheld.delete(keyOf(pin));
    if (entry === undefined) {
      if (isPlaced) heldBefore.push(accepted);
      else report.add("pin-ignored", ["unheldPins"], idsOf(pin), undefined);
      continue;
    }
    const path = ["unheldPins", entry.at];
    if (isPlaced) {
      report.add("unheld-pin-placed", path, "a pin that is not held", idsOf(pin));
    } else if (couldWork(accepted, heldBefore, rules) || couldJoin(accepted, rules)) {
      report.add("pin-not-held", path, "a pin that cannot be held", idsOf(pin));
    }
  }
  for (const { pin, at } of unheld.values()) {
    report.add("unheld-pin-unfounded", ["unheldPins", at], "an accepted pin", idsOf(pin));
  }
}

/**
 * Whether a job pin could be held with those held before it: a place is free among them, and either
 * none of them is to a unit, which might need the seeker, or the plan's units do without the seeker.
 */
function couldWork(
  { seeker, opportunity }: AcceptedPin,
  heldBefore: readonly AcceptedPin[],
  { reading }: PinRules,
): boolean {
  if (opportunity.kind === "investment") return false;
  const held = heldBefore.filter((pin) => pin.opportunity === opportunity).length;
  const isNeeded =
    heldBefore.some((pin) => pin.opportunity.kind === "investment") &&
    reading.ofSeeker.get(seeker)?.opportunity.kind === "investment";
  return held < opportunity.roles[0]!.places.max && !isNeeded;
}

/**
 * Whether the plan itself shows that a unit pin could be held: the seeker, who is in no unit, joins
 * the open unit, alone or for a member who is not pinned, and every law still holds. Enough to
 * contradict a plan, not to prove every pin that could be held.
 */
function couldJoin(
  { seeker, opportunity, roles }: AcceptedPin,
  { facts, reading, pins }: PinRules,
): boolean {
  const { terms } = opportunity;
  const members = reading.inOpportunity.get(opportunity);
  const elsewhere = reading.ofSeeker.get(seeker)?.opportunity.kind;
  if (terms === undefined || members === undefined || elsewhere === "investment") return false;
  const unit = { ...opportunity, terms };
  const isLegal = (team: readonly Member[]): boolean => meetsAll(lawsOf(facts, unit, team));
  return [...roles].some((role) => {
    const joiner = { seeker, role };
    return (
      isLegal([...members, joiner]) ||
      members.some(
        (leaver) =>
          !pins.ofSeeker.has(leaver.seeker) &&
          isLegal([...members.filter((member) => member !== leaver), joiner]),
      )
    );
  });
}

function keyOf(pin: PinIds): string {
  return JSON.stringify(idsOf(pin));
}

function idsOf({ seeker, opportunity, role }: PinIds): readonly string[] {
  return role === undefined ? [seeker, opportunity] : [seeker, opportunity, role];
}
