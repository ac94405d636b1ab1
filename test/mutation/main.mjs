// Mutation testing: `npm run mutate [-- room…] [-- options of stryker]`. Each room is a run of its own,
// so that its mutants meet its own tests alone. Ends with 1 when a room stays below the least score.

import { spawnSync } from "node:child_process";
import { rooms } from "./rooms.mjs";

const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith("-"));
const named = firstOption < 0 ? given : given.slice(0, firstOption);
const options = firstOption < 0 ? [] : given.slice(firstOption);

const unknown = named.filter((name) => !Object.hasOwn(rooms, name));
if (unknown.length > 0) {
  console.error(`no room ${unknown.join(", ")}; rooms: ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}

const stryker = new URL("node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url);
let isBelow = false;
for (const room of named.length > 0 ? named : Object.keys(rooms)) {
  const { status } = spawnSync(
    process.execPath,
    [stryker.pathname, "run", "test/mutation/stryker.config.mjs", ...options],
    {
      cwd: new URL("../..", import.meta.url),
      env: { ...process.env, MUTATED_ROOM: room },
      stdio: "inherit",
    },
  );
  isBelow ||= status !== 0;
}
process.exit(isBelow ? 1 : 0);
