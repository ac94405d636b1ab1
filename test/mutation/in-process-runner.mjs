// problem: run thousands of mutants, most of which die in the first test that meets them, without
//   starting vitest for each (0.5 s of processor time, where a test takes milliseconds).
// method: one bundle of the judging tests and the mutated sources, imported once; a mutant is switched
//   on, the tests that cover it run, the quickest first, until one fails.
// invariants: a kill counts only if the same test passes right afterwards without the mutant; else the
//   mutant left something behind, the bundle is imported afresh and the mutant runs again.
// it does not: run asynchronous tests of its own accord, hooks, or what vitest has besides describe,
//   it, it.each and expect; `--testRunner vitest` does.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleTests } from "./bundle-tests.mjs";
import { room, rooms } from "./rooms.mjs";
import { isDrawn } from "./sample.mjs";

/** How much longer than without it a mutant may go round before it counts as endless. */
const patience = 100;
const leastRounds = 1_000;
const mostReloads = 2;

globalThis.__stryker__ ??= {};

class InProcessRunner {
  // the object that the instrumented sources read; they keep the first one they see
  #switches = globalThis.__stryker__;
  #bundle = path.resolve(`mutated-tests-${process.pid}.mjs`);
  #notes = path.resolve("mutated-tests-dry-run.json");
  #imports = 0;
  #tests = new Map();
  /** Per test, from the dry run: milliseconds, and how often it passed each mutant. */
  #times = new Map();
  #hits = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await bundleTests(rooms[room], this.#bundle);
    // a worker that stands in for one that hung knows the dry run from there
    if (existsSync(this.#notes)) {
      const { times, hits } = JSON.parse(readFileSync(this.#notes, "utf8"));
      this.#times = new Map(times);
      this.#hits = hits;
    }
    await this.#load();
  }

  async dryRun() {
    const tests = [];
    for (const [id, { name, file }] of this.#tests) {
      this.#switches.currentTestId = id;
      const started = performance.now();
      const error = this.#failureOf(id);
      const timeSpentMs = performance.now() - started;
      this.#switches.currentTestId = undefined;
      this.#times.set(id, timeSpentMs);
      const result = { id, name, fileName: path.resolve(file), timeSpentMs };
      tests.push(
        error === undefined
          ? { ...result, status: 0 }
          : { ...result, status: 1, failureMessage: error.message },
      );
    }
    const { mutantCoverage } = this.#switches;
    this.#hits = mutantCoverage?.perTest ?? {};
    writeFileSync(this.#notes, JSON.stringify({ times: [...this.#times], hits: this.#hits }));
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun(options) {
    if (!isDrawn(options.activeMutant)) {
      return { status: "error", errorMessage: "not in the sample" };
    }
    for (let reloads = 0; ; reloads++) {
      const outcome = this.#judge(options);
      if (outcome !== undefined) return outcome;
      if (reloads === mostReloads) {
        return { status: "error", errorMessage: "its tests fail without it as well" };
      }
      await this.#load();
    }
  }

  async dispose() {
    rmSync(this.#bundle, { force: true });
  }

  /** Imports the bundle afresh. */
  async #load() {
    const tests = new Map();
    globalThis.collected = {
      file: "",
      add(name, body) {
        const { file } = this;
        let id = `${file}#${name}`;
        while (tests.has(id)) id += "'";
        tests.set(id, { name, file, body });
      },
    };
    await import(`${pathToFileURL(this.#bundle).href}?${this.#imports++}`);
    this.#tests = tests;
  }

  /** What becomes of a mutant; nothing when its tests are no longer to be trusted. */
  #judge({ activeMutant, testFilter = [...this.#tests.keys()], hitLimit }) {
    const timeOf = (id) => this.#times.get(id) ?? 0;
    const ids = [...testFilter].sort((a, b) => timeOf(a) - timeOf(b));
    for (const [at, id] of ids.entries()) {
      const usual = this.#hits[id]?.[activeMutant.id];
      const limit = usual === undefined ? hitLimit : Math.max(leastRounds, patience * usual);
      Object.assign(this.#switches, {
        hitCount: 0,
        hitLimit: limit,
        activeMutant: activeMutant.id,
      });
      const error = this.#failureOf(id);
      const isEndless = this.#switches.hitCount > limit;
      Object.assign(this.#switches, { hitLimit: undefined, activeMutant: undefined });
      if (error === undefined) continue;
      if (this.#failureOf(id) !== undefined) return undefined;
      if (isEndless) return { status: "timeout", reason: `more than ${limit} rounds` };
      const failureMessage = error.message;
      return { status: "killed", killedBy: [id], failureMessage, nrOfTests: at + 1 };
    }
    return { status: "survived", nrOfTests: ids.length };
  }

  #failureOf(id) {
    try {
      if (this.#tests.get(id).body() instanceof Promise) {
        return new Error("a test that is asynchronous needs --testRunner vitest");
      }
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner },
];
