// problem: gather things into groups in which every two are within a distance of each other.
// method: agglomeration by complete linkage (Sørensen 1948; Lance and Williams 1967): the two groups
//   whose union is least wide are joined, as long as that width is within the limit.
// complexity: O(n³) in time, O(n²) in memory.
// invariants: the width of every group is within the limit; no two groups could still be joined. The
//   fewest possible groups are not promised: that is a clique cover, which is NP-hard.

export interface LinkageProblem {
  readonly count: number;
  /** symmetric, from 0 on; `Infinity` where it is not known */
  readonly distance: (a: number, b: number) => number;
  /** the greatest distance within a group */
  readonly most: number;
}

/**
 * Groups of the things 0…count − 1, each ascending, ordered by their smallest; ties go to the groups
 * of the smallest things.
 *
 * @example
 * const at = [0, 6, 10, 30];
 * const distance = (a: number, b: number) => Math.abs(at[a]! - at[b]!);
 * completeLinkage({ count: 4, distance, most: 8 }) // => [[0], [1, 2], [3]]
 */
export function completeLinkage({ count, distance, most }: LinkageProblem): number[][] {
  const width = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) width[a * count + b] = a === b ? 0 : distance(a, b);
  }
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, one) => [one]);
  for (;;) {
    let narrowest = Infinity;
    let first = -1;
    let second = -1;
    for (let a = 0; a < count; a++) {
      if (groups[a] === undefined) continue;
      for (let b = a + 1; b < count; b++) {
        if (groups[b] === undefined || width[a * count + b]! >= narrowest) continue;
        narrowest = width[a * count + b]!;
        first = a;
        second = b;
      }
    }
    if (first < 0 || narrowest > most) break;
    groups[first] = [...groups[first]!, ...groups[second]!].sort((a, b) => a - b);
    groups[second] = undefined;
    for (let other = 0; other < count; other++) {
      const joined = Math.max(width[first * count + other]!, width[second * count + other]!);
      width[first * count + other] = joined;
      width[other * count + first] = joined;
    }
  }
  return groups.filter((group) => group !== undefined);
}
