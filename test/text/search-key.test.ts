import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayKey, looseKey } from "../../src/text/search-key";

const ZWNJ = "\u200c";

describe("displayKey", () => {
  it.each([
    ["Arabic and Persian yeh", "\u064a", "\u06cc"],
    ["alef maksura and yeh", "موسى", "موسی"],
    ["Arabic and Persian kaf", "\u0643", "\u06a9"],
    ["a word typed on an Arabic keyboard", "كشاورزي", "کشاورزی"],
    ["yeh with hamza and yeh", "صائین", "صایین"],
    ["yeh with hamza in its decomposed form", "صا\u064a\u0654ین", "صایین"],
    ["waw with hamza and waw", "مؤسسه", "موسسه"],
    ["alef with hamza above or below and alef", "أإ", "اا"],
    ["alef with madda and alef", "آب", "اب"],
    ["alef with a combining madda and alef", "ا\u0653ب", "اب"],
    ["alef wasla and alef", "\u0671", "ا"],
    ["heh with yeh above and heh", "خان\u06c0", "خانه"],
    ["heh with a combining hamza and heh", "خانه\u0654", "خانه"],
    ["heh, half-space, combining hamza and heh", `خانه${ZWNJ}\u0654`, "خانه"],
    ["teh marbuta and heh", "مراقبة", "مراقبه"],
    ["heh goal, heh doachashmee, ae, teh marbuta goal and heh", "\u06c1\u06be\u06d5\u06c3", "هههه"],
    ["a stretched and a plain word", "کـــار", "کار"],
    ["a word with and without vowel marks", "مُعَلِّمٌ", "معلم"],
    ["superscript alef and nothing", "رحم\u0670ن", "رحمن"],
    ["presentation forms and letters", "\ufefb\ufbfc\ufef1\ufed9", "لاییک"],
    ["Persian, Arabic and ASCII digits", "۱۲ ٣٤ 56", "12 34 56"],
    ["separators in Persian numbers", "۱٬۲۳۴٫۵", "1,234.5"],
    ["half-space and space", `ماه${ZWNJ}نشان`, "ماه نشان"],
    ["zero-width and no-break space and space", "ماه\u200bنشان\u00a0ها", "ماه نشان ها"],
    ["many spaces and one, none at the ends", `  خرم\t \n${ZWNJ}دره ${ZWNJ}`, "خرم دره"],
    ["Latin capitals and small letters", "AutoCAD", "autocad"],
    ["full-width and plain Latin", "ＣＮＣ", "cnc"],
    ["composed and decomposed Latin accents", "cafe\u0301", "caf\u00e9"],
  ])("meets %s", (_, written, key) => {
    expect(displayKey(written)).toBe(key);
    expect(displayKey(key)).toBe(key);
  });

  it("drops every mark that is not seen", () => {
    const codes = [0xad, 0x61c, 0x640, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff];
    for (let code = 0x202a; code <= 0x202e; code++) codes.push(code);
    for (let code = 0x2066; code <= 0x2069; code++) codes.push(code);
    for (let code = 0x64b; code <= 0x65f; code++) codes.push(code);
    const kept = codes.filter((code) => displayKey(`کا${String.fromCharCode(code)}ر`) !== "کار");
    expect(kept).toEqual([]);
  });

  it("keeps joined and separate words apart", () => {
    expect(displayKey("ماهنشان")).not.toBe(displayKey("ماه نشان"));
  });

  it("keeps different letters apart", () => {
    const letters = [..."ءابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"];
    expect(new Set(letters.map(displayKey)).size).toBe(letters.length);
  });

  it("keeps accents, punctuation and a lone hamza", () => {
    expect(displayKey("É, C++ - جزء؟")).toBe("é, c++ - جزء؟");
  });

  it("gives an empty key to a text of spaces and marks", () => {
    expect(displayKey(` ${ZWNJ}\u200f\u064b `)).toBe("");
  });
});

describe("looseKey", () => {
  it("meets joined, spaced and half-spaced spellings", () => {
    const spellings = ["ماه‌نشان", "ماه نشان", "ماهنشان", "ماه\u00a0 نشان", "ماه\u200bنشان"];
    expect(new Set(spellings.map(looseKey))).toEqual(new Set(["ماهنشان"]));
  });

  it("meets the spellings found in the official lists of Zanjan's places", () => {
    expect(looseKey("خرم دره")).toBe(looseKey("خرمدره"));
    expect(looseKey("صائین قلعه")).toBe(looseKey("صایین‌قلعه"));
    expect(looseKey("زرين آباد")).toBe(looseKey("زرین‌آباد"));
    expect(looseKey("آب بر")).toBe(looseKey("آب‌بر"));
  });

  it("does not meet different places", () => {
    expect(looseKey("قیدار")).not.toBe(looseKey("خدابنده"));
  });

  it("composes what stands together once the space is gone", () => {
    expect(looseKey("e \u0301")).toBe("\u00e9");
  });

  it("does not see where spaces of any kind stand", () => {
    const piece = fc.stringMatching(/^[اآبپكکيیئهةۀ۱٢3aB]{1,4}$/);
    const gap = fc.constantFrom("", " ", ZWNJ, "\u00a0", "\t", "\u200b ");
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap)), (parts) => {
        const joined = parts.map(([letters]) => letters).join("");
        expect(looseKey(parts.flat().join(""))).toBe(looseKey(joined));
      }),
    );
  });
});

describe("both keys", () => {
  it("are idempotent on every character of the basic plane between two letters", () => {
    const moving: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const key = displayKey(text);
      const loose = looseKey(text);
      if (displayKey(key) !== key || looseKey(loose) !== loose) moving.push(code);
    }
    expect(moving).toEqual([]);
  });

  it("are idempotent on any text, and the loose key can be made from the display key", () => {
    const traps = fc.constantFrom(
      ..."aÉeئيىكةۀآه۱٢ـ \u200c\u200d\u200e\u0301\u0323\u0653\u0654\u064e",
    );
    const text = fc.array(fc.oneof({ weight: 3, arbitrary: traps }, fc.string({ unit: "binary" })));
    fc.assert(
      fc.property(text, (parts) => {
        const key = displayKey(parts.join(""));
        expect(displayKey(key)).toBe(key);
        expect(looseKey(key)).toBe(looseKey(parts.join("")));
        expect(looseKey(looseKey(key))).toBe(looseKey(key));
      }),
      { numRuns: 300 },
    );
  });
});
