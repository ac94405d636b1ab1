import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function runScript(script: string, words: readonly string[]) {
  const path = join("bench", script);
  const job = spawn(process.execPath, ["--import", "tsx", path, ...words], { cwd: root });
  const texts = { stdout: "", stderr: "" };
  job.stdout.on("data", (bytes) => {
    texts.stdout += String(bytes);
  });
  job.stderr.on("data", (bytes) => {
    texts.stderr += String(bytes);
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    job.on("close", (code) => resolve({ code, ...texts }));
  });
}

describe("npm run bench", () => {
  it("verifies, times, prints a table and writes figures that a run can be compared by", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const out = join(folder, "figures", "bench.json");
    const words = "--sizes S --shapes zanjan --peers none --repeat 1 --warm-up 0 --out".split(" ");
    const { code, stdout, stderr } = await runScript("shortlists/main.ts", [...words, out]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^S zanjan +5[0-2] +\d+ +52 +1,000$/m);
    const { cells, origin } = JSON.parse(readFileSync(out, "utf8"));
    expect(origin.node).toBe(process.version);
    expect(cells).toHaveLength(1);
    expect(Object.keys(cells[0].times)).toEqual([
      "compile",
      "byRole",
      "bySeeker",
      "allCores",
      "allCoresBySeeker",
      "update",
      "refresh",
      "refreshBySeeker",
    ]);

    const compared = await runScript("compare.ts", [out, out]);
    expect(compared.code).toBe(0);
    expect(compared.stdout).toMatch(/^12 of 12 figures are the same within their ranges$/m);
  });

  it("says what it does not understand", async () => {
    const { code, stderr } = await runScript("shortlists/main.ts", ["--sizes", "XXL"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "--sizes should be of S, M, L, XL, got `XXL`\n",
    });
  });
});
