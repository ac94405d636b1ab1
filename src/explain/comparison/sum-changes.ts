import type { PeopleSums, PersonChange, UnitChange, UnitSums, ValueSums } from "./plan-comparison";
import type { SeatChanges } from "./seat-changes";

/** Counts people by what became of them. */
export function sumPeople(kept: SeatChanges["kept"], people: readonly PersonChange[]): PeopleSums {
  const of = (status: PersonChange["status"]): number =>
    people.filter((person) => person.status === status).length;
  const [moved, placed, lost, left] = [of("moved"), of("placed"), of("lost"), of("left")];
  return {
    before: kept.length + moved + lost + left,
    kept: kept.length,
    moved,
    placed,
    lost,
    left,
    after: kept.length + moved + placed,
  };
}

/** What each kind of change adds to the sum of values. */
export function sumValues(kept: SeatChanges["kept"], people: readonly PersonChange[]): ValueSums {
  const of = (status: PersonChange["status"]): number =>
    people.reduce((sum, { status: own, before, after }) => {
      return own === status ? sum + (after?.value ?? 0) - (before?.value ?? 0) : sum;
    }, 0);
  const before =
    kept.reduce((sum, [{ value }]) => sum + value, 0) +
    people.reduce((sum, person) => sum + (person.before?.value ?? 0), 0);
  const changes = {
    // why: the data or the policy may see a kept placement otherwise than before
    kept: kept.reduce((sum, [then, now]) => sum + now.value - then.value, 0),
    moved: of("moved"),
    placed: of("placed"),
    lost: of("lost"),
    left: of("left"),
  };
  const { kept: same, moved, placed, lost, left } = changes;
  return { before, ...changes, after: before + same + moved + placed + lost + left };
}

/** Counts units by what became of them. */
export function sumUnits(units: readonly UnitChange[]): UnitSums {
  const of = (status: UnitChange["status"]): number =>
    units.filter((unit) => unit.status === status).length;
  const [kept, changed, opened, dissolved] = [
    of("kept"),
    of("changed"),
    of("opened"),
    of("dissolved"),
  ];
  return {
    before: kept + changed + dissolved,
    kept,
    changed,
    opened,
    dissolved,
    after: kept + changed + opened,
  };
}
