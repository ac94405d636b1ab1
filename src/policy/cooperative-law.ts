import type { PolicyInput } from "./policy";

// confidence: A official or primary text seen, B secondary page seen, C general knowledge only.
const byLaw1389 = {
  source: "By-law of Articles 6 and 20 of the Cooperative Sector Act, approved 9/11/1389",
  confidence: "A",
  validFrom: "2011-01-29",
} as const;

const amendment1401 = {
  source:
    "By-law of Articles 6 and 20, approved 9/11/1389; minimum of 7 kept by the amendment of Mordad 1401",
  confidence: "B",
  validFrom: "2022-08-01",
} as const;

const act1370 = "1991-09-04";

/**
 * The tables of Iranian cooperative law that bound a unit, as dated data: the numbers changed in 1389
 * and 1401 and will change again. What is marked B or C is a configurable default, not "the law says".
 */
export const cooperativeLaw = {
  cooperatives: {
    production: { minMembers: 7, maxMembers: null, ...amendment1401 },
    service: { minMembers: 7, maxMembers: null, ...amendment1401 },
    distribution: {
      minMembers: 7,
      maxMembers: null,
      source: "Article 6 of the Cooperative Sector Act: never fewer than 7",
      confidence: "B",
      validFrom: act1370,
    },
    multipurpose: {
      minMembers: 7,
      maxMembers: null,
      source: "Article 6 of the Cooperative Sector Act: never fewer than 7",
      confidence: "B",
      validFrom: act1370,
    },
    housing: { minMembers: 7, maxMembers: 200, ...byLaw1389 },
    professional: { minMembers: 20, maxMembers: null, ...byLaw1389 },
    credit: { minMembers: 50, maxMembers: null, ...byLaw1389 },
    consumer: { minMembers: 500, maxMembers: null, ...byLaw1389 },
    border: { minMembers: 1_000, maxMembers: null, ...byLaw1389 },
  },
  capital: {
    memberCapitalShare: 5_100,
    maxShare: 3_000,
    paidAtRegistration: 3_334,
    source:
      "Cooperative Sector Act: Article 17 (members' capital at least 51 %), Article 20 (30 % a member, to be checked against the by-law in force), Article 21 (a third paid before registration)",
    confidence: "B",
    validFrom: act1370,
  },
  offices: {
    board: [
      { upTo: 15, members: 3, confidence: "C" },
      { upTo: null, members: 5, confidence: "C" },
    ],
    alternates: "third",
    inspectors: 1,
    inspectorAlternates: 1,
    source:
      "Cooperative Sector Act: Article 36 (board of 3 to 7, alternates up to a third), Article 40 (inspectors, an odd number, with alternates)",
    confidence: "B",
    validFrom: act1370,
  },
} as const satisfies Partial<PolicyInput>;
