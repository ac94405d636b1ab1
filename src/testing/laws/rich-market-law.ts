import type { Dataset } from "../../dataset/dataset";
import type { Investment } from "../../dataset/opportunity";
import { CooperativeType } from "../../dataset/primitives";
import type { Seeker } from "../../dataset/seeker";
import { TEXTS } from "../../explain/texts/texts";
import type { Words } from "../../explain/texts/words";
import type { Policy } from "../../policy/policy";
import { ableSeeker } from "./able-seeker";
import { defineLaw, type LawMaker } from "./define-law";
import { loneBusiness, plainBusiness } from "./plain-business";
import { proposeQuickly } from "./propose-quickly";
import { whyImpossible } from "./table-laws";
import { tell } from "./tell";

/** A type of cooperative whose smallest unit can be drawn. */
interface Founding {
  readonly type: CooperativeType;
}

// the most founders that are drawn; a consumer cooperative of 500 shows nothing that 20 do not
const MOST_FOUNDERS = 24;

const CLOSED: Words = {
  en: "{size} able founders apply for a {cooperative}, and it does not open: {reason}",
  fa: "{size} بنیان‌گذار توانا داوطلب {cooperative} هستند و تشکیل نمی‌شود: {reason}",
};

/** Where enough able people with capital apply, a cooperative of the smallest size opens. */
export const richMarketFoundsUnits: LawMaker = defineLaw<Founding>({
  id: "rich-market-founds-units",
  class: "legal",
  statement: {
    en: "Where just enough able people with capital apply, a cooperative of the smallest size opens.",
    fa: "هر جا به شمار کافی افراد توانا و دارای سرمایه داوطلب باشند، تعاونی با کمترین اعضا تشکیل می‌شود.",
  },
  runs: 30,
  bare: true,
  size: { seekers: 0, opportunities: 0 },
  aim: ({ policy, dice }) => {
    const type = dice.pick(drawableTypes(policy));
    return type && { dataset: richMarket(policy, type), subject: { type } };
  },
  breach: ({ policy }, { type }) => {
    const dataset = richMarket(policy, type);
    const plan = proposeQuickly({ dataset, policy });
    if (plan.units.length > 0) return undefined;
    const cooperative = TEXTS[`cooperative.${type}`];
    const code = plan.closed[0]?.reason ?? "no-candidates";
    const facts = { size: smallest(policy, type), cooperative, reason: TEXTS[`closed.${code}`] };
    return { happened: tell(CLOSED, facts) };
  },
});

function smallest(policy: Policy, type: CooperativeType): number {
  return Math.max(1, policy.cooperatives[type].minMembers);
}

// why: what the tables alone make impossible is the matter of another law
function drawableTypes(policy: Policy): readonly CooperativeType[] {
  return CooperativeType.options.filter((type) => {
    const size = smallest(policy, type);
    const most = policy.cooperatives[type].maxMembers ?? size;
    return size <= Math.min(most, MOST_FOUNDERS) && whyImpossible(policy, size) === undefined;
  });
}

function richMarket(policy: Policy, type: CooperativeType): Dataset {
  const size = smallest(policy, type);
  const business = plainBusiness(policy, type, size);
  const groups = policy.composition.flatMap((row) => (row.kind === "group" ? [row.group] : []));
  const seekers = Array.from({ length: size }, (_, place) =>
    founder(policy, business, { id: `s${place + 1}`, groups }),
  );
  return { ...loneBusiness(business), seekers };
}

function founder(
  policy: Policy,
  business: Investment,
  own: { readonly id: string; readonly groups: readonly string[] },
): Seeker {
  return { ...ableSeeker(policy, business, business.roles[0]!), ...own };
}
