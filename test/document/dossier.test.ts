import { describe, expect, it } from "vitest";
import { dossierJsonSchema } from "../../src/document/dossier";
import type { DossierEvent } from "../../src/document/dossier-event";
import { POINT_CODES } from "../../src/document/dossier-point";
import {
  type FormationProcedure,
  formationProcedureJsonSchema,
} from "../../src/document/dossier-procedure";
import { parseDossier } from "../../src/document/parse-dossier";
import { parseDossierEvent } from "../../src/document/parse-dossier-event";
import { parseFormationProcedure } from "../../src/document/parse-formation-procedure";
import { formationProcedure } from "../../src/programme/dossier/formation-procedure";
import { schemaBreaches } from "../dataset/json-schema-issues";
import { assemblyOf, walkTo } from "../programme/dossier/walk";
import { workshopUnit } from "../programme/dossier/workshop-unit";
import { changed } from "../verify/workshop";

const { dossier } = workshopUnit();
const registered = walkTo(dossier, "registered");
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const paths = (result: ReturnType<typeof parseDossier>): string[] =>
  result.ok ? [] : result.issues.map(({ path }) => path.join("."));

describe("parseDossier", () => {
  it("reads a dossier at its beginning and at its end", () => {
    for (const one of [dossier, registered]) {
      expect(parseDossier(written(one))).toEqual({ ok: true, value: one });
    }
  });

  it("names what is not of a dossier's shape, and no value", () => {
    const broken = changed(registered, (draft) => {
      Object.assign(draft, { schema: "taavon.dossier/2", status: "asleep" });
      Object.assign(draft.evidence[0]!, { by: "" });
      Object.assign(draft.statute.capital, { equity: -1 });
    });
    expect(paths(parseDossier(broken))).toEqual([
      "schema",
      "status",
      "statute.capital.equity",
      "evidence.0.by",
    ]);
    expect(JSON.stringify(parseDossier(broken))).not.toContain("asleep");
  });

  it.each([null, 5, [], {}])("does not throw on %j", (input) => {
    expect(parseDossier(input).ok).toBe(false);
  });
});

describe("dossierJsonSchema", () => {
  const schema = dossierJsonSchema();

  it("lets through what the library writes", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      properties: { schema: { const: "taavon.dossier/1" } },
    });
    for (const one of [dossier, registered])
      expect(schemaBreaches(schema, written(one))).toEqual([]);
  });

  it("stops what parseDossier stops", () => {
    const broken = { ...dossier, status: "asleep" };
    expect(schemaBreaches(schema, broken)).toEqual(["$.status"]);
    const { founders: _, ...short } = dossier;
    expect(schemaBreaches(schema, short)).toEqual(["$"]);
  });
});

describe("parseDossierEvent", () => {
  it("reads every kind of event", () => {
    for (const event of registered.evidence) {
      expect(parseDossierEvent(written(event))).toEqual({ ok: true, value: event });
    }
    expect(new Set(registered.evidence.map(({ kind }) => kind)).size).toBe(8);
  });

  it.each<[string, Partial<Record<string, unknown>>]>([
    ["a kind that does not exist", { kind: "party" }],
    ["a day that does not exist", { kind: "consent", seeker: "m1", on: "2026-02-30" }],
    ["an amount of nothing", { kind: "receipt", seeker: "m1", rials: 0 }],
    ["half a rial", { kind: "receipt", seeker: "m1", rials: 0.5 }],
    ["nobody who recorded it", { kind: "consent", seeker: "m1", by: "" }],
  ])("refuses %s", (_, event) => {
    expect(parseDossierEvent({ by: "o", on: "2026-04-01", ...event }).ok).toBe(false);
  });

  it("leaves it to a withdrawal to say who left", () => {
    const left = { by: "o", on: "2026-04-01", kind: "left", seekers: ["m1"], joined: [] };
    expect(paths(parseDossierEvent(left) as never)).toEqual(["kind"]);
  });

  it("reads an assembly without its kind as none", () => {
    const { kind: _, ...rest } = assemblyOf(dossier) satisfies DossierEvent;
    expect(parseDossierEvent(rest).ok).toBe(false);
  });
});

describe("parseFormationProcedure", () => {
  const issues = (
    change: (draft: { -readonly [K in keyof FormationProcedure]: unknown }) => void,
  ) => {
    const result = parseFormationProcedure(changed(formationProcedure, change as never));
    return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
  };

  it("reads the bundled one, and one of the published schema", () => {
    expect(parseFormationProcedure(written(formationProcedure))).toEqual({
      ok: true,
      value: formationProcedure,
    });
    expect(schemaBreaches(formationProcedureJsonSchema(), written(formationProcedure))).toEqual([]);
  });

  it("refuses unknown keys, doubled ids and papers of no step", () => {
    const [step] = formationProcedure.steps;
    const [paper] = formationProcedure.papers;
    expect(issues((draft) => Object.assign(draft, { stamps: 3 }))).toEqual([
      ["unknown_key", "stamps"],
    ]);
    expect(issues((draft) => (draft.steps = [...formationProcedure.steps, step]))).toEqual([
      ["duplicate", "steps.13"],
    ]);
    expect(issues((draft) => (draft.papers = [paper, paper]))).toEqual([["duplicate", "papers.1"]]);
    expect(issues((draft) => (draft.papers = [{ ...paper, step: "dance" }]))).toEqual([
      ["unknown_reference", "papers.0.step"],
    ]);
  });

  it("refuses two steps that reach one status, and a day that is none", () => {
    const steps = [...formationProcedure.steps];
    steps[0] = { ...steps[0]!, reaches: true };
    expect(issues((draft) => (draft.steps = steps))).toEqual([["duplicate", "steps.3"]]);
    const beginning = (month: number, day: number) =>
      issues((draft) => {
        draft.statute = { ...formationProcedure.statute, fiscalYear: { month, day } };
      });
    const none = [["out_of_bounds", "statute.fiscalYear.day"]];
    expect([beginning(6, 31), beginning(7, 30), beginning(12, 29)]).toEqual([[], [], []]);
    expect([beginning(7, 31), beginning(12, 30)]).toEqual([none, none]);
  });

  it("carries a source and a standing for every row and number but what is left open", () => {
    const { steps, papers, founders, quorum, bank, agreement, statute } = formationProcedure;
    const { surplus, duration: _, ...rest } = statute;
    const rows = [...steps, ...papers, founders, quorum, bank, agreement, ...surplus];
    for (const row of [...rows, ...Object.values(rest)]) {
      expect(row.source).toBeTruthy();
      expect(["A", "B", "C"]).toContain(row.confidence);
    }
  });

  it("says of no more points than there are when they are due", () => {
    for (const { point } of formationProcedure.points) expect(POINT_CODES).toContain(point);
  });
});
