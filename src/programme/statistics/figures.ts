import { FORMATION_MEASURES, type FormationMeasure } from "../../document/formation-record";

/** Numbers by what they count, where they are known; capital and facility in rial. */
export type Figures = Readonly<Partial<Record<FormationMeasure, number>>>;

/** The figures of a row, and nothing else of it. */
export function figuresOf(
  row: { readonly [Measure in FormationMeasure]?: number | undefined },
): Figures {
  return mapFigures((measure) => row[measure]);
}

/** What changes from one row of figures to another, where both know a number. */
export function differenceOf(from: Figures, to: Figures): Figures {
  return mapFigures((measure) => {
    const [before, after] = [from[measure], to[measure]];
    return before === undefined || after === undefined ? undefined : after - before;
  });
}

function mapFigures(numberOf: (measure: FormationMeasure) => number | undefined): Figures {
  const figures: { -readonly [Measure in keyof Figures]: Figures[Measure] } = {};
  for (const measure of FORMATION_MEASURES) {
    const value = numberOf(measure);
    if (value !== undefined) figures[measure] = value;
  }
  return figures;
}
