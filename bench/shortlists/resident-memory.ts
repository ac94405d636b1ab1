import { readFileSync, writeFileSync } from "node:fs";

const MEGABYTE = 1_000_000;

/** Resident memory now, in megabytes, after garbage is collected. */
export function residentMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / MEGABYTE;
}

/** Does work and tells the highest resident memory meanwhile, in megabytes. */
export function peakOf<Value>(work: () => Value): { readonly value: Value; readonly peak: number } {
  forgetPeak();
  const value = work();
  return { value, peak: highestMemory() / MEGABYTE };
}

function forgetPeak(): void {
  try {
    // Linux starts its high-water mark anew
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // elsewhere the mark is that of the whole life, which is never too low
  }
}

function highestMemory(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1_024;
  } catch {
    // another system
  }
  return process.resourceUsage().maxRSS * 1_024;
}
