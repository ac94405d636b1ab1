import { describe, expect, it } from "vitest";
import {
  describeCluster,
  describeCycle,
  describeFederation,
  describeGap,
  describeLink,
  describeOpening,
  type NetworkNames,
} from "../../../src/programme/networks/describe-network";
import { NETWORK_TEXTS } from "../../../src/programme/networks/network-texts";

const NAMES: NetworkNames = {
  opportunity: (id) => (id === "herd" ? { fa: "گله", en: "Herd" } : undefined),
  region: (id) => (id === "1904" ? { fa: "زنجان", en: "Zanjan" } : undefined),
};

// why: names stand between marks that keep their direction; they are not what is tested here
const bare = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");

describe("the descriptions of networks", () => {
  it("say who supplies what to whom, and how far away", () => {
    const link = { product: "milk", supplier: "herd", user: "dairy", km: 1_250 };
    expect(bare(describeLink(link, "en", NAMES))).toBe("Herd supplies milk to dairy (1,250 km)");
    expect(bare(describeLink(link, "fa", NAMES))).toBe(
      "گله، milk را به dairy می‌رساند (۱٬۲۵۰ کیلومتر)",
    );
    expect(bare(describeLink({ ...link, km: 0 }, "en", NAMES))).toContain("(in the same place)");
    expect(bare(describeLink({ ...link, km: null }, "fa", NAMES))).toContain("(فاصله دانسته نیست)");
  });

  it("isolate every name", () => {
    const link = { product: "milk", supplier: "herd", user: "dairy", km: 1 };
    expect(describeLink(link, "en", NAMES)).toContain("\u2068Herd\u2069");
  });

  it("lead a round back to its beginning along the line of writing", () => {
    const cycle = { cooperatives: ["herd", "dairy"], products: [["milk"], ["whey"]] };
    expect(bare(describeCycle(cycle, "en", NAMES))).toBe("a closed round: Herd → dairy → Herd");
    expect(bare(describeCycle(cycle, "fa", NAMES))).toBe("زنجیرهٔ بسته: گله ← dairy ← گله");
  });

  it("name what is missing, and who would bring it", () => {
    const gap = {
      product: "milk",
      cause: "not-offered",
      cooperatives: ["dairy", "herd"],
      closed: [],
    } as const;
    expect(bare(describeGap(gap, "en", NAMES))).toBe(
      "no cooperative offers milk; needed by dairy, Herd",
    );
    expect(bare(describeGap(gap, "fa", NAMES))).toContain("نیازمند: dairy، گله");
    const opening = { opportunity: "herd", reason: "role" } as const;
    const both = describeOpening(
      { ...opening, fills: ["milk", "wool"], uses: ["feed"] },
      "en",
      NAMES,
    );
    expect(both.map(bare)).toEqual([
      "Herd, if it opened, would supply milk, wool",
      "Herd, if it opened, would use feed",
    ]);
    expect(describeOpening({ ...opening, fills: [], uses: [] }, "en", NAMES)).toEqual([]);
  });

  it("say what a cluster is and what it could do together", () => {
    const cluster = {
      sector: "10",
      cooperatives: ["a", "b"],
      regions: ["1904", "x"],
      centre: { region: "1904", totalKm: 9, farthestKm: 9 },
      widthKm: 9,
      sharedNeeds: [{ product: "jars", cooperatives: ["a", "b"] }],
      sharedOffers: [{ product: "jam", cooperatives: ["a", "b"] }],
    };
    expect(describeCluster(cluster, "en", NAMES).map(bare)).toEqual([
      "a cluster of 2 cooperatives in sector 10, centred on Zanjan; the two farthest are 9 km apart",
      "could buy jars together: a, b",
      "could sell jam together: a, b",
    ]);
    expect(bare(describeCluster(cluster, "fa", NAMES)[0]!)).toContain("رشتهٔ ۱۰، با مرکز زنجان");
  });

  it("say whether a union can be founded", () => {
    const rule = {
      minCooperatives: 7,
      source: "s",
      confidence: "A",
      validFrom: "2011-01-29",
    } as const;
    const union = {
      cooperative: "housing",
      sector: "68",
      cooperatives: ["a"],
      counties: [],
      rule,
      missing: 6,
      closed: [],
    } as const;
    expect(bare(describeFederation(union, "en"))).toBe(
      "the union of housing cooperatives (sector 68) is 6 short (cooperatives: 1; needed: at least 7)",
    );
    expect(bare(describeFederation({ ...union, missing: 0, sector: null }, "fa"))).toContain(
      "اتحادیهٔ تعاونی‌های مسکن را می‌توان بنیاد نهاد",
    );
    expect(bare(describeFederation({ ...union, missing: null, rule: null }, "en"))).toContain(
      "no rule is known",
    );
  });
});

describe("the table of texts on networks", () => {
  const entries = Object.entries(NETWORK_TEXTS);
  const holes = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();

  it("has the same holes in both languages", () => {
    expect(entries.filter(([, { fa, en }]) => holes(fa) !== holes(en))).toEqual([]);
  });

  it("writes Persian with Persian letters and ends no text with a full stop", () => {
    const wrong = entries.filter(([, { fa, en }]) => {
      const words = fa.replace(/\{\w+\}/g, "");
      return /[A-Za-z0-9يكةى]/.test(words) || /^\s|[\s.]$/.test(fa) || /^\s|[\s.]$/.test(en);
    });
    expect(wrong).toEqual([]);
  });
});
