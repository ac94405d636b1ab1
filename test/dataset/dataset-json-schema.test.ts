import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetJsonSchema } from "../../src/dataset/dataset";
import { datasetArbitrary } from "../../src/testing/index";
import { schemaBreaches } from "./json-schema-issues";
import { changed, full, small } from "./small-dataset";

const schema = datasetJsonSchema();

describe("datasetJsonSchema", () => {
  it("is plain JSON of draft 2020-12", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("lets through what parseDataset accepts", () => {
    for (const input of [small, full]) expect(schemaBreaches(schema, input)).toEqual([]);
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        expect(schemaBreaches(schema, dataset)).toEqual([]);
      }),
    );
  });

  it("lets unknown keys through, as parseDataset does", () => {
    const input = changed(changed(full, ["comment"], 1), ["seekers", 0, "name"], "x");
    expect(schemaBreaches(schema, input)).toEqual([]);
  });

  it.each<[readonly (string | number)[], unknown]>([
    [["regions"], undefined],
    [["regions", 0, "name"], 5],
    [["regions", 0, "position", "lat"], 91],
    [["distances", 0, "km"], 0.5],
    [["taxonomy", "levels"], 1],
    [["taxonomy", "skills", 0, "reuse"], "local"],
    [["seekers", 0, "id"], ""],
    [["seekers", 0, "capacities"], undefined],
    [["seekers", 0, "capacities", "capital"], 2 ** 53],
    [["seekers", 0, "capacities", "hoursPerWeek"], 85],
    [["seekers", 0, "birthDate"], "2001-02-29"],
    [["seekers", 0, "experience", 0, "occupation"], "72121"],
    [["seekers", 0, "expects", "sectors", 0], "V"],
    [["seekers", 0, "consent"], {}],
    [["opportunities", 0, "kind"], "barter"],
    [["opportunities", 0, "role", "places", "min"], 1],
    [["opportunities", 1, "roles"], []],
    [["opportunities", 1, "capital", "publicShare"], 4_901],
    [["opportunities", 1, "capital", "memberShare", "min"], 0],
  ])("refuses %j as %j, as parseDataset does", (path, to) => {
    expect(schemaBreaches(schema, changed(full, path, to))).not.toEqual([]);
  });
});
