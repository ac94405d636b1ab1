// npm run bench:solvers -- --what assignment,transportation,stable --sizes 1000,2000 --repeat 5 --highs 300
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { COST_SHAPES } from "./assignment/draw-costs";
import { loadMunkres } from "./assignment/load-munkres";
import { type AssignmentRow, measureAssignment } from "./assignment/measure-assignment";
import { originOf } from "./shortlists/origin";
import { textTable } from "./shortlists/text-table";
import { measureStable, type StableRow } from "./stable/measure-stable";
import { drawEdges } from "./transportation/draw-edges";
import {
  measureTransportation,
  type TransportationRow,
} from "./transportation/measure-transportation";

const { values } = parseArgs({
  options: {
    what: { type: "string", default: "assignment,transportation,stable" },
    sizes: { type: "string", default: "500,1000,2000,4000" },
    graphs: { type: "string", default: "M,L" },
    repeat: { type: "string", default: "5" },
    highs: { type: "string", default: "300" },
    out: { type: "string", default: "out/bench-solvers.json" },
  },
});
const GRAPHS = { M: { rows: 20_000, columns: 500 }, L: { rows: 100_000, columns: 2_000 } } as const;
const repeat = Number(values.repeat);
const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join("\n")}\n\n`);
};
const ms = (value: number | string | undefined): string =>
  typeof value === "number" ? value.toFixed(0) : (value ?? "–");
const times = (peer: number | string | undefined, own: number): string =>
  typeof peer === "number" ? (peer / own).toFixed(2) : "–";

const assignment: AssignmentRow[] = [];
if (values.what.includes("assignment")) {
  const munkres = await loadMunkres();
  for (const n of values.sizes.split(",").map(Number)) {
    for (const shape of COST_SHAPES) {
      const row = measureAssignment(shape, n, { munkres, repeat });
      process.stderr.write(`${shape} ${n}: ${ms(row.own)} ms, munkres ${ms(row.munkres)}\n`);
      assignment.push(row);
    }
  }
  const rows = assignment.map(({ shape, n, own, munkres: peer }) => {
    const random = assignment.find((row) => row.n === n && row.shape === "random")!;
    return [shape, String(n), ms(own), ms(peer), times(peer, own), times(own, random.own)];
  });
  print(textTable(["costs", "n", "CPU ms", "munkres", "munkres ×", "to random"], rows, 1));
}

const transportation: TransportationRow[] = [];
if (values.what.includes("transportation")) {
  for (const size of ["M", "L"] as const) {
    if (!values.graphs.includes(size)) continue;
    for (const places of [1, 4]) {
      transportation.push(
        await measureTransportation({
          name: `${size}, places × ${places}`,
          problem: drawEdges({ ...GRAPHS[size], places }),
          repeat,
          highsSeconds: size === "M" ? Number(values.highs) : 0,
        }),
      );
    }
  }
  const rows = transportation.map(({ name, edges, own, lemon, highs }) => [
    name,
    String(edges),
    ms(own),
    ms(lemon),
    times(lemon, own),
    ms(highs),
    times(highs, own),
  ]);
  const header = ["graph", "edges", "CPU ms", "LEMON", "LEMON ×", "HiGHS", "HiGHS ×"];
  print(textTable(header, rows, 1));
}

const stable: StableRow[] = [];
if (values.what.includes("stable")) {
  for (const size of ["M", "L"] as const) {
    if (values.graphs.includes(size))
      stable.push(measureStable({ ...GRAPHS[size], places: 1 }, repeat));
  }
  const rows = stable.map(({ rows: count, sorting, proposing, sortingObjects, c }) => [
    String(count),
    ms(sorting),
    ms(proposing),
    ms(sortingObjects),
    ms(c?.sorting),
    ms(c?.proposing),
    c === undefined ? "–" : times(proposing, c.proposing),
  ]);
  const header = ["rows", "sort ms", "propose ms", "sort objects", "C sort", "C propose", "to C"];
  print(textTable(header, rows, 1));
}

await mkdir(dirname(values.out), { recursive: true });
const results = {
  schema: "taavon.bench.solvers/1",
  origin: originOf(new Date()),
  assignment,
  transportation,
  stable,
};
await writeFile(values.out, `${JSON.stringify(results, null, 2)}\n`);
