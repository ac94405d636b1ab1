import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { laws } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { run } from "../../../examples/policy-review/run";
import { temporaryFolder } from "../match-batch/temporary-folder";
import { tinyFolder } from "../match-batch/tiny-folder";

const draft = { id: "draft", version: "1", asOf: "2026-03-21" };
/** A skill that every job asks for tells the most of a person: this breaks a law. */
const upsideDown = { specificity: { transversal: 8, crossSector: 4, sector: 2, occupation: 1 } };

async function review(words: readonly string[]) {
  const written = { out: "", err: "" };
  const code = await run(words, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

interface Written {
  readonly passed: boolean;
  readonly laws: readonly { readonly id: string; readonly outcome: string }[];
  readonly missingLabels: readonly string[];
  readonly atHand?: { readonly comparison?: { readonly moves: readonly unknown[] } };
}

function filesIn(out: string): { readonly found: Written; readonly page: string } {
  const read = (name: string): string => readFileSync(join(out, name), "utf8");
  return { found: JSON.parse(read("review.json")), page: read("report.html") };
}

/** The page in one language. */
function pageIn(page: string, language: "fa" | "en"): string {
  return page.split("<main ").find((part) => part.startsWith(`lang="${language}"`)) ?? "";
}

function sectionOf(text: string, id: string): string {
  return text.split(`<section id="${id}"`)[1]?.split("</section>")[0] ?? "";
}

describe("npm run review", () => {
  it("writes what a policy breaks and what it changes, in both languages, and ends with 1", async () => {
    const folder = tinyFolder({ "new.json": JSON.stringify({ ...draft, ...upsideDown }) });
    const out = join(folder, "out");
    const {
      code,
      out: told,
      err,
    } = await review(
      [
        ["--policy", join(folder, "new.json")],
        ["--dataset", folder],
        ["--out", out],
      ]
        .concat([
          ["--runs", "2"],
          ["--effort", "quick"],
        ])
        .flat(),
    );
    expect({ code, err }).toMatchObject({ code: 1 });
    expect(err).toContain("rejected seekers.jsonl:10: not JSON");
    expect(told).toMatch(/^review {4}not passed$/m);
    expect(told).toMatch(/^broken {4}specific-skill-tells-no-less: a job asks for/m);
    expect(told).toMatch(/^moves {5}\d+ of 9 seekers$/m);
    expect(readdirSync(out).sort()).toEqual(["report.html", "review.json"]);

    const { found, page } = filesIn(out);
    expect(found.passed).toBe(false);
    expect(found.atHand?.comparison?.moves).toBeDefined();
    const { all, ...makers } = laws;
    expect(found.laws).toHaveLength(Object.keys(makers).length);
    for (const language of ["fa", "en"] as const) {
      const text = pageIn(page, language);
      const table = sectionOf(text, `${language}-laws`);
      for (const { id } of found.laws) expect(table.split(`>${id}</code>`)).toHaveLength(2);
      for (const { id } of found.laws.filter(({ outcome }) => outcome === "broken")) {
        expect(text).toContain(`id="${language}-case-${id}"`);
      }
      for (const id of found.missingLabels) expect(text).toContain(`>${id}</code>`);
      for (const part of ["changes", "outcomes", "losses", "units", "shortlists", "audit"]) {
        expect(text).toContain(`<section id="${language}-${part}"`);
      }
    }
    expect(pageIn(page, "fa")).toContain("پذیرفته نیست");
    expect(pageIn(page, "en")).toContain("Not passed");
    // nine people: groups of one or two are not to be told apart
    expect(pageIn(page, "en")).toContain(">withheld</span>");
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).not.toMatch(/undefined|NaN|\[object |\{\w+\}<|https?:|src=|url\((?!#)/);
  }, 120_000);

  it("reviews by the laws alone without data, and says so", async () => {
    const out = join(temporaryFolder(), "out");
    const { code } = await review(["--out", out, "--runs", "1"]);
    const { found, page } = filesIn(out);
    expect(code).toBe(found.passed ? 0 : 1);
    expect(found).not.toHaveProperty("atHand");
    expect(page).not.toContain('id="en-audit"');
    expect(pageIn(page, "en")).toContain("The two policies say the same.");
  }, 120_000);

  it("ends with 2 and names every issue of a bad policy by its path, and writes nothing", async () => {
    const bad = JSON.stringify({ ...draft, balance: -1, thresholds: { minFit: "low" } });
    const folder = temporaryFolder({ "bad.json": bad });
    for (const option of ["--policy", "--against"]) {
      const words = [option, join(folder, "bad.json"), "--out", join(folder, "out")];
      const { code, out, err } = await review(words);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("bad.json: `balance` should be at least 0");
      expect(err).toContain("bad.json: `thresholds.minFit`");
    }
    expect(readdirSync(folder)).toEqual(["bad.json"]);
  });

  it("ends with 2 where a file or a dataset is missing", async () => {
    const folder = temporaryFolder();
    for (const option of ["--policy", "--dataset"]) {
      const { code, err } = await review([option, join(folder, "none.json")]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("no such file") });
    }
  });

  it("tells how it is used", async () => {
    const { code, out } = await review(["--help"]);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("npm run review"),
    });
  });
});
