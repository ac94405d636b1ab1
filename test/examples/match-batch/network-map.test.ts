import * as fc from "fast-check";
import type { Region } from "taavon";
import { describe, expect, it } from "vitest";
import { type NetworkPicture, networkMap } from "../../../examples/match-batch/report/network-map";
import { layOutMap, MAP } from "../../../examples/match-batch/report/network-map-layout";
import { createVoice } from "../../../examples/match-batch/report/voice";
import { regions } from "../../../examples/province/regions";
import { supplyNetwork } from "../../../src/programme/networks/supply-network";
import { opening, villageOf } from "../../programme/networks/village";

const PICTURE: NetworkPicture = {
  regions,
  cooperatives: [
    { id: "herd", kind: "unit", county: "1910", title: { fa: "گاوداری", en: "Herd" } },
    { id: "dairy", kind: "unit", county: "1903", title: { fa: "لبنیات", en: "Dairy" } },
    { id: "mill", kind: "existing", county: "1903", title: "<b>Mill & Co</b>" },
    { id: "smithy", kind: "unit", county: "1904", title: { fa: "آهنگری", en: "Smithy" } },
  ],
  links: [
    { supplier: "herd", user: "dairy", product: "milk" },
    { supplier: "herd", user: "dairy", product: "manure" },
    { supplier: "mill", user: "herd", product: "bran" },
  ],
};

const drawn = (language: "fa" | "en", picture = PICTURE): string =>
  networkMap(picture, createVoice(language)).markup;

const count = (text: string, part: RegExp): number => text.match(part)?.length ?? 0;

describe("networkMap", () => {
  it("labels every county in the language, empty ones too", () => {
    const [fa, en] = [drawn("fa"), drawn("en")];
    for (const { name, parent } of regions.filter((region) => region.parent !== undefined)) {
      expect(parent).toBe("19");
      expect(fa).toContain(`>${name.fa}</text>`);
      expect(en).toContain(`>${name.en}</text>`);
    }
  });

  it("draws one arrow for each supplier and user, whatever they trade, and names the products", () => {
    const map = drawn("en");
    expect(count(map, /<path d="M[^"]+Q/g)).toBe(2);
    expect(map).toContain("Herd supplies milk to Dairy\nHerd supplies manure to Dairy</title>");
  });

  it("has a title and a description that lists what the arrows say", () => {
    const map = drawn("fa");
    expect(map).toContain('role="img" aria-labelledby="fa-network-map-t fa-network-map-d"');
    expect(map).toContain('<title id="fa-network-map-t">نقشهٔ داد و ستد');
    expect(map).toContain("۴ تعاونی در ۳ شهرستان، با ۳ پیوند");
    expect(map).toContain("؛ گاوداری، milk را به لبنیات می‌رساند");
  });

  it("tells units in the network, units alone and existing cooperatives apart by shape", () => {
    const map = drawn("en");
    const marksOf = (title: string): string =>
      map.split(`<g><title>${title}</title>`)[1]?.split("</g>")[0] ?? "";
    expect(marksOf("Herd")).toMatch(/<circle [^>]*fill="#0a5a63"/);
    expect(marksOf("Smithy")).toMatch(/<circle [^>]*fill="#fff"/);
    expect(marksOf("&lt;b&gt;Mill &amp; Co&lt;/b&gt;")).toContain("<rect ");
  });

  it("numbers the cooperatives county by county, and repeats the numbers with the names", () => {
    const keys = [...drawn("en").matchAll(/<tspan[^>]*>(\d+)<\/tspan> {2}([^<]*)</g)];
    expect(keys.map(([, number, name]) => `${number} ${name}`)).toEqual([
      "1 Dairy",
      "2 &lt;b&gt;Mill &amp; Co&lt;/b&gt;",
      "3 Smithy",
      "4 Herd",
    ]);
    expect(drawn("fa")).toContain('<tspan font-weight="600">۴</tspan>  گاوداری');
  });

  it("keeps the map as it is in Persian, and writes from the right", () => {
    const discs = (map: string): string[] => map.match(/<circle [^>]*fill="#f2f6f7"[^>]*>/g) ?? [];
    expect(discs(drawn("fa"))).toEqual(discs(drawn("en")));
    expect(drawn("fa")).toContain("direction:rtl");
    expect(drawn("en")).toContain("direction:ltr");
    const firstKey = (map: string): number =>
      Number(map.match(/<text x="([\d.]+)" y="\d+"><tspan/)?.[1]);
    expect(firstKey(drawn("fa"))).toBe(MAP.width - firstKey(drawn("en")));
  });

  it("lets no title become markup, and closes what it opens", () => {
    const map = drawn("en");
    expect(map).not.toContain("<b>");
    const open = map.match(/<[a-z]+(?=[ >])[^>]*[^/>]>|<[a-z]+>/g) ?? [];
    expect(open.length).toBe(count(map, /<\/[a-z]+>/g));
    expect(map).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("shortens long names in the key only", () => {
    const title = "x".repeat(60);
    const map = drawn("en", { ...PICTURE, cooperatives: [{ ...PICTURE.cooperatives[0]!, title }] });
    expect(map).toContain(`  ${"x".repeat(39)}…</text>`);
    expect(map).toContain(`<title>${title}</title>`);
  });

  it("draws what supplyNetwork finds, positions or not", () => {
    const market = villageOf({ dairy: { needs: ["milk"] }, herd: { offers: ["milk"] } });
    const network = supplyNetwork(market, opening(market));
    const map = drawn("en", { regions: market.dataset.regions, ...network });
    expect(count(map, /<path d="M[^"]+Q/g)).toBe(1);
    expect(map).not.toMatch(/NaN|Infinity/);
    expect(drawn("en", { regions: [], cooperatives: [], links: [] })).not.toMatch(/NaN|Infinity/);
  });
});

