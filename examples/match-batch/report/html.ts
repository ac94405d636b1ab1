import { escapeHtml } from "taavon";

/** Markup that is safe as it stands; only `html` makes it. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: text is escaped, markup is not, lists are joined, `undefined` is empty. */
export type Fragment = Html | string | number | undefined | readonly Fragment[];

/**
 * A template whose values are escaped unless they are markup themselves, so that no title, id or
 * detail can become an element, an attribute or a script.
 */
export function html(texts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  let markup = texts[0] ?? "";
  values.forEach((value, index) => {
    markup += toMarkup(value) + (texts[index + 1] ?? "");
  });
  return { markup };
}

function toMarkup(value: Fragment): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(toMarkup).join("");
}
