// A well-formed dataset as it comes from outside, every optional field used once.

export const region = { id: "zanjan", name: "Zanjan" };

export const seeker = { id: "s1", region: "zanjan", skills: [], capacities: {} };

export const employment = {
  id: "o1",
  kind: "employment",
  title: "Welder",
  sector: "2511",
  region: "zanjan",
  role: { id: "r1", title: "Welder", places: { max: 2 }, skills: [] },
};

export const investment = {
  id: "o2",
  kind: "investment",
  title: "Bakery",
  sector: "C",
  region: "zanjan",
  cooperative: "production",
  members: { min: 7, max: 20 },
  roles: [{ id: "r1", title: "Baker", places: { min: 1, max: 5 }, skills: [] }],
  capital: { required: 1_000, memberShare: { min: 1, max: 100 } },
};

export const small = {
  regions: [region],
  taxonomy: {
    skills: [
      { id: "weld", name: "Welding" },
      { id: "bake", name: "Baking" },
    ],
  },
  seekers: [seeker],
  opportunities: [employment, investment],
};

export const full = {
  regions: [
    {
      id: "zanjan",
      name: { fa: "زنجان", en: "Zanjan" },
      position: { lat: 36.67, lon: 48.48 },
      validFrom: "1997-07-01",
    },
    { id: "abhar", name: {}, parent: "zanjan", validTo: "2030-01-01" },
  ],
  distances: [{ from: "zanjan", to: "abhar", km: 88 }],
  taxonomy: {
    levels: 7,
    skills: [
      { id: "weld", name: "Welding", aliases: ["جوش"], reuse: "sector", uri: "http://x/weld" },
      { id: "tig", name: "TIG", broader: ["weld"], related: ["bake"] },
      { id: "bake", name: { fa: "نانوایی" }, reuse: "cross-sector" },
    ],
  },
  seekers: [
    {
      id: "__proto__",
      region: "abhar",
      skills: [{ skill: "tig", level: 7, evidence: "certificate" }],
      capacities: {
        capital: Number.MAX_SAFE_INTEGER,
        hoursPerWeek: 84,
        travelKm: 0,
        relocates: true,
        leads: ["board", "inspector", "manager"],
      },
      birthDate: "2000-02-29",
      education: { level: 8, field: "metal" },
      experience: [{ occupation: "7212", months: 0 }],
      licences: ["B2"],
      expects: { monthlyIncome: 0, sectors: ["C", "2511"], kinds: [], refuses: ["nothing"] },
      standing: {
        citizen: true,
        barred: false,
        clearRecord: true,
        memberships: [{ cooperative: "border", sector: "01" }],
      },
      groups: ["youth"],
      together: "t",
      apart: ["nobody"],
      relatives: ["nobody"],
      consent: { matching: true },
    },
  ],
  opportunities: [
    {
      ...employment,
      title: { en: "Welder" },
      validFrom: "2026-01-01",
      validTo: "2026-12-31",
      monthlyIncome: 0,
      hoursPerWeek: 1,
      role: {
        id: "r1",
        title: "",
        places: { min: 0, max: 0 },
        occupation: "7",
        skills: [{ skill: "weld", level: 7, weight: 100, essential: true }],
        education: { level: 0, required: true },
        experience: { occupation: "72", months: 1, required: false },
        licence: "B2",
      },
    },
    {
      ...investment,
      capital: { required: 0, memberShare: { min: 5, max: 5 }, publicShare: 4_900 },
      offers: ["bread"],
      needs: ["flour"],
    },
  ],
};

/** A copy of plain data with one place changed; `undefined` removes it. */
export function changed(data: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
  const holder = copy as Record<string | number, unknown>;
  const part = changed(holder[step], rest, to);
  if (part === undefined) delete holder[step];
  else holder[step] = part;
  return copy;
}
