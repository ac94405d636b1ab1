const { solveTransportation } = require("taavon/solvers");
const taavon = require("taavon");
const programme = require("taavon/programme");
const review = require("taavon/review");
const { runSmallPlan } = require("./small-plan.cjs");

if (typeof solveTransportation !== "function") throw new Error("no solveTransportation");
process.stdout.write(runSmallPlan({ taavon, programme, review }));
