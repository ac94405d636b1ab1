import { createExplainer, createMarket, parsePlan, verifyPlan } from "taavon";
import {
  housingMarket,
  parseCourses,
  parseCourseTerms,
  parseCreditTerms,
  parseDeclarationRules,
  parseDossier,
  parseFormationRecords,
  parseTrainingProgramme,
} from "taavon/programme";
import { describe, expect, it } from "vitest";
import { planCredit } from "../../../examples/match-batch/programme/credit-part";
import { programmeFiles } from "../../../examples/match-batch/programme/programme-files";
import { countFormation } from "../../../examples/match-batch/programme/statistics-part";
import { workOut } from "../../../examples/match-batch/programme/work-out";
import { reportPieces } from "../../../examples/match-batch/report/report";
import { programmeOf, sampleMarket, samplePlan } from "./programme-sample";
import { policy, dataset as smallDataset, plan as smallPlan } from "./sample";

const { dataset } = sampleMarket;
const before = JSON.stringify(samplePlan);
const programme = programmeOf();
const written = new Map(
  programmeFiles(programme).map(({ name, pieces }) => [name, [...pieces].join("")]),
);

describe("programmeFiles", () => {
  const readers = {
    "dossiers/001-inv-grove/dossier.json": parseDossier,
    "programme/formation.json": parseFormationRecords,
    "programme/credit-terms.json": parseCreditTerms,
    "programme/declaration-rules.json": parseDeclarationRules,
    "programme/housing-plan.json": parsePlan,
    "programme/training.json": parseTrainingProgramme,
    "programme/courses.json": parseCourses,
    "programme/course-terms.json": parseCourseTerms,
  } as const;

  it("writes JSON that each part's own schema reads back", () => {
    for (const [name, parse] of Object.entries(readers)) {
      const text = written.get(name);
      expect(text, name).toBeDefined();
      expect(parse(JSON.parse(text ?? "")), name).toMatchObject({ ok: true });
    }
    const json = [...written.keys()].filter((name) => name.endsWith(".json"));
    const known = new Set(Object.keys(readers));
    expect(json.filter((name) => !known.has(name) && !name.startsWith("dossiers/"))).toEqual([]);
  });

  it("writes a dossier and its page for every unit", () => {
    const dossiers = [...written.keys()].filter((name) => name.startsWith("dossiers/"));
    expect(dossiers).toHaveLength(2 * samplePlan.units.length);
    expect(written.get("dossiers/001-inv-grove/dossier.html")).toMatch(/^<!doctype html>/);
  });
});

describe("the programme", () => {
  it("leaves the plan as it is", () => {
    expect(samplePlan.units.length).toBeGreaterThan(1);
    expect(JSON.stringify(samplePlan)).toBe(before);
  });

  it("spends half of what the units ask where no budget is stated", () => {
    const { asked, budget, isStated, portfolio } = programme.credit;
    expect(asked).toBeGreaterThan(0);
    expect(budget).toBe(Math.floor(asked / 2));
    expect(isStated).toBe(false);
    expect(portfolio.spent).toBeLessThanOrEqual(budget);
    const stated = planCredit({ dataset, policy, plan: samplePlan, budget: asked });
    expect(stated).toMatchObject({ budget: asked, isStated: true, portfolio: { spent: asked } });
  });

  it("plans homes beside work by a plan that verifies, for people who also work", () => {
    const { beside } = programme.housing;
    expect(beside?.projects).toMatchObject([{ members: 9 }]);
    expect(beside?.projects[0]?.alsoAtWork).toBeGreaterThan(0);
    const work = samplePlan.units.filter(({ opportunity }) => opportunity !== "inv-homes");
    const market = housingMarket(dataset, sampleMarket.policy, {
      beside: [{ market: sampleMarket, plan: { ...samplePlan, units: work } }],
    });
    const { findings } = verifyPlan(market.dataset, market.policy, beside!.plan);
    expect(findings).toEqual([]);
  });

  it("keeps the 28 of 1388 that no county accounts for", () => {
    const { example } = programme.statistics;
    expect(example?.allocations).toMatchObject([{ total: 309, allocated: 281, unallocated: 28 }]);
  });

  it("withholds small numbers of people, and has no table of 1388 for another map", () => {
    const market = createMarket(smallDataset, policy);
    const { statistics, example } = countFormation(market, smallPlan);
    const tarom = statistics.cells.find(({ region }) => region === "tarom");
    expect(tarom?.figures).toMatchObject({ cooperatives: 1, members: null, capital: null });
    expect(example).toBeNull();
  });

  it("plans courses only when everything is asked for, and then tries them", async () => {
    const onPart = (): Promise<void> => Promise.resolve();
    expect(await workOut(sampleMarket, samplePlan, { extent: "no", onPart })).toBeUndefined();
    const some = await workOut(sampleMarket, samplePlan, { extent: "yes", onPart });
    expect(some).toMatchObject({ training: null, credit: { isStated: false } });
    const full = await workOut(sampleMarket, samplePlan, { extent: "full", onPart });
    expect(full?.training?.confirmation).toMatchObject({ effort: "quick" });
  });

  it("stops between two parts", async () => {
    const parts: string[] = [];
    const onPart = (part: string): Promise<void> => {
      parts.push(part);
      return part === "training" ? Promise.reject(new Error("stop")) : Promise.resolve();
    };
    const work = workOut(sampleMarket, samplePlan, { extent: "full", onPart });
    await expect(work).rejects.toThrow("stop");
    expect(parts).toEqual(["dossiers", "credit", "training"]);
  });
});

