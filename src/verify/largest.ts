/** The positions of the `count` largest values (of all, when there are fewer), in list order. */
export function largest(values: readonly number[], count: number): number[] {
  const positions = values.map((_, at) => at);
  if (values.length <= count) return positions;
  const ordered = Float64Array.from(values).sort();
  const threshold = ordered[values.length - count] ?? Number.POSITIVE_INFINITY;
  let room = count;
  for (const value of values) if (value > threshold) room--;
  return positions.filter((at) => {
    if (values[at]! !== threshold) return values[at]! > threshold;
    return room-- > 0;
  });
}

/** The sum of the `count` largest values (of all, when there are fewer). */
export function sumOfLargest(values: readonly number[], count: number): number {
  const ordered = Float64Array.from(values).sort().reverse();
  let sum = 0;
  for (let at = 0; at < Math.min(count, ordered.length); at++) sum += ordered[at]!;
  return sum;
}
