import * as taavon from "taavon";
import * as programme from "taavon/programme";
import * as review from "taavon/review";
import * as solvers from "taavon/solvers";
import * as testing from "taavon/testing";
import { describe, expect, it } from "vitest";
import { asOneModule, markdownBlocks, readPage } from "./markdown-blocks";
import { runExample } from "./run-example";
import { typeErrors } from "./type-errors";

const modules = {
  taavon,
  "taavon/programme": programme,
  "taavon/review": review,
  "taavon/solvers": solvers,
  "taavon/testing": testing,
};
// pages whose blocks continue each other
const stories = ["src/programme/walk-through.md", "src/testing/walk-through.md"];
const singles = ["README.md", "src/SPECIFICATION.md", "CONTRIBUTING.md"];
const pages = [...singles, ...stories];

for (const page of singles) {
  const blocks = markdownBlocks(readPage(page)).filter(({ language }) => language === "ts");
  describe.runIf(blocks.length > 0)(page, () => {
    for (const { code, line } of blocks) {
      it(`shows in line ${line} what really comes out`, async () => {
        expect(await runExample(code, { modules })).toBeGreaterThan(0);
      });

      it(`compiles in line ${line}`, () => {
        expect(typeErrors(code)).toEqual([]);
      });
    }
  });
}

describe.each(stories)("%s", (page) => {
  const module = asOneModule(
    markdownBlocks(readPage(page)).filter(({ language }) => language === "ts"),
  );

  it("shows what really comes out, block after block", async () => {
    expect(await runExample(module, { modules })).toBeGreaterThan(20);
  });

  it("compiles", () => {
    expect(typeErrors(module)).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = readPage("README.md");

  /** The names that the table of a section has in one of its columns, counted from 1. */
  const callsIn = (heading: string, column: number): string[] => {
    const [, section = ""] = readme.split(`## ${heading}\n`);
    const [table = ""] = /^\|[\s\S]*?\n(?=\n)/m.exec(section) ?? [];
    return table.split("\n").flatMap((row) => {
      const cell = row.split(/(?<!\\)\|/)[column] ?? "";
      return [...cell.matchAll(/`(\w+)/g)].flatMap(([, name]) => name ?? []);
    });
  };

  it("starts with a name, a sentence and an example that a screen holds", () => {
    const [first] = markdownBlocks(readme);
    expect(readme.startsWith("# taavon")).toBe(true);
    expect(first).toMatchObject({ language: "ts" });
    expect(first?.line).toBeLessThan(12);
  });

  it("links to nothing in the project that does not exist", async () => {
    const { existsSync } = await import("node:fs");
    for (const page of pages) {
      const folder = new URL(`../../${page}`, import.meta.url);
      for (const [, target] of readPage(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
        expect(existsSync(new URL(target ?? "", folder)), `${page}: ${target}`).toBe(true);
      }
    }
  });

  it("names every script that it tells people to run", () => {
    const { scripts } = JSON.parse(readPage("package.json"));
    const told = pages.flatMap((page) => [...readPage(page).matchAll(/npm run ([a-z:]+)/g)]);
    for (const [, script] of told) expect(scripts).toHaveProperty([script ?? ""]);
  });

  it("lists no call that does not exist", () => {
    const calls = callsIn("Calls", 1);
    expect(calls.length).toBeGreaterThan(10);
    for (const name of calls) expect(taavon).toHaveProperty([name]);
  });

  it.each([
    ["taavon/programme", programme, "From proposal to cooperative"],
    ["taavon/review", review, "Reviewing a policy"],
  ])("lists every call of %s, and none that does not exist", (_, names, heading) => {
    const exported = Object.entries(names).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    expect(callsIn(heading, 2).sort()).toEqual(exported.sort());
  });

  it("says how sure each row of the legal table is", () => {
    const { cooperatives } = taavon.zanjanPolicy;
    for (const [type, row] of Object.entries(cooperatives)) {
      const { minMembers, maxMembers, confidence, validFrom } = row;
      const cells = [`\`${type}\``, minMembers, maxMembers ?? "–", confidence, validFrom];
      expect(readme).toContain(`| ${cells.join(" | ")} |`);
    }
  });
});
