import { type SqlTerms, weightSql } from "./sql-terms";

/** Fit, appeal and value of the matched pairs of a batch, and the best `k` of each role. */
export function rankedSql(k: number, terms: SqlTerms): string {
  const { policy, confirms } = terms;
  // one number for value ↓, lottery ↑, id ↑: both are below 2^31
  const order = "value * 4294967296 - lot";
  return `
    WITH fitting AS (
      SELECT m.role, m.seeker, m.used, s.* EXCLUDE (seeker), a.region AS place_region,
        a.sector, a.requirements, a.appeal_total, a.hours AS asked_hours, a.income AS offered,
        ${fitSql(terms)} AS fit
      FROM matched m
        JOIN asking a ON a.role = m.role
        JOIN seekers s ON s.seeker = m.seeker
        LEFT JOIN licences n ON n.seeker = m.seeker AND n.licence = a.licence
        LEFT JOIN barred b ON b.role = m.role AND b.seeker = m.seeker
      WHERE fit >= ${policy.minFit} AND b.seeker IS NULL
        AND (NOT a.months_required OR CASE WHEN s.experienced = 0 THEN ${confirms}
          ELSE m.months // a.months >= 10000 END)
        AND (a.licence IS NULL OR n.seeker IS NOT NULL OR (s.licensed = 0 AND ${confirms}))
    ), appealing AS (
      SELECT f.role, f.seeker, f.lot, f.priority, f.fit, ${appealSql(terms)} AS appeal
      FROM fitting f
        JOIN distances d ON d.region = f.place_region AND d.home = f.region
        LEFT JOIN wished w ON w.seeker = f.seeker AND w.sector = f.sector
    ), valued AS (
      SELECT *, (${policy.balance} * fit + ${10_000 - policy.balance} * appeal) // 10000
        + priority AS value
      FROM appealing
    )
    SELECT role, seeker, value::DOUBLE AS value, fit::DOUBLE AS fit, appeal::DOUBLE AS appeal,
      row_number() OVER (PARTITION BY role ORDER BY ${order} DESC)::INTEGER AS rank
    FROM valued QUALIFY rank <= ${k}`;
}

function fitSql({ policy, wide }: SqlTerms): string {
  const experience = weightSql(policy.fitExperience);
  const education = weightSql(policy.fitEducation);
  const capital = weightSql(policy.fitCapital);
  return `CASE WHEN a.fit_total = 0 THEN 10000 ELSE (m.skills
    + CASE WHEN a.occupation IS NULL THEN 0
        WHEN s.experienced = 0 THEN ${experience} * ${policy.unknownScore}
        ELSE ${experience} * least(10000, m.months // a.months) END
    + CASE WHEN a.education IS NULL THEN 0
        WHEN s.education IS NULL THEN ${education} * ${policy.unknownScore}
        ELSE ${education}
          * greatest(0, 10000 - 2500 * greatest(0, (a.education - s.education)::INTEGER)) END
    + CASE WHEN a.max_share = 0 THEN 0
        WHEN s.capital IS NULL THEN ${capital} * ${policy.unknownScore}
        ELSE ${capital} * (10000 * least(s.capital::${wide}, a.max_share) // a.max_share) END
    )::BIGINT // a.fit_total END`;
}

function appealSql({ policy, wide }: SqlTerms): string {
  const hours = weightSql(policy.appealHours);
  const income = weightSql(policy.appealIncome);
  return `CASE WHEN f.appeal_total = 0 THEN 10000 ELSE (
    ${weightSql(policy.appealDistance)} * CASE WHEN d.km = 0 THEN 10000
        WHEN d.km <= f.travel
          THEN 10000 - ${10_000 - policy.atLimit}::${wide} * d.km // f.travel
        WHEN f.relocates = 1 THEN ${policy.relocation}
        WHEN d.km IS NULL OR f.travel IS NULL THEN ${policy.unknownScore}
        ELSE 0 END
    + ${weightSql(policy.appealPreference)}
        * CASE WHEN f.wishes = 0 OR w.seeker IS NOT NULL THEN 10000 ELSE 0 END
    + CASE WHEN f.requirements = 0 OR f.use_total = 0 THEN 0
        ELSE ${weightSql(policy.appealUse)} * (f.used // f.use_total) END
    + CASE WHEN f.asked_hours = 0 THEN 0
        WHEN f.hours IS NULL THEN ${hours} * ${policy.unknownScore}
        ELSE ${hours} * (10000 * least(f.hours, f.asked_hours) // f.asked_hours) END
    + CASE WHEN f.offered = 0 THEN 0
        WHEN f.income = 0 THEN ${income} * 10000
        ELSE ${income} * (10000 * least(f.offered, f.income) // f.income) END
    )::BIGINT // f.appeal_total END`;
}
