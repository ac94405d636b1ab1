import type { Plan } from "taavon";

/** What the closing lines tell. */
export interface SummaryInput {
  readonly plan: Plan;
  readonly folder: string;
  readonly files: readonly string[];
  readonly verified: boolean;
  readonly seconds: number;
}

/** The closing lines: what was placed, what was not and why, how good the plan is, where it lies. */
export function summarize({ plan, folder, files, verified, seconds }: SummaryInput): string {
  const { dataset, certificate } = plan;
  const { objective, bound, gapBp } = certificate;
  const members = plan.units.reduce((sum, unit) => sum + unit.members.length, 0);
  const lines: readonly [string, string][] = [
    ["placed", `${number(plan.placements.length)} of ${number(dataset.seekers)} seekers`],
    ["units", `${number(plan.units.length)} proposed with ${number(members)} members`],
    ["unplaced", reasons(plan.unplaced)],
    ["closed", reasons(plan.closed)],
    ["rejected", `${number(dataset.rejected)} records`],
    [
      "gap",
      `${(gapBp / 100).toFixed(2)} % (objective ${number(objective)}, bound ${number(bound)})`,
    ],
    ["check", verified ? "verified" : "not verified (--verify no)"],
    ["files", `${named(files).join(", ")} in ${folder}`],
    ["time", `${seconds.toFixed(1)} s`],
  ];
  return `${lines.map(([name, text]) => `${name.padEnd(9)} ${text}`).join("\n")}\n`;
}

/** Files by name, those in a folder by its name and their number. */
function named(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const [folder = file, ...inner] = file.split("/");
    const name = inner.length === 0 ? file : `${folder}/`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) =>
    name.endsWith("/") ? `${name} (${number(count)} files)` : name,
  );
}

function reasons(items: readonly { readonly reason: string }[]): string {
  if (items.length === 0) return "0";
  const counts = new Map<string, number>();
  for (const { reason } of items) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${reason} ${number(count)}`);
  return `${number(items.length)} (${parts.join(", ")})`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
