import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FLAT_LAYOUT } from "../../../bench/peers/flat-layout";
import { flatTables } from "../../../bench/peers/flat-tables";
import { writeFlatTables } from "../../../bench/peers/write-flat-tables";
import { datasetOf, jobOf, policyOf, seekerOf, ventureOf } from "../../support/small-market";

const folder = mkdtempSync(join(tmpdir(), "taavon-flat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SIZES = { u8: 1, i8: 1, u16: 2, i32: 4, u32: 4, f64: 8 } as const;

const READ = {
  u8: (view: DataView, at: number) => view.getUint8(at),
  i8: (view: DataView, at: number) => view.getInt8(at),
  u16: (view: DataView, at: number) => view.getUint16(at, true),
  i32: (view: DataView, at: number) => view.getInt32(at, true),
  u32: (view: DataView, at: number) => view.getUint32(at, true),
  f64: (view: DataView, at: number) => view.getFloat64(at, true),
} as const;

describe("the file of flat tables", () => {
  it("reads back as the arrays it was written from", () => {
    const dataset = datasetOf({
      seekers: [seekerOf(), seekerOf({ id: "t" }), seekerOf({ id: "ش" })],
      opportunities: [jobOf(), ventureOf()],
    });
    const flat = flatTables(dataset, policyOf());
    const path = join(folder, "tables.bin");
    writeFlatTables(flat, path);
    const bytes = readFileSync(path);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    expect(bytes.toString("ascii", 0, 8)).toBe("TAAVONFT");
    expect(view.getBigUint64(8, true)).toBe(1n);
    expect(view.getBigUint64(16, true)).toBe(BigInt(FLAT_LAYOUT.length));
    let at = 24;
    for (const [name, type] of FLAT_LAYOUT) {
      expect(at % 8).toBe(0);
      const count = Number(view.getBigUint64(at, true));
      at += 8;
      const read = Array.from({ length: count }, (_, i) => READ[type](view, at + i * SIZES[type]));
      expect(read, name).toEqual([...flat[name]]);
      at += Math.ceil((count * SIZES[type]) / 8) * 8;
    }
    expect(at).toBe(bytes.length);
  });
});
