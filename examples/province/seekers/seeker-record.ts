/** A seeker as the dataset holds it; what is not known is left out. */
export interface Seeker {
  readonly id: string;
  readonly region: string;
  readonly skills: readonly HeldSkill[];
  readonly capacities: Capacities;
  readonly birthDate?: string;
  readonly education?: { readonly level: number; readonly field?: string };
  readonly experience?: readonly { readonly occupation: string; readonly months: number }[];
  readonly licences?: readonly string[];
  readonly expects?: Expectations;
  readonly standing?: Standing;
  readonly groups?: readonly string[];
  readonly together?: string;
  readonly apart?: readonly string[];
  readonly relatives?: readonly string[];
  readonly consent?: { readonly matching: boolean };
}

export interface HeldSkill {
  readonly skill: string;
  readonly level: number;
  readonly evidence?: "certificate" | "experience" | "observed" | "self";
}

export interface Capacities {
  readonly capital?: number;
  readonly hoursPerWeek?: number;
  readonly travelKm?: number;
  readonly relocates?: boolean;
  readonly leads?: readonly ("board" | "inspector" | "manager")[];
}

export interface Expectations {
  readonly monthlyIncome?: number;
  readonly sectors?: readonly string[];
  readonly kinds?: readonly ("employment" | "investment")[];
  readonly refuses?: readonly string[];
}

export interface Standing {
  readonly citizen?: boolean;
  readonly barred?: boolean;
  readonly clearRecord?: boolean;
  readonly memberships?: readonly { readonly cooperative: string; readonly sector: string }[];
}
