import { describe, expect, it } from "vitest";
import type { DossierMember } from "../../../src/document/dossier-member";
import { chooseFounders } from "../../../src/programme/dossier/choose-founders";
import { workshopUnit } from "./workshop-unit";

const { members, proposedOffices: offices } = workshopUnit().dossier;

const badRecord = (...ids: readonly string[]): DossierMember[] =>
  members.map((member) =>
    ids.includes(member.seeker) ? { ...member, clearRecord: "failed" } : member,
  );

describe("chooseFounders", () => {
  it("takes nobody with a bad record", () => {
    const left = badRecord("m7", "m2");
    expect(chooseFounders({ members: left, offices, count: 3, before: [] })).toEqual([
      ...["m1", "m3", "m6"],
    ]);
  });

  it("keeps those named before, as long as they are members without a bad record", () => {
    const before = ["m5", "gone", "m2"];
    expect(chooseFounders({ members, offices, count: 3, before })).toEqual(["m5", "m2", "m7"]);
    expect(chooseFounders({ members: badRecord("m5"), offices, count: 3, before })).toEqual([
      ...["m2", "m7", "m1"],
    ]);
  });

  it("names everybody it can where there are not enough, in id order behind the officers", () => {
    expect(chooseFounders({ members, offices, count: 9, before: [] })).toEqual([
      ...["m7", "m1", "m2", "m3", "m6", "m4", "m5"],
    ]);
    const nobody = { ...offices, board: [], alternates: [], manager: null };
    const none = { ...nobody, inspectors: [], inspectorAlternates: [] };
    expect(chooseFounders({ members, offices: none, count: 2, before: [] })).toEqual(["m1", "m2"]);
  });
});
