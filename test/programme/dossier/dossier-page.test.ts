import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseArguments } from "../../../examples/dossier/arguments";
import { dossierPage } from "../../../examples/dossier/dossier-page";
import { writeDossiers } from "../../../examples/dossier/write-dossiers";
import { parseDossier } from "../../../src/document/parse-dossier";
import { formationProcedure } from "../../../src/programme/dossier/formation-procedure";
import { workshopPolicy } from "../../verify/workshop";
import { walkTo } from "./walk";
import { workshopUnit } from "./workshop-unit";

const { dossier, dataset, plan } = workshopUnit();

describe("dossierPage", () => {
  it("is one page in two languages that loads nothing", () => {
    const page = dossierPage(dossier);
    expect(page).toMatch(/^<!doctype html>\n<html lang="fa" dir="rtl">/);
    expect(page).toContain('<main lang="fa" dir="rtl">');
    expect(page).toContain('<main lang="en" dir="ltr" hidden>');
    expect(page).not.toMatch(/<(link|img|iframe)|\ssrc=|@import|url\((?!#)/);
    expect(page.match(/<section/g)?.length).toBe(2 * 14);
  });

  it("lets no word of the data become markup", () => {
    const evil = '<script>alert(1)</script>" onload="x';
    const hostile = {
      ...dossier,
      title: evil,
      opportunity: evil,
      members: dossier.members.map((member) => ({ ...member, roleTitle: evil })),
      evidence: [
        { kind: "consent" as const, seeker: evil, by: evil, on: "2026-04-01", note: evil },
      ],
    };
    const page = dossierPage(hostile);
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain('" onload="x');
    expect(page).toContain("&lt;script&gt;alert(1)");
  });

  it("keeps an id in one piece", () => {
    expect(dossierPage(dossier)).toContain('<td><bdi class="id">m1</bdi></td>');
  });

  it("shows every stage", () => {
    expect(dossierPage(walkTo(dossier, "registered"))).toContain("ثبت شده است");
  });
});

describe("writeDossiers", () => {
  let folder = "";
  const inFolder = (name: string): string => join(folder, name);
  const given = (more: readonly string[] = []) =>
    parseArguments([
      ...["--plan", inFolder("plan.json"), "--dataset", inFolder("dataset.json")],
      ...["--policy", inFolder("policy.json"), "--out", inFolder("out"), ...more],
    ]);
  const { signal } = new AbortController();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-"));
    writeFileSync(inFolder("plan.json"), JSON.stringify(plan));
    writeFileSync(inFolder("dataset.json"), JSON.stringify(dataset));
    writeFileSync(inFolder("policy.json"), JSON.stringify(workshopPolicy));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("writes a dossier and its page for each unit", async () => {
    expect(await writeDossiers(given(), signal)).toBe(1);
    expect(readdirSync(inFolder("out"))).toEqual(["001-u1"]);
    const read = JSON.parse(readFileSync(inFolder("out/001-u1/dossier.json"), "utf8"));
    expect(parseDossier(read)).toEqual({ ok: true, value: dossier });
    expect(readFileSync(inFolder("out/001-u1/dossier.html"), "utf8")).toBe(dossierPage(dossier));
  });

  it("forms by another procedure where one is given", async () => {
    const founders = { ...formationProcedure.founders, count: 5 };
    writeFileSync(inFolder("procedure.json"), JSON.stringify({ ...formationProcedure, founders }));
    await writeDossiers(given(["--procedure", inFolder("procedure.json")]), signal);
    const read = JSON.parse(readFileSync(inFolder("out/001-u1/dossier.json"), "utf8"));
    expect(read.founders).toHaveLength(5);
  });

  it("writes nothing for a plan that does not verify, and says why", async () => {
    writeFileSync(inFolder("plan.json"), JSON.stringify({ ...plan, placements: [] }));
    await expect(writeDossiers(given(), signal)).rejects.toThrow("verification");
    expect(readdirSync(folder)).not.toContain("out");
  });

  it("names what is wrong with a plan or a procedure", async () => {
    writeFileSync(inFolder("bad.json"), "{}");
    await expect(writeDossiers(given(["--plan", inFolder("bad.json")]), signal)).rejects.toThrow(
      "bad.json: `schema`",
    );
    await expect(
      writeDossiers(given(["--procedure", inFolder("bad.json")]), signal),
    ).rejects.toThrow("bad.json: `id`");
    expect(() => parseArguments(["--units", "3"])).toThrow("--units");
  });

  it("has defaults for everything", () => {
    expect(parseArguments([])).toMatchObject({ plan: "out/plan.json", out: "out/dossiers" });
  });
});
