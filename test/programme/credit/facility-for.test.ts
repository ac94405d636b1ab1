import { describe, expect, it } from "vitest";
import type { CreditProduct } from "../../../src/document/credit-terms";
import { type Facility, facilityFor } from "../../../src/programme/credit/facility-for";
import { opportunityOf, productOf, termsOf, unitOf } from "./credit-parts";

const apply = (needed: number, terms = termsOf(), facts = {}): Facility =>
  facilityFor(unitOf(needed), opportunityOf(facts), terms);

const products = (...facts: readonly Partial<CreditProduct>[]) =>
  termsOf({ products: facts.map(productOf) });

describe("the facility that a unit applies for", () => {
  it("covers the need where no ceiling is below it, with its instalments", () => {
    const facility = apply(12_000);
    expect(facility).toMatchObject({
      opportunity: "venture",
      needed: 12_000,
      principal: 12_000,
      uncovered: 0,
      reason: "only-product",
      chosen: { product: "loan", limitedBy: "need", profit: 1_560, fee: 0, cost: 1_560 },
    });
    expect(facility.schedule).toMatchObject({ principal: 12_000, profit: 1_560 });
    expect(facility.schedule?.instalments[0]?.dueOn).toBeNull();
  });

  it("has dates when the day of the payout is known", () => {
    const facility = facilityFor(unitOf(12_000), opportunityOf(), termsOf(), "2026-03-21");
    expect(facility.schedule?.instalments[11]?.dueOn).toBe("2027-03-21");
  });

  it("is the least of all ceilings, and says which", () => {
    const limited = (terms = termsOf()) => {
      const { principal, uncovered, chosen } = apply(9_000, terms);
      return [principal, uncovered, chosen?.limitedBy];
    };
    const principal = { min: 0, max: 10_000, perMember: null };
    const ceilings = { perUnit: 8_000, perMember: null };
    expect(limited(termsOf({ ceilings }))).toEqual([8_000, 1_000, "per-unit"]);
    // two members
    expect(limited(termsOf({ ceilings: { ...ceilings, perMember: 3_500 } }))).toEqual([
      7_000,
      2_000,
      "per-member",
    ]);
    expect(limited(products({ principal: { ...principal, max: 6_000 } }))).toEqual([
      6_000,
      3_000,
      "product",
    ]);
    expect(limited(products({ principal: { ...principal, perMember: 2_500 } }))).toEqual([
      5_000,
      4_000,
      "product-per-member",
    ]);
    expect(limited(products({ principal: { ...principal, max: 9_000 } }))[2]).toBe("need");
  });

  it("is none where nothing is needed, and none where no product is open", () => {
    expect(apply(0)).toMatchObject({ reason: "nothing-needed", options: [], schedule: null });
    const closed = apply(500, products({ principal: { min: 501, max: 900, perMember: null } }));
    expect(closed).toMatchObject({
      needed: 500,
      principal: 0,
      uncovered: 500,
      chosen: null,
      reason: "no-product",
      options: [{ product: "loan", excludedBy: "least-principal", principal: 500 }],
    });
    const least = products({ principal: { min: 500, max: 900, perMember: null } });
    expect(apply(500, least).reason).toBe("only-product");
    const nothing = apply(500, products({ principal: { min: 0, max: 0, perMember: null } }));
    expect(nothing).toMatchObject({ principal: 0, uncovered: 500, reason: "no-product" });
  });

  it("passes over products that are for other types, sectors and places", () => {
    const excludedBy = (only: CreditProduct["only"]) =>
      apply(500, products({ ...(only === undefined ? {} : { only }) })).options[0]?.excludedBy;
    expect(excludedBy({ cooperatives: ["housing"] })).toBe("cooperative");
    expect(excludedBy({ cooperatives: ["housing", "production"] })).toBeNull();
    expect(excludedBy({ sectors: ["A", "30"] })).toBe("sector");
    // 25 is of section C
    expect(excludedBy({ sectors: ["C"] })).toBeNull();
    expect(excludedBy({ regions: ["near"] })).toBe("region");
    expect(excludedBy({ regions: ["here"] })).toBeNull();
    expect(excludedBy({})).toBeNull();
  });
});

describe("the product chosen", () => {
  const small = { id: "small", rateBp: 400, principal: { min: 0, max: 4_000, perMember: null } };
  const large = { id: "large", rateBp: 2_400 };

  const chosen = (prefer: "cover" | "cost", ...facts: readonly Partial<CreditProduct>[]) => {
    const { chosen: option, reason } = apply(9_000, { ...products(...facts), prefer });
    return [option?.product, reason];
  };

  it("covers most, or costs least a rial, as the terms prefer", () => {
    expect(chosen("cover", small, large)).toEqual(["large", "covers-most"]);
    expect(chosen("cost", small, large)).toEqual(["small", "costs-least"]);
  });

  it("is the cheaper of equal covers and the larger of equal costs, fees counted in", () => {
    const dear = { ...large, id: "dear", feeBp: 1 };
    expect(chosen("cover", dear, large)).toEqual(["large", "costs-least"]);
    const free = { ...large, id: "free", rateBp: 0 };
    const little = { ...small, id: "little", rateBp: 0 };
    expect(chosen("cost", little, free)).toEqual(["free", "covers-most"]);
  });

  it("is the first by id where all else is equal, whatever the order of the terms", () => {
    const [a, b] = [
      { ...large, id: "a" },
      { ...large, id: "b" },
    ];
    expect(chosen("cover", b, a)).toEqual(["a", "first-by-id"]);
    expect(chosen("cost", b, a)).toEqual(["a", "first-by-id"]);
  });

  it("lists every option by id, rounding fees up", () => {
    const { options } = apply(9_001, products({ id: "z" }, { id: "b", feeBp: 50 }));
    expect(options.map(({ product, fee }) => [product, fee])).toEqual([
      ["b", 46],
      ["z", 0],
    ]);
  });

  it("belongs to the unit's own opportunity", () => {
    expect(() => apply(1, termsOf(), { id: "other" })).toThrow(
      "expected the unit of opportunity `other`, got that of `venture`",
    );
  });
});
