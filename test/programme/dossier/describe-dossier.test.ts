import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/document/dossier";
import { describeDossier } from "../../../src/programme/dossier/describe-dossier";
import { describeMissing } from "../../../src/programme/dossier/describe-missing";
import type {
  DescribedDossier,
  DescribedSection,
} from "../../../src/programme/dossier/described-section";
import { MISSING_CODES, type Missing } from "../../../src/programme/dossier/missing";
import type { SectionCode } from "../../../src/programme/dossier/texts/section-texts";
import { withdraw } from "../../../src/programme/dossier/withdraw";
import { assemblyOf, record, walkTo } from "./walk";
import { workshopUnit, workshopWithGaps } from "./workshop-unit";

const { market, plan, dossier } = workshopUnit();
const gaps = workshopWithGaps().dossier;
const registered = walkTo(dossier, "registered");
const who = { by: "کارشناس", on: "2026-04-01" };

/** Texts as people read them, without the marks around ids. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

const section = (page: DescribedDossier, code: SectionCode): DescribedSection =>
  page.sections.find((one) => one.code === code)!;

const cells = (of: Dossier, code: SectionCode, language: "fa" | "en" = "en"): string[][] =>
  section(describeDossier(of, language), code).rows.map((row) => row.cells.map(plain));

const fallenBack = (): Dossier => {
  const left = withdraw(market, plan, { dossier, seeker: "m6", ...who });
  if (left.outcome === "refused") throw new Error("m6 should be free to go");
  return left.dossier;
};

describe("describeDossier", () => {
  it("has as many cells in a row as columns, in both languages and at every stage", () => {
    for (const one of [dossier, gaps, registered, fallenBack()]) {
      const [fa, en] = [describeDossier(one, "fa"), describeDossier(one, "en")];
      for (const { columns, rows } of [...fa.sections, ...en.sections]) {
        expect(rows.filter((row) => row.cells.length !== columns.length)).toEqual([]);
      }
      expect(fa.sections.map(({ code }) => code)).toEqual(en.sections.map(({ code }) => code));
      expect(fa.sections.map(({ rows }) => rows.length)).toEqual(
        en.sections.map(({ rows }) => rows.length),
      );
    }
  });

  it("calls a unit a proposal until it is registered or ends", () => {
    const note = (of: Dossier): string =>
      describeDossier(of, "en").note.split(" ").slice(0, 3).join(" ");
    expect(note(walkTo(dossier, "assembly-held"))).toBe("This unit is");
    expect(note(registered)).toBe("The cooperative is");
    expect(note(fallenBack())).toBe("This dossier is");
  });

  it("leaves no hole unfilled and no Latin digit outside ids and sources in Persian", () => {
    for (const one of [dossier, gaps, registered, fallenBack()]) {
      const { title, note, status, sections } = describeDossier(one, "fa");
      const texts = [
        ...[title, note, status],
        ...sections.flatMap(({ heading, notes, columns, rows }) => [
          ...[heading, ...notes, ...columns],
          ...rows.flatMap((row) => row.cells),
        ]),
      ];
      const words = texts.map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, ""));
      expect(words.filter((text) => /[{}0-9]|undefined|null/.test(text))).toEqual([]);
    }
  });

  it("says what the next status lacks, or that nothing does", () => {
    expect(cells(dossier, "missing")).toEqual([
      ["☐", "consent of m1"],
      ["☐", "consent of m2"],
      ["☐", "consent of m7"],
    ]);
    const agreed = ["m1", "m2", "m7"].reduce(
      (own, seeker) => record(own, { ...who, kind: "consent", seeker }),
      dossier,
    );
    expect(cells(agreed, "missing", "fa")).toEqual([["☑", "چیزی کم نیست"]]);
    expect(section(describeDossier(registered, "en"), "missing")).toBeUndefined();
  });

  it("shows the founders with office and consent", () => {
    expect(cells(dossier, "founders")[0]).toEqual(["1", "m7", "tailor", "board", "☐", ""]);
    expect(cells(dossier, "founders")[2]).toEqual(["3", "m2", "maker", "board, manager", "☐", ""]);
    expect(cells(registered, "founders", "fa")[2]![3]).toBe("هیئت‌مدیره، مدیرعامل");
  });

  it("counts papers and what the data state of them", () => {
    const row = (of: Dossier, title: string) =>
      cells(of, "papers").find(([name]) => name === title)!;
    expect(row(gaps, "Birth certificate and national card").slice(1, 6)).toEqual([
      "each member",
      "1",
      "before the agreement is issued",
      "0 of 7",
      "6 of 7",
    ]);
    expect(row(dossier, "End-of-service or exemption card")[1]).toBe("each member (if a man)");
    expect(row(dossier, "Statute")[2]).toBe("3");
    expect(row(registered, "Statute")[4]).toBe("1 of 1");
  });

  it("marks what a member has to bring, and what is not asked of them", () => {
    // identity, service card, degree, application, record of founders, acceptance, manager's
    expect(cells(dossier, "member-papers")[0]).toEqual(["m1", "☐", "☐", "☐", "☐", "☐", "☐", "—"]);
    expect(cells(dossier, "member-papers")[4]).toEqual(["m5", "☐", "☐", "☐", "☐", "—", "—", "—"]);
    expect(cells(registered, "member-papers")[1]).toEqual(["m2", ..."☑☑☑☑☑☑☑"]);
  });

  it("marks conditions of membership and of offices", () => {
    expect(cells(gaps, "members")[0]).toEqual(["m1", "maker", "—", "☐", "☐", "☑", "☑", "☑"]);
    expect(cells(dossier, "members")[0]).toEqual(["m1", "maker", "36", "☐", "☑", "☑", "☑", "☑"]);
    const bad = record(gaps, {
      ...who,
      kind: "settled",
      point: "birth-date:m1",
      outcome: "fails",
    });
    expect(cells(bad, "members")[0]![4]).toBe("☒");
    const offices = section(describeDossier(bad, "en"), "offices").rows;
    expect(offices[1]!.state).toBe("failed");
    // offers, record, citizen, barred, age, membership, know-how, kin, accepts
    expect(cells(dossier, "offices")[0]).toEqual([
      ...["board", "m7", "☑", "☑", "☑", "☑", "☑", "☑", "☐", "—", "☐"],
    ]);
  });

  it("writes the statute's parameters with where they come from", () => {
    const articles = new Map(cells(dossier, "statute").map(([field, ...rest]) => [field, rest]));
    expect(articles.get("Name")![0]).toBe("not decided yet");
    expect(articles.get("Members")).toEqual(["7 now; from 7 to 8", "act 1; 1 January 2010"]);
    expect(articles.get("Paid before registration")![0]).toBe("33.34% of it: 1,190,239 rials");
    expect(articles.get("Board")).toEqual([
      "3 members and 1 alternates, for 36 months",
      "secondary source; Cooperative Sector Act, Article 36, as given by aftabir.com and taksafir.com",
    ]);
    expect(articles.get("Fiscal year begins")![0]).toBe("day 1 of month 1 of the Jalali year");
    expect(articles.get("Surplus: legal reserve")![0]).toBe(
      "at least 5%, until the reserve is 25% of the mean capital of 3 years",
    );
    expect(articles.get("Surplus: precautionary reserve")![0]).toBe("at most 5%");
    expect(articles.get("Surplus: cooperation and training")![0]).toBe("4%");
    expect(articles.get("Surplus: the rest, as the statute says")![0]).toBe("not decided yet");
  });

  it("shows what was written down when a point of the statute was settled", () => {
    const named = record(dossier, {
      ...who,
      kind: "settled",
      point: "statute.name",
      outcome: "holds",
      note: "کارگاه نمونه",
    });
    expect(cells(named, "statute")[0]![1]).toBe("کارگاه نمونه");
  });

  it("shows a duration and a share between bounds where the procedure has them", () => {
    const surplus = [{ use: "bonus" as const, minShare: 100, maxShare: 500 }];
    const other = {
      ...dossier,
      statute: { ...dossier.statute, duration: { months: 60 }, surplus },
    };
    const articles = new Map(cells(other, "statute").map(([field, value]) => [field, value]));
    expect(articles.get("Duration")).toBe("60 months");
    expect([...articles.values()].at(-1)).toBe("from 1% to 5%");
  });

  it("sums capital due and paid", () => {
    const rows = cells(
      record(dossier, { ...who, kind: "receipt", seeker: "m7", rials: 133_360 }),
      "capital",
    );
    expect(rows[6]).toEqual(["m7", "400,000 rials", "133,360 rials", "133,360 rials"]);
    expect(rows.at(-1)).toEqual(["Total", "3,570,002 rials", "1,190,240 rials", "133,360 rials"]);
  });

  it("writes the agenda with whom and how much, and who was there", () => {
    expect(cells(dossier, "assembly").map(([, text]) => text)).toEqual([
      "The statute is approved",
      "Elected to the board: m7, m1, m2",
      "Elected alternates of the board: m3",
      "Elected inspectors: m6; alternates: m4",
      "The capital is 3,570,002 rials, shared as in the table of capital",
      "An account at the Tose'e Ta'avon bank, and who signs for it",
    ]);
    expect(section(describeDossier(registered, "en"), "assembly").notes[1]).toBe(
      "Held on 1 April 2026",
    );
    expect(cells(registered, "attendance")[0]).toEqual(["1", "m1", "☑", ""]);
    const nobody = record(dossier, {
      ...assemblyOf(dossier),
      elected: { board: [], alternates: [], inspectors: [], inspectorAlternates: [] },
    });
    expect(cells(nobody, "assembly")[1]![1]).toBe("Elected to the board: nobody");
  });

  it("gathers points of one kind in one row", () => {
    const rows = cells(gaps, "points");
    expect(rows[0]).toEqual([
      "☐",
      "consent to found this cooperative",
      "before the founders' agreement",
      "m1, m2, m7",
    ]);
    expect(rows[1]).toEqual(["☐", "date of birth", "before the agreement is issued", "m1"]);
  });

  it("tells everything on record", () => {
    let own = record(registered, { ...who, kind: "manager", manager: null, note: "آگهی" });
    own = record(own, { ...who, kind: "paper", paper: "service-card", seeker: "m5", waived: true });
    const rows = cells(own, "history");
    const texts = rows.map(([, text]) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "m1 consented",
        "paper in: Birth certificate and national card m1",
        "paper in: Statute",
        "step taken: Registration on the system",
        "m7 paid 133,360 rials",
        "name of the cooperative: holds",
        "knowledge or experience for the office, as the cooperatives office finds m1: holds",
        "assembly with 7 members present",
        "manager chosen: m2",
        "manager chosen: somebody from outside",
        "paper does not apply: End-of-service or exemption card m5",
        "status: registered",
      ]),
    );
    expect(rows.at(-2)![3]).toBe("آگهی");
    expect(section(describeDossier(dossier, "en"), "history")).toBeUndefined();
  });

  it("says why a unit fell back, and who left", () => {
    const own = fallenBack();
    expect(cells(own, "fallback")).toEqual([
      ["nobody", "number of members"],
      ["x3", "places of the roles"],
    ]);
    expect(section(describeDossier(own, "en"), "fallback").notes.map(plain)).toEqual([
      "After m6 left",
    ]);
    expect(cells(own, "history").at(-1)![1]).toBe("m6 left; nobody came");
    const left = withdraw(market, plan, { dossier, seeker: "m1", ...who });
    if (left.outcome === "refused") throw new Error("m1 should be free to go");
    expect(cells(left.dossier, "history").at(-1)![1]).toBe("m1 left; x3 came");
  });

  it("shows a settled point by its id once nobody is concerned any more", () => {
    const settled = record(dossier, {
      ...who,
      kind: "settled",
      point: "know-how:m1",
      outcome: "fails",
    });
    const left = withdraw(market, plan, { dossier: settled, seeker: "m1", ...who });
    if (left.outcome === "refused") throw new Error("m1 should be free to go");
    expect(cells(left.dossier, "history")[0]![1]).toBe("know-how:m1: does not hold");
  });
});

describe("describeMissing", () => {
  it("has words for every code, whatever facts it carries", () => {
    const facts: Omit<Missing, "code"> = {
      seekers: ["m1"],
      paper: "statute",
      step: "name",
      point: "consent:m1",
      about: "consent",
      office: "board",
      resolution: "board",
      status: "registered",
      count: -2,
      rials: 5,
      date: "2026-03-21",
    };
    for (const code of MISSING_CODES) {
      for (const language of ["fa", "en"] as const) {
        const text = describeMissing({ code, ...facts }, dossier, language);
        expect(text).not.toMatch(/[{}]|undefined|\s$/);
        expect(describeMissing({ code }, dossier, language)).not.toMatch(/[{}]|undefined|\s$/);
      }
    }
    expect(describeMissing({ code: "date", date: "2026-03-21" }, dossier, "fa")).toBe(
      "تاریخ پیش از ۱ فروردین ۱۴۰۵ است",
    );
    expect(describeMissing({ code: "office", office: "board", count: -2 }, dossier, "en")).toBe(
      "the number elected differs from the statute by 2: board",
    );
  });
});
