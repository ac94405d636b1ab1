// The arrows of the house point one way: a room sees only the rooms named beside it.
const rooms = {
  text: [],
  solvers: [],
  dataset: ["text"],
  policy: ["text", "dataset"],
  document: ["dataset", "policy"],
  esco: ["text", "dataset"],
  market: ["text", "solvers", "dataset", "policy"],
  assessment: ["text", "dataset", "policy", "market"],
  shortlist: ["text", "solvers", "dataset", "policy", "market", "assessment"],
  unit: ["text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist"],
  plan: ["text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist", "unit"],
  explain: [
    "text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist", "unit", "plan",
  ],
  verify: ["text", "dataset", "policy", "document"],
};

const arrows = Object.entries(rooms).map(([room, seen]) => ({
  name: `${room}-sees-only-its-rooms`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...seen].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-imports-testing", severity: "error", from: { pathNot: "^src/testing/" }, to: { path: "^src/testing/" } },
    { name: "zod-at-the-border", severity: "error", from: { path: "^src/", pathNot: "^src/(dataset|policy|document)/" }, to: { path: "node_modules/zod" } },
    { name: "fast-check-in-testing", severity: "error", from: { path: "^src/", pathNot: "^src/testing/" }, to: { path: "node_modules/fast-check" } },
    { name: "no-node-in-src", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
