import { describe, expect, it } from "vitest";
import { displacements } from "../../../src/review/attribution/displacements";
import type { Move, Place } from "../../../src/review/compare/moves";

/** `job` is a place of employment; `unit:role` a role of a venture. */
function placeOf(name: string | null): Place | null {
  if (name === null) return null;
  const [opportunity = "", role = "role"] = name.split(":");
  const kind = name.includes(":") ? "investment" : "employment";
  return { opportunity, role, kind, fit: 0, appeal: 0, score: 0, value: 0 };
}

function move(seeker: string, from: string | null, to: string | null): Move {
  const [old, now] = [placeOf(from), placeOf(to)];
  const isWithin = old !== null && old.opportunity === now?.opportunity;
  const kind = old === null ? "gained" : now === null ? "lost" : "other-opportunity";
  return { seeker, kind: isWithin ? "other-role" : kind, membership: "none", from: old, to: now };
}

interface Given {
  readonly direct: readonly string[];
  readonly full?: readonly string[];
  readonly appeared?: readonly string[];
  readonly vanished?: readonly string[];
}

/** Each chain in short: who did what where. */
function chains(moves: readonly Move[], { direct, full = [], ...units }: Given) {
  const found = displacements(moves, new Set(direct), {
    isFull: (plan, { opportunity }) => full.includes(`${opportunity}/${plan}`),
    appeared: new Set(units.appeared),
    vanished: new Set(units.vanished),
  });
  return Object.fromEntries(
    [...found].map(([seeker, chain]) => [
      seeker,
      chain.map((one) => `${one.seeker} ${one.link} ${one.opportunity}:${one.role}`),
    ]),
  );
}

describe("displacements", () => {
  it("lead through full jobs only", () => {
    const moves = [move("a", null, "job"), move("b", "job", null), move("c", "job", null)];
    expect(chains(moves, { direct: ["a"], full: ["job/proposed"] })).toEqual({
      b: ["a took-seat job:role"],
      c: ["a took-seat job:role"],
    });
    expect(chains(moves, { direct: ["a"], full: ["job/current"] })).toEqual({});
  });

  it("draw newcomers only to jobs that were full", () => {
    const moves = [move("a", "job", null), move("b", null, "job")];
    expect(chains(moves, { direct: ["a"], full: ["job/current"] })).toEqual({
      b: ["a left-seat job:role"],
    });
    expect(chains(moves, { direct: ["a"], full: ["job/proposed"] })).toEqual({});
  });

  it("tell the shortest account, of the smallest id among equals", () => {
    const moves = [
      move("a", null, "x"),
      move("b", "x", "y"),
      move("c", "y", "z"),
      move("d", null, "y"),
      move("e", null, "y"),
    ];
    const full = ["x", "y", "z"].map((job) => `${job}/proposed`);
    expect(chains(moves, { direct: ["a", "d", "e"], full })).toEqual({
      b: ["a took-seat x:role"],
      c: ["d took-seat y:role"],
    });
    expect(chains(moves, { direct: ["a"], full })).toEqual({
      b: ["a took-seat x:role"],
      c: ["b took-seat y:role", "a took-seat x:role"],
    });
  });

  it("prefer the very role in a unit, and else reach the whole unit", () => {
    const moves = [
      move("a", null, "unit:two"),
      move("b", "unit:one", null),
      move("c", "unit:two", null),
      move("d", null, "unit:one"),
    ];
    expect(chains(moves, { direct: ["a", "d"] })).toEqual({
      b: ["d took-seat unit:one"],
      c: ["a took-seat unit:two"],
    });
    expect(chains(moves, { direct: ["a"] })).toMatchObject({ b: ["a took-seat unit:two"] });
    expect(chains(moves, { direct: ["c"] })).toEqual({
      a: ["c left-seat unit:two"],
      b: ["d took-seat unit:one", "c left-seat unit:two"],
      d: ["c left-seat unit:two"],
    });
  });

  it("pass on within a unit from role to role", () => {
    const moves = [
      move("a", null, "unit:one"),
      move("b", "unit:one", "unit:two"),
      move("c", "unit:two", null),
    ];
    expect(chains(moves, { direct: ["a"] })).toEqual({
      b: ["a took-seat unit:one"],
      c: ["a took-seat unit:one"],
    });
    expect(chains([...moves.slice(1)], { direct: ["c"] })).toEqual({ b: ["c left-seat unit:two"] });
  });

  it("take the members of a unit along that closes or opens", () => {
    const closing = [move("a", "unit:one", null), move("b", "unit:two", null)];
    expect(chains(closing, { direct: ["a"], vanished: ["unit"] })).toEqual({
      b: ["a unit-closed unit:one"],
    });
    expect(chains(closing, { direct: ["a"] })).toEqual({});
    const opening = [move("a", null, "unit:one"), move("b", null, "unit:two")];
    expect(chains(opening, { direct: ["a"], appeared: ["unit"] })).toEqual({
      b: ["a unit-opened unit:one"],
    });
    expect(chains(opening, { direct: ["a"] })).toEqual({});
  });
});
