import type { Words } from "./words";

/** What rules in code say, around the words that their policy has for them. */
export const CLAUSE_TEXTS = {
  "fails.custom": { fa: "{rule}: {statement}", en: "{rule}: {statement}" },
  "unknown.custom": { fa: "{rule}: {statement}", en: "{rule}: {statement}" },
  "unknown.custom-datum": {
    fa: "{rule}: داده‌ای که لازم دارد گفته نشده است",
    en: "{rule}: a datum that it needs is not stated",
  },
  "obstacle.own-rule": {
    fa: "«{rule}» قاعدهٔ ویژهٔ همین سیاست است؛ معلوم نیست چه تغییری آن را برآورده می‌کند",
    en: "“{rule}” is a rule of this policy alone; what change would meet it is not known",
  },
} as const satisfies Readonly<Record<string, Words>>;
