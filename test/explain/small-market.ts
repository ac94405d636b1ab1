import type { Dataset, Employment, Policy, Seeker } from "taavon";
import { policyOf } from "../verify/workshop";

const worker: Seeker = {
  id: "s",
  region: "here",
  skills: [{ skill: "paint", level: 3 }],
  capacities: { capital: 500, hoursPerWeek: 40, travelKm: 10 },
  birthDate: "1990-01-01",
  education: { level: 2 },
  experience: [{ occupation: "7212", months: 12 }],
  licences: [],
  standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
  consent: { matching: true },
};

const job: Employment = {
  id: "o",
  kind: "employment",
  title: { fa: "جوشکار", en: "Welder" },
  sector: "2511",
  region: "here",
  role: {
    id: "r",
    title: { fa: "جوشکاری", en: "Welding" },
    places: { max: 1 },
    occupation: "7212",
    skills: [{ skill: "weld", level: 4 }],
    education: { level: 3 },
  },
};

const welders: Dataset = {
  regions: [
    { id: "here", name: { fa: "اینجا", en: "Here" } },
    { id: "there", name: "There" },
    { id: "nowhere", name: "Nowhere" },
  ],
  distances: [{ from: "here", to: "there", km: 30 }],
  taxonomy: {
    skills: [
      { id: "weld", name: { fa: "جوشکاری", en: "Welding" } },
      { id: "paint", name: { fa: "نقاشی", en: "Painting" } },
    ],
  },
  seekers: [worker],
  opportunities: [job],
};

const policy: Policy = policyOf({ overrides: {} });

/** One worker who cannot weld, one job for a welder, and a policy of defaults. */
export const small = { worker, job, welders, policy };
