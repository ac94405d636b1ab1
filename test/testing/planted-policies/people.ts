import { planted } from "./planted";

export const peoplePolicies = [
  planted("a place beyond the travel limit is worth more than one within it", "no-cliff", {
    distance: { atLimit: 1_000, relocation: 9_000 },
  }),
  planted("an age limit with its digits swapped", "able-are-candidates", {
    thresholds: { minAge: { employment: 51 } },
  }),
  planted("a priority that a cap of nothing takes back", "named-priority-counts", {
    priorities: [{ group: "youth", bonus: 500 }],
    priorityCap: 0,
  }),
];
