import { describe, expect, it } from "vitest";
import type { Office } from "../../src/dataset/primitives";
import type { OfficeHolders } from "../../src/document/proposed-unit";
import { lottery } from "../../src/market/lottery";
import type { PolicyInput } from "../../src/policy/policy";
import { fillOffices } from "../../src/unit/fill-offices";
import { marketOf, seekerOf } from "../support/small-market";

interface Person {
  readonly id: string;
  readonly leads?: readonly Office[];
  readonly clear?: boolean | undefined;
  readonly value?: number;
}

type Offices = NonNullable<PolicyInput["offices"]>;

/** The offices of people of whom all is clear and the value 0, unless they say otherwise. */
function fill(people: readonly Person[], offices: Offices = {}): OfficeHolders {
  const market = marketOf({
    seekers: people.map(({ id, leads, ...facts }) => {
      const clearRecord = "clear" in facts ? facts.clear : true;
      return seekerOf({ id, capacities: { leads }, standing: { clearRecord } });
    }),
    policy: { offices },
  });
  const members = people.map(({ id, value = 0 }) => {
    return { seeker: market.seekerIndex(id), role: 0, value };
  });
  const holders = fillOffices(market, members);
  expect(fillOffices(market, [...members].reverse())).toEqual(holders);
  return holders;
}

/** `a`, `b`, … in falling value. */
const line = (count: number): Person[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String.fromCharCode(97 + at),
    value: 9_000 - at,
  }));

/** A board of one alone, who is then first in the order. */
const ONE: Offices = { board: [{ upTo: null, members: 1 }], inspectors: 0, inspectorAlternates: 0 };
const first = (people: readonly Person[]): string => fill(people, ONE).board[0]!;

describe("offices", () => {
  it("are filled in the order board, inspectors, alternates, inspectors' alternates, all distinct", () => {
    expect(fill(line(8))).toEqual({
      board: ["a", "b", "c"],
      inspectors: ["d"],
      alternates: ["e"],
      inspectorAlternates: ["f"],
      manager: "a",
    });
    expect(fill(line(16), { inspectors: 2, inspectorAlternates: 2 })).toEqual({
      board: ["a", "b", "c", "d", "e"],
      inspectors: ["f", "g"],
      alternates: ["h"],
      inspectorAlternates: ["i", "j"],
      manager: "a",
    });
  });

  it("go to those who lead that office first, alternates to those who lead its own", () => {
    const people = line(9).map((one, at): Person => {
      const leads: Record<number, Office[]> = {
        4: ["board"],
        5: ["board"],
        7: ["inspector"],
        8: ["inspector"],
      };
      return { ...one, leads: leads[at] ?? [] };
    });
    expect(fill(people, { board: [{ upTo: null, members: 1 }] })).toEqual({
      board: ["e"],
      inspectors: ["h"],
      alternates: ["f"],
      inspectorAlternates: ["i"],
      manager: "a",
    });
  });

  it("go to a leader before a clear record, which goes before value", () => {
    const leader = { id: "a", leads: ["board"] as const, clear: undefined, value: 0 };
    const clear = { id: "b", clear: true, value: 1 };
    const able = { id: "c", clear: undefined, value: 2 };
    expect(first([able, clear, leader])).toBe("a");
    expect(first([able, clear])).toBe("b");
    expect(first([able, { ...leader, leads: ["inspector", "manager"] as const }])).toBe("c");
  });

  it("go by value, then lottery, then id", () => {
    const ids = ["a", "b", "c", "d"];
    const drawn = [...ids].sort((a, b) => lottery("1389", a) - lottery("1389", b));
    const equal = ids.map((id) => ({ id, value: 5 }));
    expect(drawn).not.toEqual(ids);
    expect(fill(equal, { ...ONE, board: [{ upTo: null, members: 4 }] }).board).toEqual(drawn);
    expect(first([...equal, { id: "e", value: 6 }])).toBe("e");
    // two ids that draw the same number
    expect(first([{ id: "o349192" }, { id: "o112789" }])).toBe("o112789");
  });

  it("never go to someone whose record is not clear, however much they lead", () => {
    const people = line(3).map(
      (one): Person => ({ ...one, leads: ["board", "manager"], clear: false }),
    );
    const holders = fill([...people, { id: "z" }], ONE);
    expect([holders.board, holders.alternates, holders.manager]).toEqual([["z"], [], "z"]);
    expect(fill(people)).toEqual({
      board: [],
      inspectors: [],
      alternates: [],
      inspectorAlternates: [],
      manager: null,
    });
  });

  it("stay open where there are too few people, the later ones first", () => {
    expect(fill(line(4))).toMatchObject({
      board: ["a", "b", "c"],
      inspectors: ["d"],
      alternates: [],
      inspectorAlternates: [],
    });
  });

  it("are none but the manager's where no board row covers the size", () => {
    expect(fill(line(4), { board: [{ upTo: 3, members: 1 }] })).toEqual({
      board: [],
      inspectors: [],
      alternates: [],
      inspectorAlternates: [],
      manager: "a",
    });
  });
});

describe("the manager", () => {
  const manager = (people: readonly Person[], offices: Offices = {}) =>
    fill(people, offices).manager;
  const leading = (id: string, ...leads: Office[]): Person => ({ id, leads });

  it("is whoever leads, on the board or not", () => {
    const people = line(8);
    expect(manager([...people, { id: "z", leads: ["manager"] }])).toBe("z");
    expect(manager([...people.slice(1), { ...people[0]!, leads: ["manager", "board"] }])).toBe("a");
    expect(
      manager(people.map((one) => (one.id === "e" ? { ...one, leads: ["manager"] } : one))),
    ).toBe("e");
  });

  it("is no inspector and no inspector's alternate, even if they lead", () => {
    const people = [
      leading("i", "inspector", "manager"),
      leading("j", "inspector", "manager"),
      ...line(6),
    ];
    const holders = fill(people);
    expect([...holders.inspectors, ...holders.inspectorAlternates].sort()).toEqual(["i", "j"]);
    expect(holders.manager).toBe("a");
  });

  it("is a clear record before an unknown one, and an unknown one rather than nobody", () => {
    expect(manager([{ id: "a", clear: undefined, value: 9 }, { id: "b" }], ONE)).toBe("b");
    expect(manager([{ id: "a", clear: undefined }], ONE)).toBe("a");
  });

  it("is nobody where no record is clear", () => {
    expect(manager([{ id: "a", clear: false, leads: ["manager"] }])).toBeNull();
    expect(manager([])).toBeNull();
  });
});
