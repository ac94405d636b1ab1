import type { Language } from "taavon";

/** What stands under the lines to sign on: name, date, signature. */
export const SIGN_OFF: Readonly<Record<Language, readonly [string, string, string]>> = {
  fa: ["نام و سمت کارشناس", "تاریخ", "امضا"],
  en: ["Officer's name and office", "Date", "Signature"],
};
