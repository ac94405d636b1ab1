/**
 * The rooms whose code is mutated, and the tests that judge the mutants of each: those of the room,
 * and those that count its sums again.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  assessment: ["test/assessment", "test/testing/naive-assessment.test.ts"],
  solvers: ["test/solvers"],
  verify: ["test/verify", "test/testing/brute-force-plan.test.ts"],
};

/** The room of this run; set by `main.mjs`. */
export const room = process.env["MUTATED_ROOM"] ?? "solvers";
