import { sectorsMatch } from "../../market/sector-match";
import { wholeYears } from "../../market/whole-years";
import { judge, type Rule } from "./rule";

/** Old enough for the kind of opportunity, in whole years on `policy.asOf`. */
export const age: Rule = ({ seeker, opportunity, market }) => {
  const { asOf, thresholds } = market.policy;
  return judge(
    seeker.birthDate,
    (birthDate) => wholeYears(birthDate, asOf) >= thresholds.minAge[opportunity.kind],
  );
};

/** Members of a cooperative are citizens (Cooperative Sector Act, Article 9). */
export const citizen: Rule = ({ seeker, opportunity }) =>
  opportunity.kind === "investment"
    ? judge(seeker.standing?.citizen, (isCitizen) => isCitizen)
    : undefined;

/** Members of a cooperative are not legally barred (Article 9). */
export const barred: Rule = ({ seeker, opportunity }) =>
  opportunity.kind === "investment"
    ? judge(seeker.standing?.barred, (isBarred) => !isBarred)
    : undefined;

/** Nobody joins a second cooperative of the same type and ISIC division (Article 9). */
export const membership: Rule = ({ seeker, opportunity }) => {
  if (opportunity.kind !== "investment") return undefined;
  return judge(seeker.standing?.memberships, (memberships) =>
    memberships.every(
      ({ cooperative, sector }) =>
        cooperative !== opportunity.cooperative || !sectorsMatch(sector, opportunity.sector),
    ),
  );
};

/** The smallest share is within the seeker's means (Article 9). */
export const share: Rule = ({ seeker, opportunity }) =>
  opportunity.kind === "investment"
    ? judge(seeker.capacities.capital, (capital) => capital >= opportunity.capital.memberShare.min)
    : undefined;
