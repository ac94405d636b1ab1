// Packs the built package, installs it in an empty folder and runs it there on every Node it names.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assertCoreGraph } from "./core-graph.mjs";

const NODE_VERSIONS = [20, 22, 24];
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const folder = mkdtempSync(join(tmpdir(), "taavon-package-"));

function run(command, args, cwd = folder) {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function install(what) {
  run("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", what]);
}

/** The path of a Node of that major version: our own, or the npm package's. */
function nodeOf(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  return run("npx", ["--yes", `node@${version}`, "-p", "process.execPath"]).trim();
}

try {
  assert.ok(existsSync(join(root, "dist/index.js")), "nothing is built: npm run build");
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  install(join(folder, packed.filename));
  assert.ok(!existsSync(join(folder, "node_modules/fast-check")), "the core brings fast-check");

  const built = join(folder, "node_modules/taavon/dist");
  for (const entry of ["index", "programme", "review", "solvers"]) {
    for (const kind of ["js", "cjs"]) assertCoreGraph(join(built, `${entry}.${kind}`));
  }
  assert.throws(() => assertCoreGraph(join(built, "testing.js")), /fast-check/);

  const scripts = ["small-plan.cjs", "smoke.mjs", "smoke.cjs", "smoke-testing.mjs"];
  for (const script of scripts) copyFileSync(join(here, script), join(folder, script));
  const plans = new Set();
  for (const version of NODE_VERSIONS) {
    const node = nodeOf(version);
    for (const script of ["smoke.mjs", "smoke.cjs"]) plans.add(run(node, [script]));
    process.stdout.write(`loads and plans on Node ${run(node, ["--version"]).trim()}\n`);
  }
  assert.equal(plans.size, 1, "the plan differs between versions of Node or kinds of module");

  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  install(`fast-check@${devDependencies["fast-check"]}`);
  run(process.execPath, ["smoke-testing.mjs"]);
  process.stdout.write(`${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
