/** A requirement of a role as the dataset holds it. */
export interface Requirement {
  readonly skill: string;
  readonly level: number;
  readonly weight?: number;
  readonly essential?: boolean;
}

/** A role as the dataset holds it. */
export interface Role {
  readonly id: string;
  readonly title: BothLanguages;
  readonly places: { readonly min: number; readonly max: number };
  readonly occupation?: string;
  readonly skills: readonly Requirement[];
  readonly education?: { readonly level: number; readonly required?: boolean };
  readonly experience?: {
    readonly occupation: string;
    readonly months: number;
    readonly required?: boolean;
  };
  readonly licence?: string;
}

interface CommonOpportunity {
  readonly id: string;
  readonly title: BothLanguages;
  readonly sector: string;
  readonly region: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly monthlyIncome?: number;
  readonly hoursPerWeek?: number;
}

/** A job: one role with its vacancies. */
export interface Employment extends CommonOpportunity {
  readonly kind: "employment";
  readonly role: Role;
}

/** A planned cooperative: its roles, its members and its capital. */
export interface Investment extends CommonOpportunity {
  readonly kind: "investment";
  readonly cooperative: CooperativeType;
  readonly members: { readonly min: number; readonly max: number };
  readonly roles: readonly Role[];
  readonly capital: {
    readonly required: number;
    readonly memberShare: { readonly min: number; readonly max: number };
    readonly publicShare?: number;
  };
  readonly offers?: readonly string[];
  readonly needs?: readonly string[];
}

export type Opportunity = Employment | Investment;

export type CooperativeType =
  | "production"
  | "service"
  | "distribution"
  | "multipurpose"
  | "housing"
  | "consumer"
  | "professional";

export interface BothLanguages {
  readonly fa: string;
  readonly en: string;
}
