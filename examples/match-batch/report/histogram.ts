import type { Look } from "./bar";
import { legend } from "./bar";
import { type Html, html } from "./html";

/** One column: amounts stacked from the bottom, in the order of the series. */
export interface Column {
  readonly label: string;
  readonly amounts: readonly number[];
  readonly shown: string;
}

export interface Histogram {
  /** What the drawing says, for those who do not see it. */
  readonly description: string;
  readonly series: readonly { readonly look: Look; readonly name: string }[];
  readonly columns: readonly Column[];
  /** The label after the last column. */
  readonly end: string;
  readonly axisName: string;
}

const WIDTH = 760;
const HEIGHT = 270;
const TOP = 24;
const BOTTOM = 44;
const SIDE = 14;

/** Draws a histogram from zero; the axis runs left to right in both languages, as number lines do. */
export function histogram({ description, series, columns, end, axisName }: Histogram): Html {
  const tallest = Math.max(1, ...columns.map(({ amounts }) => sum(amounts)));
  const step = (WIDTH - 2 * SIDE) / Math.max(1, columns.length);
  const base = HEIGHT - BOTTOM;
  const toHeight = (amount: number): number => ((base - TOP) * amount) / tallest;
  const bars = columns.map(({ amounts, shown }, index) => {
    const x = SIDE + index * step + 2;
    let y = base;
    const rects = amounts.map((amount, at) => {
      const height = toHeight(amount);
      y -= height;
      return amount === 0
        ? undefined
        : html`<rect class="look-${series[at]?.look ?? "a"}" x="${round(x)}" y="${round(y)}" width="${round(step - 4)}" height="${round(height)}"/>`;
    });
    const total = sum(amounts);
    const middle = x + (step - 4) / 2;
    const text =
      total === 0
        ? undefined
        : html`<text x="${round(middle)}" y="${round(y - 6)}" text-anchor="middle">${shown}</text>`;
    return [rects, text];
  });
  const ticks = [...columns.map(({ label }) => label), end]
    .map((label, index) => ({ label, x: SIDE + index * step }))
    // why: twenty labels side by side would run into each other
    .filter((_, index) => columns.length <= 10 || index % 2 === 0)
    .map(
      ({ label, x }) =>
        html`<text x="${round(x)}" y="${base + 18}" text-anchor="middle">${label}</text>`,
    );
  return html`${legend(series)}
<svg class="histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${description}">
<line class="grid" x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${base + 0.5}" y2="${base + 0.5}"/>
${bars}${ticks}
<text x="${WIDTH / 2}" y="${HEIGHT - 6}" text-anchor="middle">${axisName}</text>
</svg>`;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
