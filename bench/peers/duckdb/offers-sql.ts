import type { SqlTerms } from "./sql-terms";

/**
 * What a batch of roles asks, turned round for joins: `asking` the roles with the weight and the least
 * fit of each requirement by position; `offers` by role and held skill at a level (`cell`) its fit for
 * each position and its part of `use`; `occupations` by role and held occupation its credit; `barred`
 * whom a refusal, a forbid or a membership bars; `wished` who wishes for a sector.
 */
export function offersSql(
  { roles, width }: { readonly roles: readonly number[]; readonly width: number },
  { policy, sum }: SqlTerms,
): readonly string[] {
  const positions = Array.from({ length: width }, (_, position) => position);
  const weights = positions.map(
    (p) => `coalesce(max(weight) FILTER (position = ${p}), 0) AS weight${p},
      CASE WHEN bool_or(essential) FILTER (position = ${p}) THEN ${policy.essentialFit} ELSE 0 END
        AS least${p},`,
  );
  const fits = positions.map(
    (p) => `coalesce(max(bp * least(l.level, q.level) // q.level) FILTER (position = ${p}), 0)
      ::USMALLINT AS fit${p},`,
  );
  return [
    `CREATE OR REPLACE TEMP TABLE asking AS
     SELECT a.*, w.* EXCLUDE (role) FROM asked a LEFT JOIN (
       SELECT role, ${weights.join("\n")} FROM requirements GROUP BY role
     ) w USING (role) WHERE role IN (${roles.join(", ")})`,
    `CREATE OR REPLACE TEMP TABLE offers AS
     SELECT a.place, a.role, (m.held * ${policy.levels} + l.level - 1)::INTEGER AS cell,
       ${fits.join("\n")}
       (any_value(k.specificity) * l.level * max(bp * least(l.level, q.level) // l.level))
         ::${sum} AS used,
       ${LIMITS.map((limit) => `any_value(a.${limit}) AS ${limit}`).join(", ")}
     FROM requirements q
       JOIN asking a USING (role)
       JOIN similarities m ON m.asked = q.skill
       JOIN skills k ON k.skill = m.held
       CROSS JOIN (SELECT unnest(range(1, ${policy.levels + 1})) AS level) l
     GROUP BY a.place, a.role, m.held, l.level`,
    `CREATE OR REPLACE TEMP TABLE occupations AS
     SELECT a.place, a.role, c.held AS occupation, c.bp::${sum} AS bp,
       ${LIMITS.map((limit) => `a.${limit}`).join(", ")}
     FROM credits c JOIN asking a ON a.occupation = c.asked`,
    `CREATE OR REPLACE TEMP TABLE barred AS
     SELECT a.role, b.seeker FROM barred_pairs b JOIN asking a USING (opportunity)
     UNION SELECT a.role, b.seeker FROM memberships b
       JOIN sector_matches m ON m.held = b.sector
       JOIN asking a ON a.cooperative = b.cooperative AND a.sector = m.asked`,
    `CREATE OR REPLACE TEMP TABLE wished AS
     SELECT DISTINCT w.seeker, m.asked AS sector FROM wishes w
       JOIN sector_matches m ON m.held = w.sector
       SEMI JOIN asking a ON a.sector = m.asked`,
  ];
}

/** The limits that a seeker's facts are held against. */
export const LIMITS = ["least_hours", "most_income", "least_capital", "least_education"] as const;

/** Whether a person nearby is within the limits of a role. */
export function withinLimits(person: string, role: string): string {
  return `${person}.hours >= ${role}.least_hours AND ${person}.income <= ${role}.most_income
    AND ${person}.capital >= ${role}.least_capital
    AND ${person}.education >= ${role}.least_education`;
}
