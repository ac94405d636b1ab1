import { describe, expect, it } from "vitest";
import { pickText } from "../../src/text/language";

describe("pickText", () => {
  it("picks the language asked for", () => {
    const text = { fa: "جوشکار", en: "Welder" };
    expect(pickText(text, "fa", "s-1")).toBe("جوشکار");
    expect(pickText(text, "en", "s-1")).toBe("Welder");
  });

  it("falls back to the other language, then to the fallback", () => {
    expect(pickText({ fa: "جوشکار" }, "en", "s-1")).toBe("جوشکار");
    expect(pickText({ en: "Welder" }, "fa", "s-1")).toBe("Welder");
    expect(pickText({}, "fa", "s-1")).toBe("s-1");
  });

  it("serves a plain string in both languages", () => {
    expect(pickText("ESCO", "fa", "s-1")).toBe("ESCO");
    expect(pickText("ESCO", "en", "s-1")).toBe("ESCO");
  });

  it("treats a blank or undefined text as missing", () => {
    expect(pickText({ fa: " ", en: "Welder" }, "fa", "s-1")).toBe("Welder");
    expect(pickText({ fa: undefined, en: "" }, "fa", "s-1")).toBe("s-1");
    expect(pickText("", "fa", "s-1")).toBe("s-1");
  });

  it("gives the text as it stands, spaces around it included", () => {
    expect(pickText({ en: " Welder " }, "en", "s-1")).toBe(" Welder ");
  });
});
