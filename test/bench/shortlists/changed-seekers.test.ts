import { describe, expect, it } from "vitest";
import { changedSeekers, withChanges } from "../../../bench/shortlists/changed-seekers";
import { seekerOf } from "../../support/small-market";

const SEEKERS = ["a", "b", "c", "d", "e"].map((id, level) =>
  seekerOf({ id, region: `in ${id}`, skills: [{ skill: "weld", level: level + 1 }] }),
);

describe("changedSeekers", () => {
  it("gives each of a sample the home and the skills of the next", () => {
    const changed = changedSeekers(SEEKERS, { count: 3, seed: "s" });
    const olds = changed.map(({ id }) => SEEKERS.find((seeker) => seeker.id === id)!);
    expect(changed).toHaveLength(3);
    changed.forEach((seeker, at) => {
      const { region, skills } = olds[(at + 1) % 3]!;
      expect(seeker).toEqual({ ...olds[at], region, skills });
    });
  });

  it("stand in the places of their former selves", () => {
    const changed = changedSeekers(SEEKERS, { count: 2, seed: "s" });
    const all = withChanges(SEEKERS, changed);
    expect(all.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(all.filter((seeker) => changed.includes(seeker))).toHaveLength(2);
    expect(all.filter((seeker) => SEEKERS.includes(seeker))).toHaveLength(3);
  });
});
