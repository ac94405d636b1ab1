// A reader of the few JSON Schema keywords that the published schemas use; any other one throws, so
// that a schema never means more than was tested.

type Node = { readonly [keyword: string]: unknown };

const ANNOTATIONS = ["$schema", "default", "format", "title", "description", "id"];

/** The paths at which a value breaks a JSON Schema (draft 2020-12). */
export function schemaBreaches(schema: object, value: unknown, path = "$"): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (ANNOTATIONS.includes(keyword)) return [];
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(rule as never, value, { path, schema: schema as Node });
  });
}

interface Place {
  readonly path: string;
  readonly schema: Node;
}

type Check = (rule: never, value: unknown, place: Place) => string[];

const breach = (isBroken: boolean, { path }: Place): string[] => (isBroken ? [path] : []);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

const alternatives = (rules: readonly object[], value: unknown, path: string): number =>
  rules.filter((rule) => schemaBreaches(rule, value, path).length === 0).length;

const KEYWORDS: Record<string, Check | undefined> = {
  type: (rule: string, value, place) => breach(!TYPES[rule]!(value), place),
  properties: (rule: Record<string, object>, value, { path }) =>
    isRecord(value)
      ? Object.entries(rule).flatMap(([key, part]) =>
          Object.hasOwn(value, key) ? schemaBreaches(part, value[key], `${path}.${key}`) : [],
        )
      : [],
  required: (rule: readonly string[], value, place) =>
    breach(isRecord(value) && rule.some((key) => !Object.hasOwn(value, key)), place),
  additionalProperties: (rule: boolean | object, value, place) => {
    const known = Object.keys((place.schema["properties"] as object | undefined) ?? {});
    const isClosed = rule === false && isRecord(value);
    return breach(isClosed && Object.keys(value).some((key) => !known.includes(key)), place);
  },
  items: (rule: object, value, { path }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => schemaBreaches(rule, item, `${path}.${index}`))
      : [],
  minItems: (rule: number, value, place) =>
    breach(Array.isArray(value) && value.length < rule, place),
  enum: (rule: readonly unknown[], value, place) => breach(!rule.includes(value), place),
  const: (rule: unknown, value, place) => breach(rule !== value, place),
  minimum: (rule: number, value, place) => breach(typeof value === "number" && value < rule, place),
  maximum: (rule: number, value, place) => breach(typeof value === "number" && value > rule, place),
  minLength: (rule: number, value, place) =>
    breach(typeof value === "string" && value.length < rule, place),
  pattern: (rule: string, value, place) =>
    breach(typeof value === "string" && !new RegExp(rule, "u").test(value), place),
  anyOf: (rule: readonly object[], value, place) =>
    breach(alternatives(rule, value, place.path) === 0, place),
  oneOf: (rule: readonly object[], value, place) =>
    breach(alternatives(rule, value, place.path) !== 1, place),
};
