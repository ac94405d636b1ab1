import type { CooperativeType } from "../../dataset/primitives";
import type { Words } from "../../explain/texts/words";
import type { Policy } from "../../policy/policy";

/** A number of a policy and the law's bounds on it. */
export interface LegalBound {
  readonly what: Words;
  readonly least: number;
  readonly most?: number;
  readonly source: string;
  readonly of: (policy: Policy, type: CooperativeType) => readonly number[];
}

/**
 * Below what no policy may go, whatever it decides. By-laws and their dated numbers are the policy's
 * own (`cooperativeLaw`); here stands only what the acts themselves say.
 */
export const LEGAL_FLOOR: readonly LegalBound[] = [
  {
    what: { en: "the fewest members", fa: "کمترین شمار اعضا" },
    least: 7,
    source: "Cooperative Sector Act, Article 6",
    of: ({ cooperatives }, type) => [cooperatives[type].minMembers],
  },
  {
    what: { en: "the members' part of the capital (bp)", fa: "سهم اعضا از سرمایه (ده‌هزارم)" },
    least: 5_100,
    source: "Cooperative Sector Act, Article 17",
    of: ({ capital }) => [capital.memberCapitalShare],
  },
  {
    what: { en: "what is paid before registration (bp)", fa: "پرداخت پیش از ثبت (ده‌هزارم)" },
    least: 3_334,
    source: "Cooperative Sector Act, Article 21",
    of: ({ capital }) => [capital.paidAtRegistration],
  },
  {
    what: { en: "the members of the board", fa: "شمار اعضای هیئت‌مدیره" },
    least: 3,
    most: 7,
    source: "Cooperative Sector Act, Article 36",
    of: ({ offices }) => offices.board.map(({ members }) => members),
  },
  {
    what: { en: "the number of inspectors", fa: "شمار بازرسان" },
    least: 1,
    source: "Cooperative Sector Act, Article 40",
    of: ({ offices }) => [offices.inspectors],
  },
  {
    what: { en: "the least age for a job", fa: "کمترین سن کار" },
    least: 15,
    source: "Labour Act, Article 79",
    of: ({ thresholds }) => [thresholds.minAge.employment],
  },
];
