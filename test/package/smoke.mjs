import * as taavon from "taavon";
import * as programme from "taavon/programme";
import * as review from "taavon/review";
import { solveTransportation } from "taavon/solvers";
import { runSmallPlan } from "./small-plan.cjs";

if (typeof solveTransportation !== "function") throw new Error("no solveTransportation");
process.stdout.write(runSmallPlan({ taavon, programme, review }));
