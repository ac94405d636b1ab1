import type { Dataset } from "../../dataset/dataset";
import type { Investment } from "../../dataset/opportunity";
import type { CooperativeType } from "../../dataset/primitives";
import type { Policy } from "../../policy/policy";

const REQUIRED = 10_000_000_000;
const SHARE = 1_000_000;

/** A business for a cooperative of a type with so many members, in one role that asks for nothing. */
export function plainBusiness(policy: Policy, type: CooperativeType, size: number): Investment {
  return {
    id: "o1",
    kind: "investment",
    title: { en: "workshop", fa: "کارگاه" },
    sector: "16",
    region: "g1",
    cooperative: type,
    members: { min: size, max: size },
    roles: [
      {
        id: "r1",
        title: { en: "member", fa: "عضو" },
        places: { min: 0, max: size },
        skills: [],
      },
    ],
    capital: {
      required: REQUIRED,
      memberShare: { min: SHARE, max: Math.max(SHARE, shareNeeded(policy, size)) },
    },
  };
}

/** What each of so many members must be able to bring. */
function shareNeeded({ capital }: Policy, size: number): number {
  return Math.ceil((REQUIRED * capital.memberCapitalShare) / 10_000 / Math.max(1, size));
}

/** A dataset of one business and nobody. */
export function loneBusiness(business: Investment): Dataset {
  return {
    regions: [{ id: business.region, name: { en: "Zanjan", fa: "زنجان" } }],
    taxonomy: { skills: [] },
    seekers: [],
    opportunities: [business],
  };
}
