// one job, one cooperative and eight people: what a freshly installed package must manage
const assert = require("node:assert/strict");

const seekers = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => ({
  id,
  region: "tarom",
  skills: [{ skill: id === "h" ? "welding" : "olives", level: 4 }],
  capacities: { capital: 1_000_000_000, hoursPerWeek: 44, travelKm: 0 },
  birthDate: "1996-01-01",
  standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
  consent: { matching: true },
}));

const input = {
  regions: [{ id: "tarom", name: { fa: "طارم", en: "Tarom" } }],
  taxonomy: {
    skills: [
      { id: "olives", name: "Olive growing" },
      { id: "welding", name: "Welding" },
    ],
  },
  seekers,
  opportunities: [
    {
      id: "job",
      kind: "employment",
      title: "Welder",
      sector: "25",
      region: "tarom",
      role: {
        id: "welder",
        title: "Welder",
        places: { max: 1 },
        skills: [{ skill: "welding", level: 4 }],
      },
    },
    {
      id: "press",
      kind: "investment",
      title: "Olive press",
      sector: "10",
      region: "tarom",
      cooperative: "production",
      members: { min: 7, max: 9 },
      roles: [
        {
          id: "grower",
          title: "Grower",
          places: { min: 7, max: 9 },
          skills: [{ skill: "olives", level: 4, essential: true }],
        },
      ],
      capital: { required: 7_000_000_000, memberShare: { min: 100_000_000, max: 1_000_000_000 } },
    },
  ],
};

/** Plans, opens a dossier and reviews the policy with the given copy of the package; returns all as text. */
exports.runSmallPlan = ({ taavon, programme, review }) => {
  const policy = taavon.parsePolicy(taavon.zanjanPolicy);
  const parsed = taavon.parseDataset(input);
  assert.ok(policy.ok && parsed.ok);
  const { dataset, rejected } = parsed.value;
  assert.deepEqual(rejected, []);
  const market = taavon.createMarket(dataset, policy.value);
  const plan = taavon.proposePlan(market);
  assert.equal(plan.placements.length, 8);
  assert.deepEqual(plan.units[0].members, ["a", "b", "c", "d", "e", "f", "g"]);
  assert.deepEqual(taavon.verifyPlan(dataset, policy.value, plan), { ok: true, findings: [] });
  // why: two entries of one package, which share the market that one of them made
  const dossier = programme.dossier(market, plan, "press");
  assert.deepEqual(programme.parseDossier(dossier), { ok: true, value: dossier });
  assert.equal(programme.readyFor(dossier, "founders-confirmed").missing.length, 3);
  const other = { ...policy.value, cooperatives: { ...policy.value.cooperatives } };
  other.cooperatives.production = { ...other.cooperatives.production, minMembers: 8 };
  const compared = review.comparePolicies(dataset, policy.value, other, {
    plans: { current: plan },
  });
  assert.equal(compared.summary.causes.direct, 7);
  assert.equal(review.ruleCoverage(market).sample.judged, 16);
  assert.equal(review.fairnessAudit(market, plan).seekers, 8);
  return JSON.stringify([plan, dossier, compared]);
};
