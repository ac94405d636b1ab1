/** Milliseconds of processor time that a piece of work takes, and what it found. */
export function cpuOf<T>(work: () => T): { readonly ms: number; readonly found: T } {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const found = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, found };
}

/** The lower median. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}
