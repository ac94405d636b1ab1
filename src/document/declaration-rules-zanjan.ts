import type { DeclarationRulesInput } from "./declaration-rules";

// confidence: A official or primary text seen, B secondary page seen, C general knowledge only.
const act1370 = "1991-09-04";

const own = {
  source: "Default of this library, to be replaced by the office's own practice",
  confidence: "C",
  validFrom: "2026-03-21",
} as const;

const secondary = (source: string) => ({ source, confidence: "B", validFrom: act1370 }) as const;

/**
 * Rules of supervision to begin with for Zanjan province. What is marked B or C is a default to be
 * checked, not "the law says"; the points are the library's own. Read it with
 * `parseDeclarationRules`.
 */
export const zanjanDeclarationRules = {
  schema: "taavon.declaration-rules/1",
  id: "zanjan-supervision",
  version: "1405.1",
  rules: {
    accounts: { breach: "fail", points: { breach: 30, unknown: 10 }, ...own },
    assembly: {
      breach: "fail",
      points: { breach: 30, unknown: 10 },
      months: 4,
      ...secondary(
        "Ordinary assembly yearly, within four months of the year's end (t4vk.ir, ccpr.biz)",
      ),
    },
    "board-members": {
      breach: "fail",
      points: { breach: 20, unknown: 5 },
      ...secondary("Cooperative Sector Act, Article 36: the board is elected from the members"),
    },
    "board-size": {
      breach: "fail",
      points: { breach: 10, unknown: 5 },
      min: 3,
      max: 7,
      ...secondary("Cooperative Sector Act, Article 36: a board of 3 to 7"),
    },
    "board-term": {
      breach: "fail",
      points: { breach: 20, unknown: 5 },
      years: 3,
      ...secondary("Cooperative Sector Act, Article 36: elected for three years"),
    },
    "capital-paid": {
      breach: "warn",
      points: { breach: 10, unknown: 5 },
      years: 2,
      ...secondary("All capital paid within two years (companyhelp.ir, one page only)"),
    },
    "capital-third": {
      breach: "fail",
      points: { breach: 25, unknown: 10 },
      source:
        "Cooperative Sector Act, Article 21: registered only when a third of the capital is paid (ilawyou.ir)",
      confidence: "A",
      validFrom: act1370,
    },
    declared: { breach: "fail", points: { breach: 100, unknown: 0 }, ...own },
    "inspector-independent": {
      breach: "fail",
      points: { breach: 25, unknown: 5 },
      ...secondary(
        "Cooperative Sector Act, Article 41: inspectors do not interfere and attend the board without a vote; taken to mean that they hold no other office",
      ),
    },
    "inspector-term": {
      breach: "fail",
      points: { breach: 20, unknown: 5 },
      ...secondary("Cooperative Sector Act, Article 40: elected for one fiscal year"),
    },
    jobs: {
      breach: "warn",
      points: { breach: 15, unknown: 5 },
      minShare: 10_000,
      types: ["production", "service", "multipurpose"],
      ...own,
    },
    "legal-reserve": {
      breach: "warn",
      points: { breach: 15, unknown: 5 },
      ofSurplus: 500,
      ofCapital: 2_500,
      ...secondary(
        "Cooperative Sector Act, Article 25: at least 5 % of the surplus, until a quarter of the mean capital of three years (daneshnameh.roshd.ir)",
      ),
    },
    "member-share": {
      breach: "fail",
      points: { breach: 15, unknown: 5 },
      ...secondary(
        "Cooperative Sector Act, Article 20; 30 % a member by one page only (companyhelp.ir), to be checked against the by-law in force",
      ),
    },
    "member-workers": {
      breach: "fail",
      points: { breach: 15, unknown: 5 },
      minShare: 5_000,
      types: ["production", "service", "multipurpose"],
      ...secondary(
        "Members hold half of the jobs where public bodies support the cooperative (companyhelp.ir, one page only)",
      ),
    },
    "members-as-proposed": { breach: "warn", points: { breach: 10, unknown: 5 }, ...own },
    "members-capital": {
      breach: "fail",
      points: { breach: 25, unknown: 10 },
      ...secondary("Cooperative Sector Act, Article 17: members hold at least 51 % of the capital"),
    },
    "members-maximum": {
      breach: "fail",
      points: { breach: 20, unknown: 0 },
      source: "By-law of Articles 6 and 20 of the Cooperative Sector Act, approved 9/11/1389",
      confidence: "A",
      validFrom: "2011-01-29",
    },
    "members-minimum": {
      breach: "fail",
      points: { breach: 40, unknown: 10 },
      source: "By-law of Articles 6 and 20 of the Cooperative Sector Act, approved 9/11/1389",
      confidence: "A",
      validFrom: "2011-01-29",
    },
    quorum: {
      breach: "warn",
      points: { breach: 5, unknown: 2 },
      source: "Half of the members and one at a first call, fewer at a second; general knowledge",
      confidence: "C",
      validFrom: act1370,
    },
    "training-due": {
      breach: "warn",
      points: { breach: 10, unknown: 5 },
      ofSurplus: 400,
      ...secondary(
        "Cooperative Sector Act, Article 25: 4 % of the surplus as cooperation-and-training due (daneshnameh.roshd.ir)",
      ),
    },
  },
  tiers: { medium: 20, high: 60, ...own },
} as const satisfies DeclarationRulesInput;
