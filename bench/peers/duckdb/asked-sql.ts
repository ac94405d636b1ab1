import { type SqlTerms, weightSql } from "./sql-terms";

/**
 * What each role asks, as limits and weights, and who could be a candidate at all: where a requirement
 * is essential (`strict`), who meets it; else who has a hit, that is a skill or experience of use; at
 * `silent` roles also who has stated no experience, at `anybody` roles everyone. `rest` is the most that
 * education and capital add to `fit_total · 10 000`. A limit that is not in force is −1.
 */
export function askedSql({ policy, wide }: SqlTerms): string {
  const { minHoursShare, minIncomeShare } = policy;
  const weight = (applies: string, of: number): string =>
    `CASE WHEN ${applies} THEN ${weightSql(of)} ELSE 0 END`;
  const rest = `${weight("education IS NOT NULL", policy.fitEducation)}
    + ${weight("max_share > 0", policy.fitCapital)}`;
  const mostIncome =
    minIncomeShare > 0
      ? `CASE WHEN income > 0 THEN income::HUGEINT * 10000 // ${minIncomeShare} END`
      : "NULL";
  return `CREATE OR REPLACE TEMP TABLE asked AS
    WITH counted AS (
      SELECT role, count(*) AS requirements, sum(weight)::BIGINT AS weight_total,
        bool_or(essential) AND ${policy.essentialFit} > 0 AS strict
      FROM requirements GROUP BY role
    ), limited AS (
      SELECT roles.*, region * 2 + investment AS place,
        coalesce(requirements, 0) AS requirements, weight_total, coalesce(strict, false) AS strict,
        (CASE WHEN hours > 0 THEN greatest(1, (${minHoursShare} * hours + 9999) // 10000) ELSE -1 END)
          ::TINYINT AS least_hours,
        least(coalesce(${mostIncome}, 9223372036854775807::HUGEINT), 9223372036854775807)
          ::BIGINT AS most_income,
        CASE WHEN investment = 1 THEN min_share ELSE -1 END AS least_capital,
        (CASE WHEN education_required THEN education ELSE -1 END)::TINYINT AS least_education
      FROM roles LEFT JOIN counted USING (role)
    ), weighed AS (
      SELECT *, ${rest} AS rest,
        ${weight("requirements > 0", policy.fitSkills)}
          + ${weight("occupation IS NOT NULL", policy.fitExperience)} + ${rest} AS fit_total,
        ${weightSql(policy.appealDistance)} + ${weightSql(policy.appealPreference)}
          + ${weight("requirements > 0", policy.appealUse)}
          + ${weight("income > 0", policy.appealIncome)}
          + ${weight("hours > 0", policy.appealHours)} AS appeal_total
      FROM limited
    )
    SELECT * REPLACE (months::${wide} AS months, max_share::${wide} AS max_share,
        income::${wide} AS income),
      ${policy.minFit} * fit_total AS needed,
      fit_total = 0 OR rest * 10000 >= needed AS anybody,
      occupation IS NOT NULL
        AND rest * 10000 + ${weightSql(policy.fitExperience)} * ${policy.unknownScore} >= needed
        AS silent
    FROM weighed`;
}
