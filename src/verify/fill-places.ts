// The most people that can have a place, and who lies in the shortage: a maximum flow of people into
// places and groups of places, person by person, by paths of people who move up (Ford–Fulkerson). Whoever a
// search without success has reached lies in the shortage: no place outside it is within their reach, so
// that set is the smallest with the largest shortage (max-flow min-cut). Cost: a look at all wishes for
// every person who finds a place only by others moving, and one for all who find none.

/** Places by column, and limits on groups of columns together; `Infinity` where nothing limits. */
export interface Places {
  readonly most: readonly number[];
  readonly groupOf: readonly number[];
  readonly groupMost: readonly number[];
}

/** Who has a place, and whom the shortage is about. */
export interface Filling {
  /** By person: whether they have a place; earlier people before later ones. */
  readonly placed: readonly boolean[];
  /** By person: whether they lie in the shortage, placed or not. */
  readonly inShortage: readonly boolean[];
  readonly lacking: number;
}

/** Fills places with people, who wish for columns each. */
export function fillPlaces(wishes: readonly (readonly number[])[], places: Places): Filling {
  const filling = new PlaceFilling(wishes, places);
  wishes.forEach((_, person) => {
    filling.place(person);
  });
  const placed = filling.columnOf.map((column) => column !== NOWHERE);
  return {
    placed,
    inShortage: wishes.map((_, person) => filling.shortage.has(person)),
    lacking: placed.filter((has) => !has).length,
  };
}

const NOWHERE = -1;

// state lives across the placing of one person after another
class PlaceFilling {
  readonly columnOf: number[];
  readonly shortage = new Set<number>();
  readonly #wishes: readonly (readonly number[])[];
  readonly #places: Places;
  readonly #holders: readonly Set<number>[];
  readonly #columnsOf: readonly number[][];
  readonly #inGroup: number[];
  readonly #hopeless = new Set<number>();

  constructor(wishes: readonly (readonly number[])[], places: Places) {
    this.columnOf = wishes.map(() => NOWHERE);
    this.#wishes = wishes;
    this.#places = places;
    this.#holders = places.most.map(() => new Set<number>());
    this.#inGroup = places.groupMost.map(() => 0);
    this.#columnsOf = places.groupMost.map(() => []);
    places.groupOf.forEach((group, column) => {
      this.#columnsOf[group]!.push(column);
    });
  }

  place(person: number): void {
    const takerOf = new Map<number, number>();
    const freedFor = new Map<number, number>();
    const opened = new Set<number>();
    const queue = [person];
    const reached = new Set(queue);
    for (const one of queue) {
      for (const column of this.#wishes[one]!) {
        if (takerOf.has(column) || this.#hopeless.has(column)) continue;
        takerOf.set(column, one);
        const movers = this.#movers(column, opened);
        if (movers === undefined) {
          this.#move(person, column, { takerOf, freedFor });
          return;
        }
        for (const mover of movers) {
          if (reached.has(mover)) continue;
          reached.add(mover);
          freedFor.set(mover, column);
          queue.push(mover);
        }
      }
    }
    for (const column of takerOf.keys()) this.#hopeless.add(column);
    for (const one of reached) this.shortage.add(one);
  }

  // who would have to move for one more in a column; nothing where there is room
  #movers(column: number, opened: Set<number>): readonly number[] | undefined {
    const { most, groupOf, groupMost } = this.#places;
    const group = groupOf[column]!;
    if (this.#holders[column]!.size >= most[column]!) return [...this.#holders[column]!];
    if (this.#inGroup[group]! < groupMost[group]!) return undefined;
    if (opened.has(group)) return [];
    opened.add(group);
    return this.#columnsOf[group]!.flatMap((other) => [...this.#holders[other]!]);
  }

  #move(
    person: number,
    end: number,
    path: {
      readonly takerOf: ReadonlyMap<number, number>;
      readonly freedFor: ReadonlyMap<number, number>;
    },
  ): void {
    this.#inGroup[this.#places.groupOf[end]!]! += 1;
    for (let column = end; ; ) {
      const taker = path.takerOf.get(column)!;
      this.#holders[this.columnOf[taker]!]?.delete(taker);
      this.columnOf[taker] = column;
      this.#holders[column]!.add(taker);
      if (taker === person) return;
      column = path.freedFor.get(taker)!;
    }
  }
}
