import {
  type CreditTerms,
  type DeclarationRules,
  parseCreditTerms,
  parseDeclarationRules,
  zanjanCreditTerms,
  zanjanDeclarationRules,
} from "taavon/programme";

/** The bundled credit terms. */
export function bundledCreditTerms(): CreditTerms {
  const read = parseCreditTerms(zanjanCreditTerms);
  if (!read.ok) throw new Error("invariant broken: the bundled credit terms should be readable");
  return read.value;
}

/** The bundled rules of supervision. */
export function bundledRules(): DeclarationRules {
  const read = parseDeclarationRules(zanjanDeclarationRules);
  if (!read.ok) throw new Error("invariant broken: the bundled rules should be readable");
  return read.value;
}