describe("the pages of the programme", () => {
  const write = (of: typeof programme | undefined): string => {
    const explainer = createExplainer(sampleMarket, samplePlan);
    const input = { dataset, policy: sampleMarket.policy, plan: samplePlan, explainer };
    return [...reportPieces({ ...input, rejected: [], programme: of })].join("");
  };
  const report = write(programme);
  const page = (language: "fa" | "en"): string =>
    report.match(new RegExp(`<main lang="${language}"[^>]*>([\\s\\S]*?)</main>`))?.[1] ?? "";
  const parts = "programme dossiers credit training networks supervision statistics housing";

  it("stand in both languages where the programme was worked out, and nowhere else", () => {
    const without = write(undefined);
    for (const part of parts.split(" ")) {
      for (const language of ["fa", "en"]) {
        expect(report).toContain(`<section id="${language}-${part}"`);
        expect(without).not.toContain(`id="${language}-${part}"`);
      }
    }
    expect(page("en")).not.toMatch(/[\u0600-\u06ff]/);
    expect(report).not.toMatch(/NaN|undefined|Infinity|\{\w+\}(?=<)/);
  });

  it("link to sections that exist and to dossiers that are written", () => {
    const ids = [...report.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...report.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? "");
    const outside = targets.filter((target) => !target.startsWith("#"));
    expect(outside).toHaveLength(2 * samplePlan.units.length);
    for (const target of outside) expect([...written.keys()]).toContain(target.split("#")[0]);
    for (const target of targets) {
      if (target.startsWith("#")) expect(ids).toContain(target.slice(1));
    }
  });

  it("write Persian numbers in Persian digits, but for ids, codes and sources", () => {
    const prose = page("fa")
      .replace(/<svg class="network"[\s\S]*?<\/svg>/g, "")
      .replace(/<(code|bdi)>[\s\S]*?<\/\1>|\u2068[^\u2069]*\u2069/g, "")
      .replace(/<[^>]*>/g, " ");
    expect(prose.match(/.{0,30}[0-9].{0,10}/)?.[0]).toBeUndefined();
  });

  it("name no attendee of a course", () => {
    const start = page("en").indexOf('<section id="en-training"');
    const training = page("en").slice(start, page("en").indexOf("</section>", start));
    expect(training).not.toMatch(/\bs-\d\d\b/);
    const runs = programme.training?.programme.courses ?? [];
    const attendees = runs.flatMap((run) => run.attendees);
    expect(attendees.length).toBeGreaterThan(3);
    expect(training).toContain(`officers trained: ${attendees.length}`);
  });

  it("show what training is needed, and how to have courses where none were planned", () => {
    const without = write({ ...programme, training: null });
    expect(without).toContain("--programme full");
    expect(without).toContain("Officers who should learn their office");
    expect(without).not.toContain("Tried by a new plan");
    expect(report).not.toContain("--programme full");
  });

  it("say that nothing is declared yet, and give the days of the first year", () => {
    expect(page("en")).toContain("nobody has declared anything");
    expect(page("fa")).toContain("۳۱ تیر ۱۴۰۶");
  });
});
