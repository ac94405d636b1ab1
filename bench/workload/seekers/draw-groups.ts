import { weighted } from "../random/choices";
import type { Random } from "../random/open-random";

// why: what is the same for many is held once
const GROUPS = weighted<readonly string[]>(
  [
    ["long-term-unemployed"],
    ["veteran-family"],
    ["women-head-of-household"],
    ["disabled"],
    ["long-term-unemployed", "women-head-of-household"],
    ["disabled", "long-term-unemployed"],
  ],
  [45, 20, 16, 11, 5, 3],
);

/** The groups that a policy may give priority to; four in five belong to none. */
export function drawGroups(random: Random): readonly string[] | undefined {
  return random.chance(2000) ? GROUPS(random) : undefined;
}
