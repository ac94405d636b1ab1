import { type CountyName, county } from "../regions";
import type {
  CooperativeType,
  Employment,
  Investment,
  Requirement,
  Role,
} from "./opportunity-record";

const MILLION = 1_000_000;

/** What a role asks for, in short words that `expandAsks` reads. */
export interface Asks {
  readonly occupation?: string;
  /** Such as "olive-pruning 3 w4 essential, teamwork 2": skill, level, weight. */
  readonly skills: string;
  /** ISCED level, such as "5" or "5 required". */
  readonly education?: string;
  /** Occupation and months, such as "6112 24" or "6112 24 required". */
  readonly experience?: string;
  readonly licence?: string;
}

interface CommonNotation {
  readonly id: string;
  /** Persian, English. */
  readonly title: readonly [string, string];
  readonly sector: string;
  readonly in: CountyName;
  readonly from?: string;
  readonly to?: string;
  /** Million rial a month. */
  readonly income?: number;
  readonly hours?: number;
}

export interface JobNotation extends CommonNotation, Asks {
  readonly vacancies: number;
}

export interface RoleNotation extends Asks {
  readonly id: string;
  readonly title: readonly [string, string];
  readonly places: readonly [number, number];
}

export interface VentureNotation extends CommonNotation {
  readonly type: CooperativeType;
  readonly members: readonly [number, number];
  /** Million rial: all of it, then the least and the most that one member brings. */
  readonly capital: number;
  readonly share: readonly [number, number];
  /** Basis points. */
  readonly publicShare?: number;
  readonly roles: readonly RoleNotation[];
  readonly offers?: readonly string[];
  readonly needs?: readonly string[];
}

/** Writes a job out as a record; its one role is named `worker`. */
export function job(notation: JobNotation): Employment {
  const role = { ...notation, id: "worker", places: [0, notation.vacancies] } as const;
  return { ...expandCommon(notation, "employment"), role: expandRole(role) };
}

/** Writes a planned cooperative out as a record. */
export function venture(notation: VentureNotation): Investment {
  const { type, members, capital, share, publicShare, roles, offers, needs } = notation;
  return {
    ...expandCommon(notation, "investment"),
    cooperative: type,
    members: { min: members[0], max: members[1] },
    roles: roles.map(expandRole),
    capital: {
      required: capital * MILLION,
      memberShare: { min: share[0] * MILLION, max: share[1] * MILLION },
      ...(publicShare !== undefined && { publicShare }),
    },
    ...(offers && { offers }),
    ...(needs && { needs }),
  };
}

function expandCommon<K extends "employment" | "investment">(notation: CommonNotation, kind: K) {
  const { id, title, sector, from, to, income, hours } = notation;
  return {
    id,
    kind,
    title: { fa: title[0], en: title[1] },
    sector,
    region: county[notation.in],
    ...(from !== undefined && { validFrom: from }),
    ...(to !== undefined && { validTo: to }),
    ...(income !== undefined && { monthlyIncome: income * MILLION }),
    ...(hours !== undefined && { hoursPerWeek: hours }),
  };
}

function expandRole({ id, title, places, ...asks }: RoleNotation): Role {
  return {
    id,
    title: { fa: title[0], en: title[1] },
    places: { min: places[0], max: places[1] },
    ...expandAsks(asks),
  };
}

function expandAsks({ occupation, skills, education, experience, licence }: Asks) {
  const [level, schooling] = education?.split(" ") ?? [];
  const [held, months, practice] = experience?.split(" ") ?? [];
  return {
    ...(occupation !== undefined && { occupation }),
    skills: skills === "" ? [] : skills.split(", ").map(expandRequirement),
    ...(level !== undefined && {
      education: { level: Number(level), ...(schooling === "required" && { required: true }) },
    }),
    ...(held !== undefined && {
      experience: {
        occupation: held,
        months: Number(months),
        ...(practice === "required" && { required: true }),
      },
    }),
    ...(licence !== undefined && { licence }),
  };
}

function expandRequirement(text: string): Requirement {
  const parts = /^(\S+) ([1-5])(?: w([0-9]+))?( essential)?$/.exec(text);
  const skill = parts?.[1];
  if (skill === undefined) throw new Error(`not a requirement: \`${text}\``);
  return {
    skill,
    level: Number(parts?.[2]),
    ...(parts?.[3] !== undefined && { weight: Number(parts[3]) }),
    ...(parts?.[4] !== undefined && { essential: true }),
  };
}
