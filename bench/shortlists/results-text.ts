import { allBytesPerSeeker } from "./bytes-per-seeker";
import { growthOf } from "./growth";
import { costToZanjan, ratiosOf } from "./ratios";
import { type BenchResults, type CellResult, TASKS, type Task } from "./results";
import { textTable } from "./text-table";

/** The figures of a run as people read them. */
export function resultsText({ origin, k, cells }: BenchResults): string {
  const { machine, threads, node, commit, date } = origin;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [`Shortlists, k = ${k}, at ${commit}`, [`${machine}; Node ${node}; ${date}`]],
    ["Milliseconds: median of warm runs, one thread where nothing else is said", times(cells)],
    [`Factors: ${FACTORS}, ${threads} threads`, factors(cells)],
    ["Megabytes at the highest, beside the input", memory(cells)],
    ["Bytes for each seeker, by column", columns(cells)],
    ["Cost from one size to the next: of a seeker compiled, of a pair answered", growth(cells)],
    ["Lists with somebody on them, and those verified against brute force", verified(cells)],
    ["Left out", cells.flatMap((cell) => cell.notes.map((note) => `${nameOf(cell)}: ${note}`))],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${[title, ...lines].join("\n")}\n`)
    .join("\n");
}

const FACTORS = "peers to the library, the library to C, one thread to all";

const nameOf = ({ size, shape }: CellResult): string => `${size} ${shape}`;

function times(cells: readonly CellResult[]): string[] {
  const tasks = (Object.keys(TASKS) as Task[]).filter((task) =>
    cells.some((cell) => cell.times[task] !== undefined),
  );
  const rows = cells.map((cell) => [
    nameOf(cell),
    count(cell.seekers),
    count(cell.roles),
    ...tasks.map((task) => {
      const about = task === "naive" && cell.naiveRoles !== undefined ? "≈ " : "";
      const timing = cell.times[task];
      return timing === undefined ? "–" : about + milliseconds(timing.median);
    }),
  ]);
  const table = textTable(["", "seekers", "roles", ...tasks.map((task) => TASKS[task])], rows, 1);
  const stretched = cells.filter(({ naiveRoles }) => naiveRoles !== undefined);
  return [
    ...table,
    ...stretched.map(
      (cell) =>
        `≈ ${nameOf(cell)}: timed on ${cell.naiveRoles} of ${cell.roles} roles, stretched to all`,
    ),
  ];
}

function factors(cells: readonly CellResult[]): string[] {
  const header = [
    "",
    "naive ×",
    "DuckDB ×",
    "plain ×",
    "to C",
    "by role ×",
    "by seeker ×",
    "compile to by role",
    "an answered role to zanjan's",
  ];
  const rows = cells.map((cell) => {
    const { naive, duckdb, duckdbPlain, toC, ...own } = ratiosOf(cell);
    const { allCores, allCoresBySeeker, compile } = own;
    const figures = [naive, duckdb, duckdbPlain, toC, allCores, allCoresBySeeker, compile];
    return [nameOf(cell), ...[...figures, costToZanjan(cell, cells)].map(factor)];
  });
  return textTable(header, rows, 1);
}

function memory(cells: readonly CellResult[]): string[] {
  const header = ["", "input", "compile", "by role", "by seeker"];
  const rows = cells.map((cell) => {
    const { input, compile, byRole, bySeeker } = cell.memory;
    return [nameOf(cell), ...[input, compile, byRole, bySeeker].map(count)];
  });
  return textTable(header, rows, 1);
}

function columns(cells: readonly CellResult[]): string[] {
  const names = Object.keys(cells[0]?.bytesPerSeeker ?? {});
  const rows = names.map((name) => [
    name,
    ...cells.map(({ bytesPerSeeker }) => (bytesPerSeeker[name] ?? 0).toFixed(2)),
  ]);
  const all = cells.map(({ bytesPerSeeker }) => allBytesPerSeeker(bytesPerSeeker).toFixed(2));
  return textTable(["", ...cells.map(nameOf)], [...rows, ["all", ...all]], 1);
}

function growth(cells: readonly CellResult[]): string[] {
  const rows = growthOf(cells).map(({ shape, from, to, compile, byRole, bySeeker }) => [
    `${shape} ${from} → ${to}`,
    ...[compile, byRole, bySeeker].map(factor),
  ]);
  return textTable(["", "compile", "by role", "by seeker"], rows, 1);
}

function verified(cells: readonly CellResult[]): string[] {
  const rows = cells.map((cell) => {
    const { roles, seekers } = cell.verified;
    const figures = [cell.answered, cell.answeredSeekers, roles, seekers];
    return [nameOf(cell), ...figures.map(count)];
  });
  return textTable(["", "roles", "seekers", "roles verified", "seekers verified"], rows, 1);
}

function count(value: number): string {
  return value.toLocaleString("en");
}

function factor(value: number | undefined): string {
  if (value === undefined) return "–";
  return value < 100 ? value.toFixed(2) : count(Math.round(value));
}

/** Three digits that count, at least. */
function milliseconds(value: number): string {
  if (value < 10) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : count(Math.round(value));
}
