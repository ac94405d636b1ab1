/** One text in both languages; `{name}` is a hole for the fact of that name. */
export interface Words {
  readonly fa: string;
  readonly en: string;
}

/** Texts by code, all codes under one prefix. */
export type Texts<Prefix extends string, Code extends string> = Readonly<
  Record<`${Prefix}.${Code}`, Words>
>;
