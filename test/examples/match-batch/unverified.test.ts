import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { run } from "../../../examples/match-batch/run";
import { tinyFolder } from "./tiny-folder";

vi.mock("taavon", async (importOriginal) => ({
  ...(await importOriginal<typeof import("taavon")>()),
  verifyPlan: () => ({
    ok: false,
    findings: [{ message: "`placements.0.fit` should have 1, got 2" }],
  }),
}));

async function runTiny(...words: string[]) {
  const folder = tinyFolder();
  const written = { out: "", err: "" };
  const code = await run(["--dataset", folder, "--out", join(folder, "out"), ...words], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    signal: new AbortController().signal,
  });
  return { code, written, files: readdirSync(folder) };
}

it("refuses with 1 to write a plan that fails its verification", async () => {
  const { code, written, files } = await runTiny();
  expect(code).toBe(1);
  expect(written.err).toContain("the plan failed its verification with 1 findings");
  expect(written.err).toContain("`placements.0.fit` should have 1, got 2");
  expect(files).not.toContain("out");
});

it("writes without looking where --verify no says so", async () => {
  const { code, written, files } = await runTiny("--verify", "no");
  expect(code).toBe(0);
  expect(written.out).toContain("not verified (--verify no)");
  expect(files).toContain("out");
});
