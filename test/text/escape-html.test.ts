import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, isolate } from "../../src/text/escape-html";

describe("escapeHtml", () => {
  it("escapes the five characters that HTML reads, each time they occur", () => {
    expect(escapeHtml(`<a href="x" b='y'>R&D</a>`)).toBe(
      "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;",
    );
  });

  it("escapes an entity again, so that the reader sees what was written", () => {
    expect(escapeHtml("&lt;")).toBe("&amp;lt;");
  });

  it("leaves Persian text alone", () => {
    expect(escapeHtml("تعاونی «ماه‌نشان»")).toBe("تعاونی «ماه‌نشان»");
  });

  it("leaves no markup in any text and loses nothing", () => {
    const read = (html: string): string =>
      html
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
    const markup = fc.constantFrom("&", "<", ">", '"', "'", "a", "lt;", "#39;", "amp;");
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, fc.string())), (parts) => {
        const html = escapeHtml(parts.join(""));
        expect(html).not.toMatch(/[<>"']/);
        expect(read(html)).toBe(parts.join(""));
      }),
    );
  });
});

describe("isolate", () => {
  it("puts the text between first strong isolate and pop isolate", () => {
    expect(isolate("op-7")).toBe("\u2068op-7\u2069");
    expect(isolate("")).toBe("\u2068\u2069");
  });

  it("keeps isolates that are whole", () => {
    expect(isolate("واحد \u2068op-7\u2069 است")).toBe("\u2068واحد \u2068op-7\u2069 است\u2069");
  });

  it("drops a close without an open and closes an open without a close", () => {
    expect(isolate("a\u2069b")).toBe("\u2068ab\u2069");
    expect(isolate("a\u2066b\u2067c")).toBe("\u2068a\u2066b\u2067c\u2069\u2069\u2069");
    expect(isolate("\u2069\u2066a\u2069\u2069")).toBe("\u2068\u2066a\u2069\u2069");
  });

  it("never lets a text reach past its own isolate", () => {
    const piece = fc.constantFrom("a", "ب", "\u2066", "\u2067", "\u2068", "\u2069", "\u202e");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = isolate(pieces.join(""));
        const depths: number[] = [];
        let depth = 0;
        for (const mark of text) {
          if (mark >= "\u2066" && mark <= "\u2068") depth++;
          if (mark === "\u2069") depth--;
          depths.push(depth);
        }
        expect(depths.at(-1)).toBe(0);
        expect(Math.min(...depths.slice(0, -1))).toBe(1);
      }),
    );
  });
});
