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
  plan: [
    ...["text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist"],
    "unit",
  ],
  explain: [
    ...["text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist"],
    ...["unit", "plan"],
  ],
  programme: [
    ...["text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist"],
    ...["unit", "plan"],
  ],
  review: [
    ...["text", "solvers", "dataset", "policy", "document", "market", "assessment", "shortlist"],
    ...["unit", "plan", "explain"],
  ],
  // why: the second implementation; what it shares with the first it cannot check
  verify: ["text", "dataset", "policy", "document"],
};

const arrows = Object.entries(rooms).map(([room, seen]) => ({
  name: `${room}-sees-only-its-rooms`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...seen].join("|")})/` },
}));

const forbid = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...arrows,
    forbid(
      "every-file-has-a-room",
      { path: "^src/", pathNot: `^src/(index\\.ts$|(testing|${Object.keys(rooms).join("|")})/)` },
      {},
    ),
    forbid("the-door-is-not-imported", { path: "^src/" }, { path: "^src/index\\.ts$" }),
    forbid(
      "the-door-shows-all-but-testing",
      { path: "^src/index\\.ts$" },
      { pathNot: `^src/(${Object.keys(rooms).join("|")})/` },
    ),
    forbid("no-cycles", {}, { circular: true }),
    forbid("nothing-imports-testing", { pathNot: "^src/testing/" }, { path: "^src/testing/" }),
    forbid(
      "zod-at-the-border",
      { path: "^src/", pathNot: "^src/(dataset|policy|document)/" },
      { path: "node_modules/zod" },
    ),
    forbid(
      "fast-check-in-testing",
      { path: "^src/", pathNot: "^src/testing/" },
      { path: "node_modules/fast-check" },
    ),
    forbid("no-node-in-src", { path: "^src/" }, { dependencyTypes: ["core"] }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
