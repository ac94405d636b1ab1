import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainFailure, Unverified } from "../../../examples/match-batch/failure";
import { run } from "../../../examples/match-batch/run";
import { temporaryFolder } from "./temporary-folder";
import { tinyFolder } from "./tiny-folder";

function surroundings(signal = new AbortController().signal) {
  const written = { out: "", err: "" };
  const stdout = { write: (text: string) => (written.out += text) };
  const stderr = { write: (text: string) => (written.err += text) };
  return { written, around: { stdout, stderr, signal } };
}

describe("run", () => {
  it("explains itself on --help", async () => {
    const { written, around } = surroundings();
    expect(await run(["--help"], around)).toBe(0);
    expect(written.out).toContain("--dataset PATH");
  });

  it("stops with 130 before it writes when asked to", async () => {
    const { written, around } = surroundings(AbortSignal.abort());
    const folder = tinyFolder();
    expect(await run(["--dataset", folder, "--out", join(folder, "out")], around)).toBe(130);
    expect(written.err).toMatch(/stopped, nothing was written\n$/);
    expect(readdirSync(folder)).not.toContain("out");
  });

  it("ends with 2 on a file that is missing", async () => {
    const { written, around } = surroundings();
    expect(await run(["--dataset", join(temporaryFolder(), "none")], around)).toBe(2);
    expect(written.err).toMatch(/none: no such file\n$/);
  });

  it("ends with 1 where it cannot write", async () => {
    const { written, around } = surroundings();
    const folder = tinyFolder({ out: "a file" });
    expect(await run(["--dataset", folder, "--out", join(folder, "out")], around)).toBe(1);
    expect(written.err).toMatch(/^cannot write the results: EEXIST/m);
  });
});

describe("explainFailure", () => {
  it("counts findings of a plan that fails its verification and shows the first", () => {
    const findings = Array.from({ length: 12 }, (_, index) => ({ message: `finding ${index}` }));
    const { code, lines } = explainFailure(new Unverified(findings));
    expect(code).toBe(1);
    expect(lines[0]).toBe("the plan failed its verification with 12 findings, nothing was written");
    expect(lines.slice(1)).toEqual(findings.slice(0, 10).map(({ message }) => message));
  });

  it("does not hide a defect of the program", () => {
    expect(() => explainFailure(new TypeError("a bug"))).toThrow("a bug");
  });
});
