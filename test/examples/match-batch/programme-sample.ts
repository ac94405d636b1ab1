import {
  createMarket,
  type Dataset,
  type Investment,
  type Market,
  type Plan,
  parsePolicy,
  proposePlan,
} from "taavon";
import { type Programme, programmeSteps } from "../../../examples/match-batch/programme/programme";
import { regions } from "../../../examples/province/regions";

const skill = { skill: "pressing", level: 3 };

const press: Investment = {
  id: "inv-olives",
  kind: "investment",
  title: { fa: "روغن‌کشی زیتون", en: "Olive press" },
  sector: "1040",
  region: "1908",
  cooperative: "production",
  members: { min: 7, max: 10 },
  roles: [
    {
      id: "press",
      title: { fa: "کارگر", en: "Worker" },
      skills: [skill],
      places: { min: 7, max: 10 },
    },
  ],
  capital: { required: 4_000_000_000, memberShare: { min: 10_000_000, max: 300_000_000 } },
  monthlyIncome: 150_000_000,
  offers: ["oil"],
  needs: ["olives"],
};

const grove: Investment = {
  ...press,
  id: "inv-grove",
  title: { fa: "باغ زیتون", en: "Olive grove" },
  sector: "0126",
  region: "1904",
  offers: ["olives"],
  needs: ["tools"],
};

const homes: Investment = {
  id: "inv-homes",
  kind: "investment",
  title: { fa: "تعاونی مسکن", en: "Housing cooperative" },
  sector: "6810",
  region: "1908",
  cooperative: "housing",
  members: { min: 7, max: 9 },
  roles: [
    { id: "member", title: { fa: "عضو", en: "Member" }, skills: [], places: { min: 0, max: 9 } },
  ],
  capital: { required: 800_000_000, memberShare: { min: 50_000_000, max: 50_000_000 } },
};

const dataset: Dataset = {
  regions: [...regions],
  taxonomy: { skills: [{ id: "pressing", name: { fa: "روغن‌کشی", en: "Oil pressing" } }] },
  seekers: Array.from({ length: 24 }, (_, at) => ({
    id: `s-${String(at).padStart(2, "0")}`,
    region: at < 14 ? "1908" : "1904",
    skills: [{ skill: "pressing", level: at % 5 === 4 ? 2 : 3 }],
    capacities: {
      capital: 400_000_000,
      hoursPerWeek: 44,
      travelKm: 30,
      leads: ["board", "inspector"] as const,
    },
    birthDate: "1990-01-01",
    standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
    consent: { matching: true },
  })),
  opportunities: [press, grove, homes],
};

/** A market of two working cooperatives, one of which supplies the other, and a housing project. */
export const sampleMarket: Market = createMarket(dataset, readPolicy());

/** Its plan. */
export const samplePlan: Plan = proposePlan(sampleMarket, { effort: "quick" });

/** What follows a plan, all parts at once. */
export function programmeOf(
  options: Parameters<typeof programmeSteps>[2] = { courses: true },
): Programme {
  const steps = programmeSteps(sampleMarket, samplePlan, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function readPolicy(): Market["policy"] {
  const read = parsePolicy({ id: "zanjan", version: "1405.1", asOf: "2026-03-21" });
  if (!read.ok) throw new Error("the sample policy should be valid");
  return read.value;
}
