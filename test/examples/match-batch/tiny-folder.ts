import { temporaryFolder } from "./temporary-folder";

const seeker = (index: number): object => ({
  id: `s-${index}`,
  region: "1908",
  skills: [{ skill: "pressing", level: 3 }],
  capacities: { capital: 200_000_000, hoursPerWeek: 44, travelKm: 30, leads: ["board"] },
  birthDate: "1990-01-01",
  standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
  consent: { matching: index !== 9 },
});

const role = {
  id: "press",
  title: { fa: "کارگر", en: "Worker" },
  skills: [{ skill: "pressing", level: 3 }],
};

const opportunities = [
  {
    id: "inv-olives",
    kind: "investment",
    title: { fa: "روغن‌کشی زیتون", en: "Olive press" },
    sector: "1040",
    region: "1908",
    cooperative: "production",
    members: { min: 7, max: 8 },
    roles: [{ ...role, places: { min: 7, max: 8 } }],
    capital: { required: 1_000_000_000, memberShare: { min: 10_000_000, max: 300_000_000 } },
  },
  {
    id: "job-1",
    kind: "employment",
    title: { fa: "=۱+۱", en: "=1+1" },
    sector: "G",
    region: "1908",
    role: { ...role, places: { max: 1 } },
  },
];

/** A folder with a dataset of nine people, one of them without consent, a unit and a job. */
export function tinyFolder(more: Readonly<Record<string, string>> = {}): string {
  const seekers = Array.from({ length: 9 }, (_, index) => seeker(index + 1));
  return temporaryFolder({
    "dataset.json": JSON.stringify({
      regions: [{ id: "1908", name: { fa: "طارم", en: "Tarom" } }],
      taxonomy: { skills: [{ id: "pressing", name: { fa: "روغن‌کشی", en: "Oil pressing" } }] },
      opportunities,
    }),
    "seekers.jsonl": `${seekers.map((one) => JSON.stringify(one)).join("\n")}\n{"id":\n`,
    ...more,
  });
}
