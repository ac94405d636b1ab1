// npm run bench:formation -- --classes easy-2k,contended-1k --efforts quick,standard --peers cbc,highs
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { listOf } from "../shortlists/arguments";
import { originOf } from "../shortlists/origin";
import { textTable } from "../shortlists/text-table";
import { CLASS_NAMES } from "./classes";
import { type FormationRow, measureClass } from "./measure-class";
import { PEERS } from "./peer-answer";

const EFFORTS = ["quick", "standard", "thorough"] as const;

const { values } = parseArgs({
  options: {
    classes: { type: "string", default: "easy-300,easy-2k,easy-20k,contended-1k" },
    efforts: { type: "string", default: "standard" },
    peers: { type: "string", default: PEERS.join() },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1389" },
    out: { type: "string", default: "out/bench-formation.json" },
  },
});

const rows: FormationRow[] = [];
for (const name of listOf("--classes", values.classes, CLASS_NAMES)) {
  const run = {
    name,
    seed: values.seed,
    efforts: listOf("--efforts", values.efforts, EFFORTS),
    peers: values.peers === "none" ? [] : listOf("--peers", values.peers, PEERS),
    seconds: Number(values.seconds),
  };
  for await (const row of measureClass(run)) {
    rows.push(row);
    process.stderr.write(`${cells(row).join(" ")}\n`);
  }
}
const header = ["class", "by", "objective", "bound", "gap %", "CPU s", "to first", "first", "note"];
process.stdout.write(`${textTable(header, rows.map(cells), 2).join("\n")}\n`);
await mkdir(dirname(values.out), { recursive: true });
const results = { schema: "taavon.bench.formation/1", origin: originOf(new Date()), rows };
await writeFile(values.out, `${JSON.stringify(results, null, 2)}\n`);

function cells(row: FormationRow): string[] {
  const whole = (value: number | undefined): string => value?.toLocaleString("en") ?? "–";
  return [
    row.name,
    row.by,
    whole(row.objective),
    whole(row.bound),
    row.gapBp === undefined ? "–" : (row.gapBp / 100).toFixed(2),
    row.seconds?.toFixed(2) ?? "–",
    row.secondsToFirst?.toFixed(2) ?? "–",
    whole(row.first),
    row.note,
  ];
}
