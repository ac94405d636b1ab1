import type { WitnessOf } from "../../document/witness";
import type { Market } from "../../market/market";
import { findHallViolators } from "../../solvers/hall-violators";
import type { Ties } from "../../unit/ties";
import type { HeldPins } from "../formation/hold-pins";
import type { UnitProblem } from "../formation/unit-problem";
import { type PinnedSeeker, pinIds } from "../pins";

/** What pins are judged against. */
export interface PinSetting {
  readonly market: Market;
  readonly ties: Ties;
  readonly problems: readonly UnitProblem[];
}

/**
 * Why a pin does not hold beside those that do, where they alone prove it: more pins than places, people
 * kept apart in one unit, or companions in different places of which one is a unit.
 */
export function pinsWitnesses(setting: PinSetting, pins: HeldPins): WitnessOf<"pins">[] {
  const held = [...pins.held.values()].sort((a, b) => a.seeker - b.seeker);
  return pins.unheld.flatMap((pin) => {
    const reasons = [
      ["places", pinsWithoutPlaces(setting, held, pin)],
      ["apart", apartFrom(setting, held, pin)],
      ["together", companionOf(setting, held, pin)],
    ] as const;
    return reasons.flatMap(([reason, found]): WitnessOf<"pins">[] => {
      if (found.length === 0) return [];
      const sorted = [...found].sort((a, b) => a.seeker - b.seeker);
      return [{ kind: "pins", reason, pins: sorted.map((one) => pinIds(one.pin)) }];
    });
  });
}

/** The held pins of the same opportunity that leave no place for one more. */
function pinsWithoutPlaces(
  { market, problems }: PinSetting,
  held: readonly PinnedSeeker[],
  pin: PinnedSeeker,
): readonly PinnedSeeker[] {
  const rivals = [...held.filter(({ opportunity }) => opportunity === pin.opportunity), pin];
  const { firstRole, endRole } = market.opportunities[pin.opportunity]!;
  const columnCount = endRole - firstRole;
  const high = problems.find(({ opportunity }) => opportunity === pin.opportunity)?.high;
  const start = new Int32Array(rivals.length + 1);
  rivals.forEach(({ roles }, row) => {
    start[row + 1] = start[row]! + roles.length;
  });
  const [violator] = findHallViolators({
    rowCount: rivals.length,
    columnCount,
    start,
    columns: Int32Array.from(rivals.flatMap(({ roles }) => roles.map((role) => role - firstRole))),
    capacities: Int32Array.from({ length: columnCount }, (_, at) =>
      Math.min(market.roles[firstRole + at]!.role.places.max, rivals.length),
    ),
    groups: {
      of: new Int32Array(columnCount),
      capacities: Int32Array.of(Math.min(high ?? rivals.length, rivals.length)),
    },
  });
  return Array.from(violator?.rows ?? [], (row) => rivals[row]!);
}

function apartFrom(
  { market, ties }: PinSetting,
  held: readonly PinnedSeeker[],
  pin: PinnedSeeker,
): readonly PinnedSeeker[] {
  if (!isUnit(market, pin)) return [];
  const other = held.find(
    ({ seeker, opportunity }) =>
      opportunity === pin.opportunity && ties.apart.get(pin.seeker)?.has(seeker),
  );
  return other === undefined ? [] : [other, pin];
}

function companionOf(
  { market, ties }: PinSetting,
  held: readonly PinnedSeeker[],
  pin: PinnedSeeker,
): readonly PinnedSeeker[] {
  const group = ties.together.get(pin.seeker) ?? [];
  const other = held.find(
    (one) =>
      group.includes(one.seeker) &&
      one.opportunity !== pin.opportunity &&
      (isUnit(market, one) || isUnit(market, pin)),
  );
  return other === undefined ? [] : [other, pin];
}

function isUnit({ opportunities }: Market, { opportunity }: PinnedSeeker): boolean {
  return opportunities[opportunity]!.record.kind === "investment";
}