describe("layOutMap", () => {
  it("has north up and east to the right", () => {
    const { discs } = layOutMap(regions, []);
    const at = (county: string) => discs.find((disc) => disc.county === county)!;
    expect(at("1908").y).toBeLessThan(at("1903").y);
    expect(at("1909").x).toBeLessThan(at("1901").x);
  });

  const position = fc.record({
    lat: fc.double({ min: 36, max: 37, noNaN: true }),
    lon: fc.double({ min: 47, max: 50, noNaN: true }),
  });
  const counties = fc.array(
    fc.record({ position: fc.option(position), size: fc.nat({ max: 8 }) }),
    {
      maxLength: 6,
    },
  );

  it("keeps discs inside the drawing and each mark inside its disc, whatever the order", () => {
    fc.assert(
      fc.property(counties, (drawnCounties) => {
        const map: Region[] = [
          { id: "top", name: "" },
          ...drawnCounties.map((one, at) => ({
            id: `c${at}`,
            name: "",
            parent: "top",
            ...(one.position === null ? {} : { position: one.position }),
          })),
        ];
        const cooperatives = drawnCounties.flatMap(({ size }, at) =>
          Array.from({ length: size }, (_, place) => ({
            id: `c${at}-${place}`,
            kind: "unit" as const,
            county: `c${at}`,
          })),
        );
        const { discs, spots } = layOutMap(map, cooperatives);
        expect(discs).toHaveLength(drawnCounties.length);
        expect(spots.map(({ number }) => number)).toEqual(spots.map((_, at) => at + 1));
        for (const { x, y, radius } of discs) {
          expect(Math.min(x, y, MAP.width - x, MAP.height - y)).toBeGreaterThan(radius);
        }
        for (const { id, x, y } of spots) {
          const disc = discs.find(({ county }) => id.startsWith(`${county}-`))!;
          expect(Math.hypot(x - disc.x, y - disc.y) + MAP.spot).toBeLessThanOrEqual(
            disc.radius + 4,
          );
        }
        const reversed = layOutMap([...map].reverse(), [...cooperatives].reverse());
        expect(reversed).toEqual({ discs, spots });
      }),
      { numRuns: 200 },
    );
  });

  it("does not let the discs of the province touch", () => {
    const cooperatives = regions.slice(1).flatMap(({ id }) =>
      Array.from({ length: 5 }, (_, at) => ({
        id: `${id}-${at}`,
        kind: "unit" as const,
        county: id,
      })),
    );
    const { discs } = layOutMap(regions, cooperatives);
    discs.forEach((one, at) => {
      for (const other of discs.slice(at + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        expect(distance).toBeGreaterThan(one.radius + other.radius);
      }
    });
  });
});
