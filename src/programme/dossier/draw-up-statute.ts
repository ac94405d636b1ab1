import type { Investment } from "../../dataset/opportunity";
import type { FormationProcedure } from "../../document/dossier-procedure";
import type { DossierStatute } from "../../document/dossier-statute";
import type { ProposedUnit } from "../../document/proposed-unit";
import { multiplyDivide, multiplyDivideUp } from "../../market/exact-division";
import type { Market } from "../../market/market";
import { capitalRule } from "../../unit/member-capital";
import { membershipRange } from "../../unit/membership-range";
import { officesNeeded } from "../../unit/offices-needed";

/**
 * The parameters of a unit's statute: from the opportunity and the unit what they say, from the policy
 * its legal tables with their sources, from the procedure what model statutes fill in. What nobody
 * has decided yet is `null`. Money in rial.
 */
export function drawUpStatute(
  { dataset, policy }: Market,
  record: Investment,
  unit: ProposedUnit,
  { statute }: FormationProcedure,
): DossierStatute {
  const size = unit.members.length;
  const { capital, equity, facility } = { ...unit.capital, capital: policy.capital };
  const rule = capitalRule(record, policy);
  const { total: _total, ...offices } = officesNeeded(size, policy) ?? NO_OFFICES;
  const { required, publicShare = 0 } = record.capital;
  return {
    name: null,
    cooperative: record.cooperative,
    sector: record.sector,
    subject: record.title,
    region: record.region,
    regionName: dataset.regions.find(({ id }) => id === record.region)?.name ?? {},
    address: null,
    members: {
      now: size,
      ...membershipRange(record, policy),
      ...sourceOf(policy.cooperatives[record.cooperative]),
    },
    capital: {
      required,
      equity,
      publicPart: multiplyDivide(publicShare, required, 10_000),
      facility,
      shareMin: rule.shareMin,
      shareMax: rule.shareMax,
      paidAtRegistration: capital.paidAtRegistration,
      dueAtRegistration: multiplyDivideUp(equity, capital.paidAtRegistration, 10_000),
      ...sourceOf(capital),
    },
    offices: { ...offices, ...sourceOf(policy.offices) },
    ...statute,
  };
}

// a size without a board row fails the unit's check on offices, which is an open point
const NO_OFFICES = { board: 0, alternates: 0, inspectors: 0, inspectorAlternates: 0, total: 0 };

/** Where a number comes from, as far as it is stated. */
interface Provenance {
  readonly source?: string | undefined;
  readonly confidence?: string | undefined;
  readonly validFrom?: string | undefined;
}

function sourceOf({ source, confidence, validFrom }: Provenance): Provenance {
  return {
    ...(source === undefined ? {} : { source }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(validFrom === undefined ? {} : { validFrom }),
  };
}
