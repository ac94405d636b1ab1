import { describe, expect, it } from "vitest";
import { pinnedRoles } from "../../../src/shortlist/tiles/pinned-roles";

describe("pinned roles", () => {
  it("are told by seeker, with their values", () => {
    const pins = {
      seekers: Int32Array.of(4, 4, 1),
      roles: Int32Array.of(2, 3, 2),
      values: Int32Array.of(70, 0, 90),
    };
    expect(pinnedRoles(pins)).toEqual(
      new Map([
        [
          4,
          new Map([
            [2, 70],
            [3, 0],
          ]),
        ],
        [1, new Map([[2, 90]])],
      ]),
    );
  });

  it("are none where nobody is pinned", () => {
    const none = new Int32Array(0);
    expect(pinnedRoles({ seekers: none, roles: none, values: none }).size).toBe(0);
  });
});
