import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Compiles a peer's source, named from this folder; nothing where that fails (no compiler, no library). */
export function buildPeer(source: string): string | undefined {
  const path = fileURLToPath(new URL(source, import.meta.url));
  const program = join(mkdtempSync(join(tmpdir(), "taavon-peer-")), "peer");
  const compiler = source.endsWith(".c") ? "gcc" : "g++";
  const { status } = spawnSync(compiler, ["-O3", "-march=native", "-o", program, path], {
    stdio: "ignore",
  });
  return status === 0 ? program : undefined;
}

/** What a peer prints when it reads these numbers; throws where it fails. */
export function askPeer(program: string, numbers: readonly Int32Array[]): string {
  const input = Buffer.concat(
    numbers.map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
  const { status, stdout } = spawnSync(program, { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return stdout;
}
