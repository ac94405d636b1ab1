import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyJsonSchema } from "../../src/policy/policy";
import { zanjanPolicy } from "../../src/policy/zanjan";
import { policyArbitrary } from "../../src/testing/index";
import { schemaBreaches } from "../dataset/json-schema-issues";
import { changed } from "../dataset/small-dataset";
import { DEFAULTS, NAMED } from "./default-policy";

const schema = policyJsonSchema();

describe("policyJsonSchema", () => {
  it("lets through what parsePolicy accepts, with and without the defaults", () => {
    expect(schemaBreaches(schema, NAMED)).toEqual([]);
    expect(schemaBreaches(schema, { ...NAMED, ...DEFAULTS })).toEqual([]);
    expect(schemaBreaches(schema, zanjanPolicy)).toEqual([]);
    fc.assert(
      fc.property(policyArbitrary(), (policy) => {
        expect(schemaBreaches(schema, policy)).toEqual([]);
      }),
    );
  });

  it.each<[readonly (string | number)[], unknown]>([
    [["id"], undefined],
    [["wieghts"], 1],
    [["weights", "fit", "skils"], 1],
    [["weights", "fit", "skills"], -1],
    [["balance"], 10_001],
    [["specificity", "sector"], 0],
    [["placement"], "fair"],
    [["similarity", "narrower", 0], 10_001],
    [["cooperatives", "guild"], {}],
    [["offices", "board", 0, "members"], 0],
    [["composition", 0], { kind: "women" }],
    [["overrides", "pins", 0], { seeker: "s" }],
  ])("refuses %j as %j, as parsePolicy does", (path, to) => {
    const input = changed({ ...NAMED, ...DEFAULTS }, path, to);
    expect(schemaBreaches(schema, input)).not.toEqual([]);
  });
});
