import { describe, expect, it } from "vitest";
import { type CellInput, cellInput } from "../../../bench/shortlists/cell-input";
import { type OwnAnswer, ownAnswer } from "../../../bench/shortlists/own-answer";
import { verifyAnswer } from "../../../bench/shortlists/verify-answer";

const cell = {
  size: "S",
  shape: "scarce",
  peers: [],
  repeat: 1,
  warmUp: 0,
  k: 3,
  seed: "1389",
} as const;

/** A cell with 300 of its seekers, to be quick. */
function small(): { readonly input: CellInput; readonly own: OwnAnswer } {
  const whole = cellInput(cell);
  const seekers = whole.dataset.seekers.slice(0, 300);
  const input = { ...whole, dataset: { ...whole.dataset, seekers } };
  return { input, own: ownAnswer(input, cell.k) };
}

describe("verifyAnswer", () => {
  const { input, own } = small();

  it("holds all lists of a small size against brute force", () => {
    const roles = own.shared.roles.count;
    expect(verifyAnswer(cell, input, own)).toEqual({ roles, seekers: 300 });
  });

  it("holds a sample of a large one", () => {
    const sampled = { roles: Math.min(200, own.shared.roles.count), seekers: 200 };
    expect(verifyAnswer({ ...cell, size: "L" }, input, own)).toEqual(sampled);
  });

  it("names the role, the rank and both rows where a value is another", () => {
    const { byRole } = own;
    const isListed = (role: number): boolean => byRole.start[role + 1]! > byRole.start[role]!;
    const role = Math.max(...[...byRole.start.keys()].filter(isListed));
    const values = byRole.values.map((value, at) => (at === byRole.start[role] ? 1 : value));
    const wrong = { ...own, byRole: { ...byRole, values } };
    expect(() => verifyAnswer(cell, input, wrong)).toThrow(
      new RegExp(
        `^the library and naive loops, by role differ: row \\d+: role ${role} rank 1 seeker \\d+ ` +
          `value 1 fit \\d+ appeal \\d+ and role ${role} rank 1 seeker \\d+ value \\d+ fit \\d+ appeal \\d+$`,
      ),
    );
  });

  it("finds what is missing from a seeker's list", () => {
    const { bySeeker } = own;
    const start = bySeeker.start.map((end) => Math.min(end, bySeeker.others.length - 1));
    const short = { ...own, bySeeker: { ...bySeeker, start } };
    expect(() => verifyAnswer(cell, input, short)).toThrow(/by seeker differ: .* nothing and role/);
  });
});
