/** People of one kind, and how many of them were selected. */
export interface Selection {
  readonly people: number;
  readonly selected: number;
}

/** A rate of selection against the highest one; all in basis points, rounded down. */
export interface Impact {
  readonly rateBp: number;
  /** The rate less the highest one: 0 or below. */
  readonly differenceBp: number;
  /** The rate of the highest one; null where nobody at all is selected. */
  readonly ratioBp: number | null;
  /** Below four fifths of the highest rate, exactly. */
  readonly isBelow: boolean;
  /** How many more would have had to be selected to reach four fifths. */
  readonly shortBy: number;
}

/**
 * The four-fifths rule of thumb (Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D): a
 * rate below four fifths of the highest group's is a sign to look closer. It is no proof of unfairness, nor
 * does its absence prove fairness, and with small numbers a person or two can turn it (`shortBy`). The
 * guidelines are of the United States: a yardstick here, not law.
 *
 * Groups without people have no rate and are left out: null.
 *
 * @example
 * fourFifths([{ people: 80, selected: 48 }, { people: 40, selected: 12 }])[1]?.ratioBp // => 5_000
 */
export function fourFifths(selections: readonly Selection[]): readonly (Impact | null)[] {
  const rated = selections.filter(({ people }) => people > 0);
  const highest = rated.reduce<Selection | undefined>(
    (best, one) => (best === undefined || isHigher(one, best) ? one : best),
    undefined,
  );
  return selections.map((one) =>
    one.people === 0 || highest === undefined ? null : impactOf(one, highest),
  );
}

function isHigher(one: Selection, best: Selection): boolean {
  return one.selected * best.people > best.selected * one.people;
}

function impactOf({ people, selected }: Selection, highest: Selection): Impact {
  const rateBp = floorBp(selected, people);
  const most = highest.selected * people;
  return {
    rateBp,
    differenceBp: rateBp - floorBp(highest.selected, highest.people),
    ratioBp: most === 0 ? null : floorBp(selected * highest.people, most),
    isBelow: 5 * selected * highest.people < 4 * most,
    shortBy: Math.max(0, Math.ceil((4 * most) / (5 * highest.people)) - selected),
  };
}

function floorBp(part: number, whole: number): number {
  return Math.floor((10_000 * part) / whole);
}
