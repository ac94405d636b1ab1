import type { BothLanguages } from "../voice";

export const NETWORK_PAGE_TEXTS = {
  networks: { fa: "شبکه‌ها و خوشه‌ها", en: "Networks and clusters" },
  networksShort: {
    fa: "چه کسی به چه کسی می‌رساند، زنجیره کجا می‌شکند و چه کسانی می‌توانند گرد هم آیند",
    en: "who supplies whom, where chains break, and who could come together",
  },
  networksHint: {
    fa: "از روی فهرست عرضه و نیاز هر فرصت؛ نام کالاها همان کد داده‌هاست.",
    en: "From what each opportunity offers and needs; products are named by their codes in the data.",
  },
  networkLinks: { fa: "پیوندها", en: "Links" },
  networkNoLinks: { fa: "هیچ دو واحدی به هم نمی‌رسانند.", en: "No unit supplies another." },
  networkSupplier: { fa: "عرضه‌کننده", en: "Supplier" },
  networkProduct: { fa: "کالا یا خدمت", en: "Product or service" },
  networkUser: { fa: "نیازمند", en: "User" },
  networkDistance: { fa: "فاصله (کیلومتر)", en: "Distance (km)" },
  networkUnknown: { fa: "نامعلوم", en: "not known" },
  networkRounds: { fa: "زنجیره‌های بسته", en: "Closed rounds" },
  networkNoRounds: {
    fa: "هیچ زنجیره‌ای به آغاز خود بازنمی‌گردد.",
    en: "No chain returns to where it began.",
  },
  networkMissing: { fa: "آنچه لازم است و نیست", en: "Needed and not to be had" },
  networkMissingHint: {
    fa: "این‌ها را باید از بیرون شبکه خرید، یا فرصتی برای آن‌ها ساخت.",
    en: "These must be bought outside the network, or an opportunity made for them.",
  },
  networkUnused: {
    fa: "{count} کالا یا خدمت که در شبکه خریدار ندارد",
    en: "{count} products or services without a user in the network",
  },
  networkNeededBy: { fa: "نیازمندان", en: "Needed by" },
  networkCause: { fa: "سبب", en: "Cause" },
  networkNotOffered: { fa: "کسی عرضه نمی‌کند", en: "nobody offers it" },
  networkTooFar: { fa: "عرضه‌کننده دور است", en: "too far away" },
  networkOpenings: {
    fa: "فرصت‌های بسته‌ای که شکافی را پر می‌کنند",
    en: "Closed opportunities that would fill a gap",
  },
  networkClusters: { fa: "خوشه‌ها", en: "Clusters" },
  networkClustersHint: {
    fa: "دست‌کم {least} تعاونی هم‌رشته که هر دوتای آن‌ها تا {km} کیلومتر از هم‌اند؛ این دو عدد پیش‌فرض این برنامه است.",
    en: "At least {least} cooperatives of one line of work, every two within {km} km of each other; both numbers are defaults of this program.",
  },
  networkNoClusters: { fa: "خوشه‌ای نیست.", en: "There is no cluster." },
  networkFederations: { fa: "اتحادیه‌ها", en: "Federated unions" },
  networkShort: {
    fa: "برای {count} گروه دیگر بیش از {missing} تعاونی کم است.",
    en: "{count} further groups are more than {missing} cooperatives short.",
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;
