const { solveTransportation } = require("taavon/solvers");
const { runSmallPlan } = require("./small-plan.cjs");

if (typeof solveTransportation !== "function") throw new Error("no solveTransportation");
process.stdout.write(runSmallPlan(require("taavon"), require("taavon/programme")));
