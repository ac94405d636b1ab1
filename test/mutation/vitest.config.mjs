import { defineConfig } from "vitest/config";
import base from "../../vitest.config";
import { room, rooms } from "./rooms.mjs";

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  ...base,
  test: {
    include: rooms[room].map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.test.ts`)),
    setupFiles: ["test/setup.ts", "test/mutation/vitest-setup.mjs"],
    testTimeout: 120_000,
    // a third of the time; no module of the library keeps state
    isolate: false,
  },
});
