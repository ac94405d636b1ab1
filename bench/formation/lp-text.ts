import type { FormationModel, ModelRow } from "./formation-model";

const TERMS_PER_LINE = 12;

/** A model in the LP format that CBC and HiGHS read; variables are `x0`, `x1` and so on. */
export function lpText({ worths, rows }: FormationModel): string {
  const lines = ["Maximize", " worth:"];
  lines.push(...sum(worths.map((worth, variable) => [variable, worth] as const)));
  lines.push("Subject To");
  rows.forEach((row, at) => {
    lines.push(...constraint(row, at));
  });
  lines.push("Binary");
  for (let at = 0; at < worths.length; at += TERMS_PER_LINE) {
    const names = worths.slice(at, at + TERMS_PER_LINE).map((_, ahead) => `x${at + ahead}`);
    lines.push(` ${names.join(" ")}`);
  }
  lines.push("End", "");
  return lines.join("\n");
}

function constraint({ terms, least, most }: ModelRow, at: number): string[] {
  const lines = sum(terms);
  if (least === most) return [` c${at}:`, ...lines, ` = ${least}`];
  const both: string[] = [];
  if (most < Infinity) both.push(` c${at}:`, ...lines, ` <= ${most}`);
  if (least > -Infinity) both.push(` d${at}:`, ...lines, ` >= ${least}`);
  return both;
}

function sum(terms: Iterable<readonly [variable: number, coefficient: number]>): string[] {
  const words: string[] = [];
  for (const [variable, coefficient] of terms) {
    if (coefficient === 0) continue;
    words.push(`${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} x${variable}`);
  }
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += TERMS_PER_LINE) {
    lines.push(` ${words.slice(at, at + TERMS_PER_LINE).join(" ")}`);
  }
  return lines;
}
