import { describe, expect, it } from "vitest";
import { creditTermsJsonSchema } from "../../src/document/credit-terms";
import { zanjanCreditTerms } from "../../src/document/credit-terms-zanjan";
import { parseCreditTerms } from "../../src/document/parse-credit-terms";

const [loan, sale] = zanjanCreditTerms.products;

const pathsOf = (input: unknown): readonly string[] => {
  const read = parseCreditTerms(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("parseCreditTerms", () => {
  it("reads the terms for Zanjan as they are written", () => {
    const read = parseCreditTerms(JSON.parse(JSON.stringify(zanjanCreditTerms)));
    expect(read).toEqual({ ok: true, value: zanjanCreditTerms });
  });

  it("finds a source and a confidence behind every product, ceiling and threshold for Zanjan", () => {
    const { products, ceilings, repayment } = zanjanCreditTerms;
    const securities = products.flatMap(({ collateral }) => [...collateral.accepts]);
    for (const one of [...products, ...securities, ceilings, repayment]) {
      expect(one.source.length).toBeGreaterThan(10);
      expect(["A", "B", "C"]).toContain(one.confidence);
      expect(one.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("names unknown keys and values out of bounds by their path", () => {
    const broken = { ...sale, rateBp: 10_001, principal: { ...sale.principal, max: 1e15 }, tax: 1 };
    expect(pathsOf({ ...zanjanCreditTerms, products: [loan, broken] })).toEqual([
      "out_of_bounds products.1.rateBp",
      "out_of_bounds products.1.principal.max",
      "unknown_key products.1.tax",
    ]);
    expect(pathsOf({ ...zanjanCreditTerms, products: [] })).toEqual(["out_of_bounds products"]);
    expect(pathsOf(null)).toEqual(["invalid "]);
  });

  it("refuses two products of one id, broken instalments and crossed principals", () => {
    const crossed = { ...loan, principal: { ...loan.principal, min: 6_000_000_000 } };
    const broken = { ...sale, id: loan.id, termMonths: 50, instalmentMonths: 3 };
    expect(pathsOf({ ...zanjanCreditTerms, products: [crossed, broken] })).toEqual([
      "duplicate products.1.id",
      "contradiction products.0.principal.min",
      "contradiction products.1.termMonths",
    ]);
  });
});

describe("creditTermsJsonSchema", () => {
  it("names every part of the terms as required", () => {
    expect(creditTermsJsonSchema()).toMatchObject({
      type: "object",
      additionalProperties: false,
      properties: { schema: { const: "taavon.credit-terms/1" } },
      required: ["schema", "id", "version", "asOf", "prefer", "products", "ceilings", "repayment"],
    });
  });
});
