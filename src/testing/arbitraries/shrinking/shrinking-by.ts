// Shrinking of the drawn value itself, however it was drawn: a list of passes, each a list of edits that
// make the value smaller, from coarse to fine. A context remembers pass and edit, so that after a success
// the search goes on where it was; after the last pass it starts again once, if anything changed.
// Edits must make a value smaller, or shrinking would not end.

import * as fc from "fast-check";

/** Edits that make a value smaller; each is made only when it is tried. */
export interface Pass<T> {
  readonly edits: (value: T) => readonly (() => T)[];
  /** Whether an edit that was made leaves the list, so that the next one takes its number. */
  readonly takesOut: boolean;
}

interface Progress {
  readonly pass: number;
  readonly edit: number;
  /** Whether the value became smaller since the first pass began. */
  readonly isChanged: boolean;
}

const START: Progress = { pass: 0, edit: 0, isChanged: false };

/** Draws what another arbitrary draws, and shrinks it by passes of edits instead. */
export function shrinkingBy<T>(
  drawn: fc.Arbitrary<T>,
  passes: readonly Pass<T>[],
): fc.Arbitrary<T> {
  return new Shrinking(drawn, passes);
}

// why: fast-check knows an arbitrary by its class
class Shrinking<T> extends fc.Arbitrary<T> {
  readonly #drawn: fc.Arbitrary<T>;
  readonly #passes: readonly Pass<T>[];

  constructor(drawn: fc.Arbitrary<T>, passes: readonly Pass<T>[]) {
    super();
    this.#drawn = drawn;
    this.#passes = passes;
  }

  override generate(random: fc.Random, biasFactor: number | undefined): fc.Value<T> {
    return new fc.Value(this.#drawn.generate(random, biasFactor).value_, START);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false;
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return fc.stream(smaller(this.#passes, value, (context as Progress | undefined) ?? START));
  }
}

function* smaller<T>(
  passes: readonly Pass<T>[],
  value: T,
  from: Progress,
): IterableIterator<fc.Value<T>> {
  yield* editsFrom(passes, value, from);
  if (from.isChanged) yield* editsFrom(passes, value, START);
}

function* editsFrom<T>(
  passes: readonly Pass<T>[],
  value: T,
  from: Progress,
): IterableIterator<fc.Value<T>> {
  for (let pass = from.pass; pass < passes.length; pass++) {
    const { edits, takesOut } = passes[pass]!;
    const list = edits(value);
    for (let edit = pass === from.pass ? from.edit : 0; edit < list.length; edit++) {
      const next = { pass, edit: takesOut ? edit : edit + 1, isChanged: true };
      yield new fc.Value(list[edit]!(), next);
    }
  }
}
