import { planted } from "./planted";

export const unitPolicies = [
  planted("a board that seven members cannot fill", "every-size-is-possible", {
    offices: { board: [{ upTo: null, members: 5 }], inspectors: 3 },
  }),
  planted("a board table that ends at fifteen members", "every-size-is-possible", {
    offices: { board: [{ upTo: 15, members: 3 }] },
  }),
  planted("a smallest number of members above the largest", "every-size-is-possible", {
    cooperatives: { service: { minMembers: 10, maxMembers: 7 } },
  }),
  planted("a cap on shares under which seven cannot hold half", "every-size-is-possible", {
    capital: { maxShare: 500 },
  }),
  planted("a family rule that keeps everybody out", "every-size-is-possible", {
    composition: [{ kind: "family", max: 0 }],
  }),
  planted("three founders where the law asks for seven", "legal-floor", {
    cooperatives: { production: { minMembers: 3 } },
  }),
];
