import { describe, expect, it } from "vitest";
import type { Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { whyClosed } from "../../src/verify/closed-reason";
import { compileFacts } from "../../src/verify/facts";
import { cannotOpen, openingOf } from "../../src/verify/opening";
import { policyOf, seeker, u1, workshop } from "./workshop";

/** Why `u1` is closed when each of its two roles has these candidates. */
function why(
  byRole: readonly (readonly Seeker[])[],
  opportunity: Partial<Investment> = {},
  policy: Partial<PolicyInput> = {},
) {
  const people = [...new Set(byRole.flat())];
  const dataset = { ...workshop, seekers: people, opportunities: [{ ...u1, ...opportunity }] };
  const facts = compileFacts(dataset, policyOf({ overrides: {}, ...policy }));
  const unit = facts.opportunities[0]!;
  const candidates = byRole.map((role) => ({
    seekers: role.map(({ id }) => facts.seekerOf.get(id)!),
    fits: [],
    appeals: [],
    values: [],
  }));
  const opening = openingOf(unit.terms!, candidates);
  const reason = whyClosed(unit, unit.terms!, { opening, policy: facts.policy });
  return { ...reason, cannotOpen: cannotOpen(unit.terms!, opening) };
}

const people = (count: number, parts: (at: number) => Partial<Seeker> = () => ({})): Seeker[] =>
  Array.from({ length: count }, (_, at) => seeker(`p${at}`, parts(at)));
const [maker, tailor] = u1.roles;

describe("whyClosed", () => {
  it("is that nobody is a candidate", () => {
    expect(why([[], []])).toEqual({ reason: "no-candidates", cannotOpen: true });
  });

  it("is too few distinct candidates", () => {
    const six = people(6);
    expect(why([six, six])).toEqual({ reason: "members", shortBy: 1, cannotOpen: true });
  });

  it("is a role without enough candidates, though there are enough for the unit", () => {
    expect(why([people(99), []])).toEqual({ reason: "role", shortBy: 2, cannotOpen: true });
  });

  it("is a minimum above the maximum, the places, or places above the maximum", () => {
    const all = people(99);
    const size = (min: number, max: number) => ({ members: { min, max } });
    expect(
      why([all, all], size(9, 8), { cooperatives: { production: { maxMembers: 6 } } }),
    ).toEqual({
      reason: "members",
      shortBy: 3,
      cannotOpen: true,
    });
    const seven = people(7);
    expect(why([seven, seven], size(7, 7))).toEqual({ reason: "outbid", cannotOpen: false });
    // there are as many candidates as are needed, but no unit may have so many
    const nine = people(9);
    expect(why([nine, nine], size(9, 8))).toEqual({
      reason: "members",
      shortBy: 1,
      cannotOpen: true,
    });
    expect(why([all, all], size(10, 20))).toEqual({
      reason: "members",
      shortBy: 2,
      cannotOpen: false,
    });
    const roles = [
      { ...maker!, places: { min: 8, max: 8 } },
      { ...tailor!, places: { min: 4, max: 4 } },
    ];
    expect(why([all, all], { roles })).toEqual({
      reason: "members",
      shortBy: 4,
      cannotOpen: false,
    });
  });

  it("is the persons missing to all roles together", () => {
    const all = people(9);
    expect(why([all.slice(0, 3), []], { members: { min: 3, max: 8 } })).toMatchObject({
      reason: "members",
    });
    expect(
      why(
        [all.slice(0, 3), []],
        { members: { min: 3, max: 8 } },
        {
          cooperatives: { production: { minMembers: 3 } },
        },
      ),
    ).toEqual({ reason: "role", shortBy: 4, cannotOpen: true });
  });

  it("is the rial missing when the best funded come", () => {
    const capital = (at: number) => ({ capacities: { capital: at < 8 ? 400_000 : 399_999 } });
    const all = people(20, capital);
    expect(why([all, all])).toEqual({ reason: "capital", shortBy: 370_002, cannotOpen: true });
    // who cannot raise the least share does not count
    const few = people(20, (at) => ({ capacities: { capital: at < 4 ? 890_000 : 99_999 } }));
    expect(why([few, few])).toEqual({ reason: "capital", shortBy: 10_002, cannotOpen: true });
  });

  it("is offices that the candidates cannot fill at any size", () => {
    const barely = people(9, (at) => ({ standing: { clearRecord: at > 3 } }));
    expect(why([barely, barely])).toEqual({ reason: "offices", cannotOpen: false });
    const enough = people(9, (at) =>
      at > 2 ? { standing: {} } : { standing: { clearRecord: false } },
    );
    expect(why([enough, enough])).toEqual({ reason: "outbid", cannotOpen: false });
    const offices = { board: [{ upTo: 6, members: 3 }] };
    const all = people(9);
    expect(why([all, all], {}, { offices }).reason).toBe("offices");
  });

  it("is a composition that all together cannot meet at the smallest size", () => {
    const local = (count: number) => people(9, (at) => ({ region: at < count ? "r1" : "r2" }));
    const rows: PolicyInput["composition"] = [
      { kind: "family", max: 0 },
      { kind: "local", minShare: 5_000 },
    ];
    expect(why([local(3), local(3)], {}, { composition: rows })).toEqual({
      reason: "composition",
      cannotOpen: false,
    });
    expect(why([local(4), local(4)], {}, { composition: rows }).reason).toBe("outbid");
    const group: PolicyInput["composition"] = [{ kind: "group", group: "g", minShare: 1_429 }];
    const grouped = people(9, (at) => ({ groups: at < 1 ? ["g"] : ["h"] }));
    expect(why([grouped, grouped], {}, { composition: group }).reason).toBe("composition");
    const two = people(9, (at) => ({ groups: at < 2 ? ["g"] : ["h"] }));
    expect(why([two, two], {}, { composition: group }).reason).toBe("outbid");
  });

  it("takes one member for the smallest size where the law asks none", () => {
    const policy: Partial<PolicyInput> = {
      cooperatives: { production: { minMembers: 0 } },
      composition: [{ kind: "local", minShare: 1 }],
    };
    const roles = [
      { ...maker!, places: { min: 0, max: 9 } },
      { ...tailor!, places: { min: 0, max: 9 } },
    ];
    const far = people(9, () => ({ region: "r2" }));
    expect(why([far, far], { roles, members: { min: 0, max: 9 } }, policy).reason).toBe(
      "composition",
    );
  });
});
