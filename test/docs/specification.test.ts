import { parsePolicy } from "taavon";
import { describe, expect, it } from "vitest";
import { CLOSED_REASONS, Plan } from "../../src/document/plan";
import { CHECK_RULES } from "../../src/document/proposed-unit";
import { APPEAL_CRITERIA, FIT_CRITERIA } from "../../src/policy/criterion-id";
import { RULE_IDS } from "../../src/policy/rule-id";
import { markdownBlocks, readPage } from "./markdown-blocks";

const page = readPage("src/SPECIFICATION.md");

/** The first cells of all rows of the page's tables, as the names in them. */
const rows = [...page.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
);

describe("src/SPECIFICATION.md", () => {
  it("shows the defaults that a policy really has", () => {
    const given = { id: "defaults", version: "1", asOf: "2026-03-21" };
    const shown = markdownBlocks(page).find(({ language }) => language === "json");
    const policy = parsePolicy(given);
    expect(policy.ok && policy.value).toEqual({ ...given, ...JSON.parse(shown?.code ?? "") });
  });

  it.each([
    ["rule of eligibility", RULE_IDS],
    ["check of a unit", CHECK_RULES],
    ["reason of a closed opportunity", CLOSED_REASONS],
    ["reason of an unplaced seeker", Plan.shape.unplaced.element.shape.reason.options],
    ["field of a plan", Object.keys(Plan.shape)],
  ])("has a row for every %s", (_, names) => {
    for (const name of names) expect(rows).toContain(name);
  });

  it("has a row for every criterion on its side", () => {
    for (const name of FIT_CRITERIA) expect(page).toContain(`| fit | \`${name}\` |`);
    for (const name of APPEAL_CRITERIA) expect(page).toContain(`| appeal | \`${name}\` |`);
  });

  it("has a target for every entry of its contents", () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, text = ""]) =>
      text
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
    const entries = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(entries).toEqual(headings);
  });
});
