import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../../src/market/create-market";
import type { Market } from "../../../src/market/market";
import { OUT_OF_REACH } from "../../../src/market/reach";
import type { Range } from "../../../src/shortlist/range";
import { compileScales } from "../../../src/shortlist/role-scales";
import { OfferBatch } from "../../../src/shortlist/sieve/offer-batch";
import { RoleSieve } from "../../../src/shortlist/sieve/role-sieve";
import { walkSeekers } from "../../../src/shortlist/sieve/walk-seekers";
import { assessedPairs } from "../../support/assessed-pairs";

interface Walk {
  readonly market: Market;
  readonly roles: Range;
  readonly seekers: Range;
  /** By role: the least value that matters. */
  readonly least: Float64Array;
  readonly splits: boolean;
  /** Whether the value that matters may rise while the seekers are visited, and to what. */
  readonly rise?: ReadonlyMap<number, number>;
}

interface Offer {
  readonly seeker: number;
  readonly role: number;
  readonly distance: number;
}

/** Walks all seekers as the lists are found, settling after every few visits. */
function walk({ market, roles, seekers, least, splits, rise = new Map() }: Walk) {
  const { columns } = market;
  const sieve = new RoleSieve(columns, compileScales(columns), roles, least);
  const batch = new OfferBatch(sieve, columns.seekers);
  const offers: Offer[] = [];
  const visited: number[] = [];
  walkSeekers(columns, seekers, sieve, {
    splits,
    visit: (seat) => {
      visited.push(columns.seekers.byReach[seat]!);
      batch.gather(seat);
    },
    isFull: () => batch.seekerCount >= 2 || batch.isFull(),
    settle: () => {
      batch.sort();
      for (let place = 0; place < sieve.placeCount; place++) {
        const role = sieve.roleAt[place]!;
        for (let at = batch.start[place]!; at < batch.start[place + 1]!; at++) {
          const seeker = columns.seekers.byReach[batch.seats[at]!]!;
          offers.push({ seeker, role, distance: batch.distances[at]! });
        }
        if (rise.has(role)) {
          least[role] = rise.get(role)!;
          sieve.raise(place);
        }
      }
      batch.clear();
      sieve.releaseAlways();
    },
  });
  return { offers, visited };
}

const cut = (count: number, a: number, b: number): Range => {
  const [from, to] = [a % (count + 1), b % (count + 1)].sort((one, other) => one - other);
  return { from: from!, to: to! };
};

/** A walk over all or some roles and seekers, some of whom stand several times under other ids. */
const drawnWalk = fc
  .record({
    drawn: marketArbitrary({ seekers: 10, opportunities: 5 }),
    again: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
    cuts: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { nil: undefined }),
    leasts: fc.array(fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), fc.nat({ max: 10_500 })), {
      minLength: 8,
      maxLength: 8,
    }),
    rises: fc.array(fc.nat({ max: 12_000 }), { maxLength: 4 }),
    splits: fc.boolean(),
  })
  .map(({ drawn: { dataset, policy }, again, cuts, leasts, rises, splits }) => {
    const copies = again.flatMap((place, at) => {
      const seeker = dataset.seekers[place % dataset.seekers.length];
      return seeker === undefined ? [] : [{ ...seeker, id: `again-${at}` }];
    });
    const seekers = [...dataset.seekers, ...copies];
    const market = createMarket({ ...dataset, seekers }, policy);
    const { length } = market.roles;
    const least = Float64Array.from({ length }, (_, role) => leasts[role % 8]!);
    return {
      ...{ market, splits, least },
      roles: cuts === undefined ? { from: 0, to: length } : cut(length, cuts[0], cuts[1]),
      seekers:
        cuts === undefined
          ? { from: 0, to: seekers.length }
          : cut(seekers.length, cuts[2], cuts[3]),
      rise: new Map(
        rises.flatMap((value, role) => (value > (least[role] ?? value) ? [[role, value]] : [])),
      ),
    } satisfies Walk;
  });

describe("a walk over the seekers", () => {
  it("visits each that a rule does not bar from everything once, but those alike to the one before", () => {
    fc.assert(
      fc.property(drawnWalk, (drawn) => {
        const { market, seekers, splits } = drawn;
        const { byReach, alike, admission } = market.seekers;
        const isIn = (seeker: number) =>
          seeker >= seekers.from && seeker < seekers.to && admission[seeker] !== 0;
        const expected = [...byReach].filter((seeker, at) => {
          const follows = alike[at] === 1 && isIn(byReach[at - 1]!);
          return isIn(seeker) && !follows;
        });
        const { visited } = walk(drawn);
        const once = splits ? [...new Set(visited)] : visited;
        expect(once.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      }),
    );
  });

  it("offers nobody twice to a role, nor beyond their reach, and with the value of the distance", () => {
    fc.assert(
      fc.property(drawnWalk, (drawn) => {
        const pairs = assessedPairs(drawn.market);
        const seen = new Set<string>();
        for (const { seeker, role, distance } of walk(drawn).offers) {
          expect(seen).not.toContain(`${seeker} ${role}`);
          seen.add(`${seeker} ${role}`);
          const pair = pairs.find((one) => one.seeker === seeker && one.role === role)!;
          expect(distance).toBe(pair.distance);
          expect(distance).not.toBe(OUT_OF_REACH);
          expect(role >= drawn.roles.from && role < drawn.roles.to).toBe(true);
          expect(seeker >= drawn.seekers.from && seeker < drawn.seekers.to).toBe(true);
        }
      }),
    );
  });

  it("offers every candidate who is worth what matters, also while that rises", () => {
    fc.assert(
      fc.property(drawnWalk, (drawn) => {
        const { market, roles, rise } = drawn;
        const { offers, visited } = walk(drawn);
        const offered = new Set(offers.map(({ seeker, role }) => `${seeker} ${role}`));
        const missed = assessedPairs(market).filter(
          ({ seeker, role, value, isCandidate }) =>
            isCandidate &&
            visited.includes(seeker) &&
            role >= roles.from &&
            role < roles.to &&
            value >= (rise.get(role) ?? drawn.least[role]!) &&
            !offered.has(`${seeker} ${role}`),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
