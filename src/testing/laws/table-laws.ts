import { CooperativeType } from "../../dataset/primitives";
import { TEXTS } from "../../explain/texts/texts";
import type { Words } from "../../explain/texts/words";
import type { Policy } from "../../policy/policy";
import { officesNeeded } from "../../unit/offices-needed";
import { defineLaw, type LawMaker } from "./define-law";
import type { Breach } from "./law";
import { LEGAL_FLOOR } from "./legal-floor";
import { loneBusiness, plainBusiness } from "./plain-business";
import { tell } from "./tell";

/** The types of cooperative whose tables are looked at. */
interface Types {
  readonly types: readonly CooperativeType[];
}

type TableCheck = (policy: Policy, type: CooperativeType) => TypeFault | undefined;

/** What is wrong with a type at a number of members. */
interface TypeFault {
  readonly size: number;
  readonly happened: Words;
}

// why: the tables of a policy are finite, so that one run looks at all of them
function tableLaw(id: string, statement: Words, check: TableCheck): LawMaker {
  return defineLaw<Types>({
    id,
    class: "legal",
    statement,
    runs: 1,
    bare: true,
    size: { seekers: 0, opportunities: 0 },
    aim: ({ dataset }) => ({ dataset, subject: { types: CooperativeType.options } }),
    breach: ({ policy }, { types }): Breach | undefined => {
      for (const type of types) {
        const fault = check(policy, type);
        if (fault === undefined) continue;
        const dataset = loneBusiness(plainBusiness(policy, type, Math.max(1, fault.size)));
        return { happened: fault.happened, narrowed: { dataset, subject: { types: [type] } } };
      }
      return undefined;
    },
  });
}

/** No table of the policy goes below what the law asks of every cooperative. */
export const legalFloor: LawMaker = tableLaw(
  "legal-floor",
  {
    en: "No unit can have fewer members, less own capital or another board than the law allows.",
    fa: "هیچ واحدی نمی‌تواند اعضا یا سرمایهٔ خودی کمتر، یا هیئت‌مدیره‌ای جز آنچه قانون گفته است داشته باشد.",
  },
  (policy, type) => {
    for (const { what, least, most, of } of LEGAL_FLOOR) {
      for (const got of of(policy, type)) {
        if (got >= least && got <= (most ?? Number.POSITIVE_INFINITY)) continue;
        const cooperative = TEXTS[`cooperative.${type}`];
        const bound = got < least ? least : (most ?? least);
        const happened = tell(OUTSIDE, { cooperative, what, got, bound });
        return { size: policy.cooperatives[type].minMembers, happened };
      }
    }
    return undefined;
  },
);

const OUTSIDE: Words = {
  en: "{cooperative}: the policy sets {what} to {got}, where the law has {bound}",
  fa: "{cooperative}: سیاست {what} را {got} می‌گذارد و حد قانون {bound} است",
};

// how far beyond the smallest size the tables are read; past their last row nothing changes
const FARTHER = 200;

/** Each type of cooperative can be formed at its smallest size and at every larger one. */
export const everySizeIsPossible: LawMaker = tableLaw(
  "every-size-is-possible",
  {
    en: "A cooperative of every type can be formed at its smallest size and at each larger one.",
    fa: "هر نوع تعاونی را می‌توان با کمترین شمار اعضا و با هر شمار بزرگ‌ترِ مجاز تشکیل داد.",
  },
  (policy, type) => {
    const { minMembers, maxMembers } = policy.cooperatives[type];
    const least = Math.max(1, minMembers);
    const most = maxMembers ?? Number.POSITIVE_INFINITY;
    const cooperative = TEXTS[`cooperative.${type}`];
    if (least > most) {
      return { size: least, happened: tell(CROSSED, { cooperative, least, most }) };
    }
    for (let size = least; size <= Math.min(most, least + FARTHER); size++) {
      const why = whyImpossible(policy, size);
      if (why === undefined) continue;
      return { size, happened: tell(IMPOSSIBLE, { cooperative, size, why }) };
    }
    return undefined;
  },
);

const CROSSED: Words = {
  en: "a {cooperative} needs at least {least} members and may have {most} at most",
  fa: "{cooperative} دست‌کم {least} عضو می‌خواهد و بیش از {most} عضو نمی‌تواند داشته باشد",
};

const IMPOSSIBLE: Words = {
  en: "a {cooperative} of {size} members is impossible: {why}",
  fa: "تشکیل {cooperative} با {size} عضو ممکن نیست: {why}",
};

const NO_ROW: Words = {
  en: "no row of the board table covers this number",
  fa: "هیچ سطر جدول هیئت‌مدیره این شمار را در بر نمی‌گیرد",
};

const TOO_MANY_OFFICES: Words = {
  en: "board, alternates and inspectors take {need} different people",
  fa: "هیئت‌مدیره، علی‌البدل‌ها و بازرسان {need} نفر متفاوت می‌خواهد",
};

const NO_FAMILY: Words = {
  en: "the family rule lets nobody in (at most {max} relatives, and one person counts as one)",
  fa: "قاعدهٔ خویشاوندی کسی را نمی‌پذیرد (بیشینه {max} نفر، و هر فرد خود یک نفر است)",
};

const NO_CAPITAL: Words = {
  en: "each member may hold {share} bp, together less than the {equity} bp that members must bring",
  fa: "هر عضو تا {share} ده‌هزارم سهم دارد و همه با هم به {equity} ده‌هزارم سهم اعضا نمی‌رسند",
};

/** Why no people at all, however willing, could be a unit of a size; undefined where some could. */
export function whyImpossible(policy: Policy, size: number): Words | undefined {
  const offices = officesNeeded(size, policy);
  if (offices === undefined) return NO_ROW;
  if (offices.total > size) return tell(TOO_MANY_OFFICES, { need: offices.total });
  const family = policy.composition.find((row) => row.kind === "family" && row.max < 1);
  if (family?.kind === "family") return tell(NO_FAMILY, { max: family.max });
  const { maxShare: share, memberCapitalShare: equity } = policy.capital;
  return size * share < equity ? tell(NO_CAPITAL, { share, equity }) : undefined;
}
