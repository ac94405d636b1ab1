import { withinLimits } from "./offers-sql";
import type { Batch } from "./plan-batches";
import { type SqlTerms, weightSql } from "./sql-terms";

/**
 * The pairs of a batch that could still reach the least fit, with what skills and experience they have:
 * every hit of a held skill or an occupation, the best by requirement, summed. Pairs of strict roles
 * start from those who meet the rarest essential requirement.
 */
export function matchedSql({ strict, width }: Batch, terms: SqlTerms): readonly string[] {
  const positions = Array.from({ length: width }, (_, position) => position);
  const each = (of: (position: number) => string): string => positions.map(of).join("");
  const { policy, sum, wide } = terms;
  const fits = each((p) => `o.fit${p}, `);
  const none = each(() => "0::USMALLINT, ");
  const hits = strict ? strictHits(fits, none, sum) : openHits(fits, none, sum);
  const experience = `CASE WHEN a.occupation IS NULL THEN 0
    ELSE ${weightSql(policy.fitExperience)}
      * greatest(least(10000, p.months // a.months), ${policy.unknownScore}) END`;
  const skills = each((p) => `+ a.weight${p} * p.fit${p} `);
  return [
    ...(strict ? [keysSql(terms), DRIVERS_SQL] : []),
    `CREATE OR REPLACE TEMP TABLE matched AS
     WITH hits AS (${hits}), pairs AS (
       SELECT role, seeker, ${each((p) => `max(fit${p}) AS fit${p}, `)}
         sum(used)::${wide} AS used, sum(months)::${wide} AS months
       FROM hits GROUP BY role, seeker
     ), skilled AS (
       SELECT p.role, p.seeker, p.used, p.months, CASE WHEN a.requirements = 0 THEN 0
           ELSE ${weightSql(policy.fitSkills)} * ((0 ${skills}) // a.weight_total) END AS skills,
         a.fit_total = 0 OR skills + ${experience} + 10000 * a.rest >= a.needed AS hopeful
       FROM pairs p JOIN asking a USING (role)
       WHERE true ${each((p) => `AND p.fit${p} >= coalesce(a.least${p}, 0) `)}
     )
     SELECT * EXCLUDE (hopeful) FROM skilled WHERE hopeful`,
  ];
}

function openHits(fits: string, none: string, sum: string): string {
  return `
    SELECT o.role, n.seeker, ${fits} o.used, 0::${sum} AS months
    FROM nearby_held n JOIN offers o ON o.place = n.place AND o.cell = n.cell
    WHERE ${withinLimits("n", "o")}
    UNION ALL
    SELECT o.role, n.seeker, ${none} 0, n.months * o.bp
    FROM nearby_experience n
      JOIN occupations o ON o.place = n.place AND o.occupation = n.occupation
    WHERE ${withinLimits("n", "o")}
    UNION ALL
    SELECT o.role, n.seeker, ${none} 0, 0
    FROM nearby n JOIN (SELECT * FROM asking WHERE anybody OR silent) o ON o.place = n.place
    WHERE (o.anybody OR n.experienced = 0) AND ${withinLimits("n", "o")}`;
}

function strictHits(fits: string, none: string, sum: string): string {
  return `
    SELECT d.role, d.seeker, ${fits} o.used, 0::${sum} AS months
    FROM nearby_held n
      JOIN drivers d ON d.seeker = n.seeker AND d.place = n.place
      JOIN offers o ON o.role = d.role AND o.cell = n.cell
    UNION ALL
    SELECT d.role, d.seeker, ${none} 0, n.months * o.bp
    FROM nearby_experience n
      JOIN drivers d ON d.seeker = n.seeker AND d.place = n.place
      JOIN occupations o ON o.role = d.role AND o.occupation = n.occupation`;
}

/** Which skills at which levels meet the essential requirement of each role that the fewest hold. */
function keysSql({ policy }: SqlTerms): string {
  return `CREATE OR REPLACE TEMP TABLE keys AS
    WITH meeting AS (
      SELECT role, position, (m.held * ${policy.levels} + l.level - 1)::INTEGER AS cell
      FROM requirements q
        SEMI JOIN asking a USING (role)
        JOIN similarities m ON m.asked = q.skill
        CROSS JOIN (SELECT unnest(range(1, ${policy.levels + 1})) AS level) l
      WHERE essential AND bp * least(l.level, q.level) // q.level >= ${policy.essentialFit}
    ), holders AS (
      SELECT cell, count(*) AS holders FROM nearby_held GROUP BY cell
    ), rarest AS (
      SELECT role, arg_min(position, holders) AS position FROM (
        SELECT role, position, sum(coalesce(holders, 0)) AS holders
        FROM meeting LEFT JOIN holders USING (cell) GROUP BY role, position
      ) GROUP BY role
    )
    SELECT meeting.* EXCLUDE (position) FROM meeting JOIN rarest USING (role, position)`;
}

const DRIVERS_SQL = `CREATE OR REPLACE TEMP TABLE drivers AS
  WITH keyed AS (SELECT a.*, k.cell FROM keys k JOIN asking a USING (role))
  SELECT DISTINCT k.role, n.place, n.seeker
  FROM nearby_held n JOIN keyed k ON k.place = n.place AND k.cell = n.cell
  WHERE ${withinLimits("n", "k")}`;
