import type { Trial } from "../../document/dossier";
import type { Seat } from "./member-facts";

// problem: who takes the seats that have become free, so that the unit stays lawful.
// method: every way to fill them from the reserves of their roles, with as few seats left empty as
//   can be and in the order of the reserves; then each of these ways with one more reserve of any role,
//   who may bring the capital or be the companion that is lacking. The first lawful way is taken.
// complexity: one law a way, and at most `MOST_WAYS` ways; a single seat has one a reserve and one empty,
//   times one more than there are reserves.

/** The seats that have become free, and who might take them. */
export interface Vacancy {
  /** The roles of who left. */
  readonly roles: readonly number[];
  /** Reserves of a role, best first. */
  readonly reservesOf: (role: number) => readonly number[];
  /** Reserves of every role of the unit, role by role, best first. */
  readonly extras: readonly Seat[];
  /** The first rule that the unit would break with these people, if any. */
  readonly brokenBy: (joined: readonly Seat[]) => Trial["broken"] | undefined;
}

/** A way that was tried, and the first rule it breaks. */
export interface BrokenWay {
  readonly joined: readonly Seat[];
  readonly broken: Trial["broken"];
}

/** The first lawful way, if there is one, and those tried before. */
export interface Replacement {
  readonly joined: readonly Seat[] | undefined;
  readonly tried: readonly BrokenWay[];
}

/** A unit's search stops after so many ways: people who leave together are few. */
const MOST_WAYS = 200;

/** Looks for people who keep a unit lawful. */
export function findReplacement(vacancy: Vacancy): Replacement {
  const tried: BrokenWay[] = [];
  for (const joined of waysToGoOn(vacancy)) {
    if (tried.length >= MOST_WAYS) break;
    const broken = vacancy.brokenBy(joined);
    if (broken === undefined) return { joined, tried };
    tried.push({ joined, broken });
  }
  return { joined: undefined, tried };
}

function* waysToGoOn(vacancy: Vacancy): Generator<readonly Seat[]> {
  const { roles, extras } = vacancy;
  yield* fillings(vacancy);
  for (const joined of fillings(vacancy)) {
    for (const extra of extras) {
      const held = joined.filter(({ role }) => role === extra.role).length;
      const isFilling = held < roles.filter((role) => role === extra.role).length;
      const isInside = joined.some(({ seeker }) => seeker === extra.seeker);
      if (!isFilling && !isInside) yield [...joined, extra];
    }
  }
}

/** Fillings of all seats, those with fewer left empty first. */
function* fillings(vacancy: Vacancy): Generator<readonly Seat[]> {
  for (let empty = 0; empty <= vacancy.roles.length; empty++) yield* waysToFill(vacancy, 0, empty);
}

/** Fillings of the seats from one on, with so many of them left empty, in the reserves' order. */
function* waysToFill(vacancy: Vacancy, seat: number, empty: number): Generator<readonly Seat[]> {
  const { roles, reservesOf } = vacancy;
  if (seat === roles.length) {
    if (empty === 0) yield [];
    return;
  }
  const role = roles[seat]!;
  if (empty < roles.length - seat) {
    for (const seeker of reservesOf(role)) {
      for (const rest of waysToFill(vacancy, seat + 1, empty)) {
        if (rest.some((other) => other.seeker === seeker)) continue;
        yield [{ seeker, role }, ...rest];
      }
    }
  }
  if (empty > 0) yield* waysToFill(vacancy, seat + 1, empty - 1);
}
