import { acceptedPin } from "../assessment/accepted-pin";
import { assessPair } from "../assessment/assess";
import { int32 } from "../market/column";
import type { Market, MarketColumns } from "../market/market";
import type { Seating } from "../market/seating/seating";
import { hashClauses } from "../policy/clause/describe-clauses";

/**
 * What a thread needs to make shortlists: numbers over shared memory and the policy, no names and no ids.
 * `postMessage` hands it to a worker without a copy of the columns, where the platform shares memory.
 */
export interface SharedMarket extends MarketColumns {
  /**
   * The hash of the policy's criteria and rules in code, where it has any: a thread that is handed this
   * needs them, and the records that they read, from `withClauses`.
   */
  readonly clauses?: string;
  readonly pins: PinnedPairs;
  /** Everybody seated; where it is not there, whoever asks for lists makes it. */
  readonly seating?: Seating;
}

/** Accepted pins: candidates whatever their fit and unknowns. */
export interface PinnedPairs {
  readonly seekers: Int32Array;
  readonly roles: Int32Array;
  readonly values: Int32Array;
}

/**
 * The part of a market that threads share. Costs the assessment of its pins and, once a market, the
 * seating: about a third of its compilation.
 */
export function shareMarket(market: Market): SharedMarket {
  return { ...shareColumns(market), seating: market.seating() };
}

/** As `shareMarket`, for a few lists: without the seating. */
export function shareColumns(market: Market): SharedMarket {
  const pairs = [...market.overrides.pinsOf.keys()].flatMap((seeker) =>
    (acceptedPin(market, seeker)?.roles ?? []).map((role) => ({
      seeker,
      role,
      value: assessPair(market, seeker, role).value,
    })),
  );
  const { clauses, ...policy } = market.policy;
  return {
    ...market.columns,
    ...(clauses && { clauses: hashClauses(clauses) }),
    // why: officers' decisions name people; what they come to is in the columns
    policy: { ...policy, overrides: { pins: [], forbids: [] } },
    pins: {
      seekers: int32(pairs.map(({ seeker }) => seeker)),
      roles: int32(pairs.map(({ role }) => role)),
      values: int32(pairs.map(({ value }) => value)),
    },
  };
}
