import type { BothLanguages } from "./voice";

/** The sentences of the checks. */
export const CHECK_SENTENCES = {
  checkMembers: {
    fa: "{count} عضو، در محدودهٔ قانون و طرح",
    en: "{count} members, within what law and business allow",
  },
  checkRoles: {
    fa: "هر نقش در محدودهٔ جاهایش پر شده است",
    en: "every role is filled within its places",
  },
  checkCapital: { fa: "اعضا {amount} می‌آورند", en: "the members bring {amount}" },
  checkCapitalUnknown: {
    fa: "اعضا {amount} می‌آورند؛ سرمایهٔ برخی ثبت نشده است",
    en: "the members bring {amount}; the capital of some is not recorded",
  },
  checkOffices: {
    fa: "برای همهٔ سمت‌ها عضو بی‌سوءپیشینه هست",
    en: "members with a clear record for every office",
  },
  checkKin: {
    fa: "هیچ بازرسی خویشاوند هیئت‌مدیره نیست",
    en: "no inspector is a relative of a board member",
  },
  checkTogether: {
    fa: "هیچ‌کس از همراهانش جدا نشده است",
    en: "nobody is split from those they come with",
  },
  checkApart: {
    fa: "هیچ دو نفر ناسازگاری با هم نیستند",
    en: "nobody is with someone to be kept apart",
  },
  checkEligible: { fa: "چیزی برای تأیید نمانده است", en: "nothing is left to confirm" },
  checkEligibleUnknown: {
    fa: "{count} عضو چیزی برای تأیید دارند",
    en: "members with something to confirm: {count}",
  },
  checkReserves: { fa: "هر نقش {wanted} ذخیره دارد", en: "every role has reserves: {wanted}" },
  checkReservesShort: {
    fa: "{count} نقش کمتر از {wanted} ذخیره دارد",
    en: "roles with fewer than {wanted} reserves: {count}",
  },
  checkSubscription: {
    fa: "حداقل سهم‌ها {least} می‌شود، سرمایهٔ لازم {required} است",
    en: "the least shares come to {least}, {required} is required",
  },
  checkSubscriptionOver: {
    fa: "حداقل سهم‌ها {least} می‌شود، بیش از سرمایهٔ لازم ({required})",
    en: "the least shares come to {least}, more than the {required} required",
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;
