import { ratio } from "./ratios";
import type { CellResult, Growth, SizeName, Task } from "./results";

const SIZE_ORDER: readonly SizeName[] = ["S", "M", "L", "XL"];

/** The growth between sizes that follow one another among the cells. */
export function growthOf(cells: readonly CellResult[]): Growth[] {
  return [...new Set(cells.map(({ shape }) => shape))].flatMap((shape) => {
    const sizes = cells
      .filter((cell) => cell.shape === shape)
      .sort((a, b) => SIZE_ORDER.indexOf(a.size) - SIZE_ORDER.indexOf(b.size));
    return sizes.slice(1).map((larger, at): Growth => {
      const smaller = sizes[at]!;
      const grown = (task: Task): number | undefined => {
        const [more, less] = [larger, smaller].map((cell) => nanosecondsPerPair(cell, task));
        return more === undefined || less === undefined ? undefined : more / less;
      };
      return {
        shape,
        from: smaller.size,
        to: larger.size,
        compile: perSeeker(larger, smaller),
        byRole: grown("byRole"),
        bySeeker: grown("bySeeker"),
      };
    });
  });
}

function perSeeker(larger: CellResult, smaller: CellResult): number | undefined {
  const grown = ratio(larger.times.compile, smaller.times.compile);
  return grown === undefined ? undefined : (grown * smaller.seekers) / larger.seekers;
}

/** Nanoseconds a pair of seeker and role, all pairs counted. */
function nanosecondsPerPair({ times, seekers, roles }: CellResult, task: Task): number | undefined {
  const timing = times[task];
  return timing === undefined ? undefined : (timing.median * 1e6) / (seekers * roles);
}
