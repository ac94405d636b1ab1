import type { SqlTerms } from "./sql-terms";

/**
 * Who may take and can reach an opportunity at some places, with what they hold: the rules that ask no
 * more than region and kind, once for all roles there. Absent data stand as marks that compare as the
 * policy treats unknowns.
 */
export function nearbySql(
  places: readonly number[],
  { unknown, confirms }: SqlTerms,
): readonly string[] {
  const reaches = confirms ? "coalesce(d.km <= s.travel, true)" : "d.km <= s.travel";
  return [
    `CREATE OR REPLACE TEMP TABLE nearby AS
     WITH places AS (SELECT unnest([${places.join(", ")}]) AS place)
     SELECT p.place, s.seeker, s.experienced, s.income,
       coalesce(s.hours, ${unknown.small})::TINYINT AS hours,
       coalesce(s.capital, ${unknown.amount}) AS capital,
       coalesce(s.education, ${unknown.small})::TINYINT AS education
     FROM seekers s
       JOIN distances d ON d.home = s.region
       JOIN places p ON p.place // 2 = d.region
     WHERE CASE WHEN p.place % 2 = 1 THEN s.admitted_investment ELSE s.admitted_employment END = 1
       AND (d.km = 0 OR s.relocates = 1 OR ${reaches})`,
    `CREATE OR REPLACE TEMP TABLE nearby_held AS
     SELECT n.*, h.cell FROM held h JOIN nearby n USING (seeker)`,
    `CREATE OR REPLACE TEMP TABLE nearby_experience AS
     SELECT n.*, e.occupation, e.months FROM experience e JOIN nearby n USING (seeker)`,
  ];
}
