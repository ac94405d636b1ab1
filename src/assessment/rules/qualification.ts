import { creditedMonths } from "../experience-credit";
import { fitOf } from "../fit-of";
import { judge, type Rule } from "./rule";

/** Every essential requirement is held well enough; skills are never unknown. */
export const essential: Rule = ({ seeker, role, market }) => {
  const { essentialFit } = market.policy.thresholds;
  const meets = role.skills.every(
    (requirement) =>
      !requirement.essential || fitOf(market.skills, requirement, seeker.skills) >= essentialFit,
  );
  return meets ? "pass" : "fail";
};

/** A required level of education is reached. */
export const education: Rule = ({ seeker, role }) => {
  const asked = role.education;
  if (!asked?.required) return undefined;
  return judge(seeker.education, ({ level }) => level >= asked.level);
};

/** Required experience is reached, each month counted with its credit. */
export const experience: Rule = ({ seeker, role }) => {
  const asked = role.experience;
  if (!asked?.required) return undefined;
  return judge(
    seeker.experience,
    (held) => creditedMonths(held, asked.occupation) >= BigInt(asked.months) * 10_000n,
  );
};

/** The licence that the role asks for is held. */
export const licence: Rule = ({ seeker, role }) => {
  const asked = role.licence;
  if (asked === undefined) return undefined;
  return judge(seeker.licences, (held) => held.includes(asked));
};
