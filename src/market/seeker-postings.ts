import type { CooperativeType } from "../dataset/primitives";
import type { Seeker } from "../dataset/seeker";

/** Who is in a cooperative already, and in which sector. */
export interface MembershipPosting {
  readonly seeker: number;
  readonly sector: string;
}

/** Rare facts the other way round: from the fact to the seekers' indices. */
export interface SeekerPostings {
  readonly licensed: ReadonlyMap<string, readonly number[]>;
  /** 1 where the seeker has said which licences there are, even if none. */
  readonly licencesKnown: Uint8Array;
  readonly refusers: ReadonlyMap<string, readonly number[]>;
  readonly members: ReadonlyMap<CooperativeType, readonly MembershipPosting[]>;
  /** By occupation code: who has stated experience in it. */
  readonly experienced: ReadonlyMap<string, readonly number[]>;
  /** Those who have stated no experience, not even that there is none. */
  readonly silent: readonly number[];
}

/** Posts licences, refusals, memberships and experience of seekers given in index order. Linear. */
export function compilePostings(seekers: readonly Seeker[]): SeekerPostings {
  const licensed = new Map<string, number[]>();
  const refusers = new Map<string, number[]>();
  const members = new Map<CooperativeType, MembershipPosting[]>();
  const experienced = new Map<string, number[]>();
  const silent: number[] = [];
  seekers.forEach((seeker, index) => {
    if (seeker.experience === undefined) silent.push(index);
    for (const { occupation } of seeker.experience ?? []) post(experienced, occupation, index);
    for (const licence of seeker.licences ?? []) post(licensed, licence, index);
    for (const opportunity of seeker.expects?.refuses ?? []) post(refusers, opportunity, index);
    for (const { cooperative, sector } of seeker.standing?.memberships ?? []) {
      post(members, cooperative, { seeker: index, sector });
    }
  });
  return {
    licensed,
    licencesKnown: Uint8Array.from(seekers, ({ licences }) => Number(licences !== undefined)),
    refusers,
    members,
    experienced,
    silent,
  };
}

function post<Key, Item>(postings: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [item]);
  else list.push(item);
}
