import { type SqlTerms, weightSql } from "./sql-terms";

/**
 * The whole question as one statement, in the order in which SPEC §1–§4 tell it: who may take what, what
 * skills and experience are worth to each such pair, fit, appeal, value, and the best `k` of each role.
 */
export function plainSql(k: number, terms: SqlTerms): string {
  const { policy } = terms;
  return `WITH
    ${rolesSql(terms)},
    ${pairsSql(terms)},
    held_skills AS (
      SELECT seeker, cell // ${policy.levels} AS skill, cell % ${policy.levels} + 1 AS level FROM held
    ),
    ${skillsSql(terms)},
    experienced AS (
      SELECT p.role, p.seeker, sum(e.months::${terms.wide} * c.bp) AS months
      FROM pairs p
        JOIN asked a ON a.role = p.role
        JOIN experience e ON e.seeker = p.seeker
        JOIN credits c ON c.asked = a.occupation AND c.held = e.occupation
      GROUP BY p.role, p.seeker
    ),
    ${scoredSql(terms)}
    SELECT role, seeker, value::DOUBLE AS value, fit::DOUBLE AS fit, appeal::DOUBLE AS appeal,
      row_number() OVER (PARTITION BY role ORDER BY value DESC, lot)::INTEGER AS rank
    FROM scored
    QUALIFY rank <= ${k}
    ORDER BY role, rank`;
}

/** Each role with what its requirements and its criteria weigh. */
function rolesSql({ policy }: SqlTerms): string {
  const weight = (applies: string, of: number): string =>
    `CASE WHEN ${applies} THEN ${weightSql(of)} ELSE 0 END`;
  return `demanded AS (
      SELECT role, count(*) AS requirements, sum(weight) AS weight_total,
        count(*) FILTER (essential) AS essentials
      FROM requirements GROUP BY role
    ), asked AS (
      SELECT roles.*, demanded.requirements, weight_total, coalesce(essentials, 0) AS essentials,
        ${weight("demanded.requirements > 0", policy.fitSkills)}
          + ${weight("occupation IS NOT NULL", policy.fitExperience)}
          + ${weight("education IS NOT NULL", policy.fitEducation)}
          + ${weight("max_share > 0", policy.fitCapital)} AS fit_total,
        ${weightSql(policy.appealDistance)} + ${weightSql(policy.appealPreference)}
          + ${weight("demanded.requirements > 0", policy.appealUse)}
          + ${weight("income > 0", policy.appealIncome)}
          + ${weight("hours > 0", policy.appealHours)} AS appeal_total
      FROM roles LEFT JOIN demanded USING (role)
    )`;
}

/** The pairs that pass every rule but those on skills and months, with the distance. */
function pairsSql({ policy, confirms }: SqlTerms): string {
  return `pairs AS (
      SELECT r.role, s.seeker, d.km
      FROM roles r
        JOIN distances d ON d.region = r.region
        JOIN seekers s ON s.region = d.home
      WHERE CASE WHEN r.investment = 1 THEN s.admitted_investment ELSE s.admitted_employment END = 1
        AND (d.km = 0 OR s.relocates = 1 OR coalesce(d.km <= s.travel, ${confirms}))
        AND (r.hours = 0 OR coalesce(s.hours * 10000 >= ${policy.minHoursShare} * r.hours, ${confirms}))
        AND (r.income = 0
          OR r.income::HUGEINT * 10000 >= ${policy.minIncomeShare}::HUGEINT * s.income)
        AND (r.investment = 0 OR coalesce(s.capital >= r.min_share, ${confirms}))
        AND (NOT r.education_required OR coalesce(s.education >= r.education, ${confirms}))
        AND (r.licence IS NULL
          OR CASE WHEN s.licensed = 0 THEN ${confirms} ELSE EXISTS (
            FROM licences l WHERE l.seeker = s.seeker AND l.licence = r.licence) END)
        AND NOT EXISTS (
          FROM barred_pairs b WHERE b.seeker = s.seeker AND b.opportunity = r.opportunity)
        AND (r.investment = 0 OR NOT EXISTS (
          FROM memberships b JOIN sector_matches m ON m.held = b.sector
          WHERE b.seeker = s.seeker AND b.cooperative = r.cooperative AND m.asked = r.sector))
    )`;
}

