import * as taavon from "taavon";
import { solveTransportation } from "taavon/solvers";
import { runSmallPlan } from "./small-plan.cjs";

if (typeof solveTransportation !== "function") throw new Error("no solveTransportation");
process.stdout.write(runSmallPlan(taavon));