/** What the skills of a pair come to: `skilled` for the role, `used` for the seeker. */
function skillsSql({ policy }: SqlTerms): string {
  return `fits AS (
      SELECT p.role, p.seeker, q.position,
        max(m.bp * least(h.level, q.level) // q.level) AS fit
      FROM pairs p
        JOIN held_skills h ON h.seeker = p.seeker
        JOIN requirements q ON q.role = p.role
        JOIN similarities m ON m.asked = q.skill AND m.held = h.skill
      GROUP BY p.role, p.seeker, q.position
    ), skilled AS (
      SELECT f.role, f.seeker, sum(q.weight * f.fit) AS skills,
        count(*) FILTER (q.essential AND f.fit >= ${policy.essentialFit}) AS essentials
      FROM fits f JOIN requirements q USING (role, position)
      GROUP BY f.role, f.seeker
    ), uses AS (
      SELECT p.role, p.seeker, h.skill, h.level, max(m.bp * least(h.level, q.level) // h.level) AS used
      FROM pairs p
        JOIN held_skills h ON h.seeker = p.seeker
        JOIN requirements q ON q.role = p.role
        JOIN similarities m ON m.asked = q.skill AND m.held = h.skill
      GROUP BY p.role, p.seeker, h.skill, h.level
    ), used AS (
      SELECT u.role, u.seeker, sum(k.specificity * u.level * u.used) AS used
      FROM uses u JOIN skills k USING (skill)
      GROUP BY u.role, u.seeker
    )`;
}

function scoredSql({ policy, wide, confirms }: SqlTerms): string {
  const known = (applies: string, missing: string, value: string): string =>
    `CASE WHEN NOT (${applies}) THEN 0 WHEN ${missing} THEN ${policy.unknownScore} ELSE ${value} END`;
  const share = (held: string, of: string): string =>
    `10000 * least(${held}, ${of})::${wide} // greatest(1, ${of})`;
  const months = "least(10000, coalesce(e.months, 0) // greatest(1, a.months))";
  const education = "greatest(0, 10000 - 2500 * greatest(0, (a.education - s.education)::INTEGER))";
  // where nothing essential is met, no row of \`skilled\` says so
  const essentials = policy.essentialFit > 0 ? "a.essentials" : "0";
  return `fitting AS (
      SELECT p.*, a.*  EXCLUDE (role), s.lot, s.priority, s.travel, s.relocates, s.wishes,
        s.use_total, s.hours AS own_hours, s.income AS own_income, coalesce(u.used, 0) AS used,
        CASE WHEN a.fit_total = 0 THEN 10000 ELSE (
          ${weightSql(policy.fitSkills)} * coalesce(k.skills // a.weight_total, 0)
          + ${weightSql(policy.fitExperience)}
            * ${known("a.occupation IS NOT NULL", "s.experienced = 0", months)}
          + ${weightSql(policy.fitEducation)}
            * ${known("a.education IS NOT NULL", "s.education IS NULL", education)}
          + ${weightSql(policy.fitCapital)}
            * ${known("a.max_share > 0", "s.capital IS NULL", share("s.capital", "a.max_share"))}
        ) // a.fit_total END AS fit
      FROM pairs p
        JOIN asked a ON a.role = p.role
        JOIN seekers s ON s.seeker = p.seeker
        LEFT JOIN skilled k ON k.role = p.role AND k.seeker = p.seeker
        LEFT JOIN used u ON u.role = p.role AND u.seeker = p.seeker
        LEFT JOIN experienced e ON e.role = p.role AND e.seeker = p.seeker
      WHERE coalesce(k.essentials, 0) >= ${essentials}
        AND (NOT a.months_required OR CASE WHEN s.experienced = 0 THEN ${confirms}
          ELSE coalesce(e.months, 0) // greatest(1, a.months) >= 10000 END)
    ), appealing AS (
      SELECT f.*, CASE WHEN f.appeal_total = 0 THEN 10000 ELSE (
          ${weightSql(policy.appealDistance)} * CASE WHEN f.km = 0 THEN 10000
            WHEN f.km <= f.travel
              THEN 10000 - ${10_000 - policy.atLimit}::${wide} * f.km // greatest(1, f.travel)
            WHEN f.relocates = 1 THEN ${policy.relocation}
            ELSE ${policy.unknownScore} END
          + ${weightSql(policy.appealPreference)} * CASE WHEN f.wishes = 0 OR EXISTS (
              FROM wishes w JOIN sector_matches m ON m.held = w.sector
              WHERE w.seeker = f.seeker AND m.asked = f.sector) THEN 10000 ELSE 0 END
          + ${weightSql(policy.appealUse)} * CASE WHEN f.requirements > 0 AND f.use_total > 0
              THEN f.used // greatest(1, f.use_total) ELSE 0 END
          + ${weightSql(policy.appealHours)}
            * ${known("f.hours > 0", "f.own_hours IS NULL", share("f.own_hours", "f.hours"))}
          + ${weightSql(policy.appealIncome)} * CASE WHEN f.income = 0 THEN 0
              WHEN f.own_income = 0 THEN 10000 ELSE ${share("f.income", "f.own_income")} END
        ) // f.appeal_total END AS appeal
      FROM fitting f
      WHERE f.fit >= ${policy.minFit}
    ), scored AS (
      SELECT *, (${policy.balance} * fit + ${10_000 - policy.balance} * appeal) // 10000
        + priority AS value
      FROM appealing
    )`;
}
