import type { Texts, Words } from "./words";

/** The sections of a dossier's page, in their order. */
export const SECTION_CODES = [
  "summary",
  "fallback",
  "missing",
  "founders",
  "steps",
  "papers",
  "member-papers",
  "members",
  "offices",
  "statute",
  "capital",
  "assembly",
  "attendance",
  "points",
  "history",
] as const;
export type SectionCode = (typeof SECTION_CODES)[number];

/** The headings of the sections. */
export const SECTION_TEXTS = {
  "section.summary": { fa: "واحد در یک نگاه", en: "The unit at a glance" },
  "section.fallback": { fa: "چرا تشکیل‌شدنی نیست", en: "Why it can no longer be formed" },
  "section.missing": { fa: "آنچه برای گام بعد کم است", en: "What the next status lacks" },
  "section.founders": { fa: "هیئت مؤسس", en: "Founding board" },
  "section.steps": { fa: "گام‌های تشکیل", en: "Steps of the formation" },
  "section.papers": { fa: "مدارک و آورندگان آن‌ها", en: "Papers and who brings them" },
  "section.member-papers": { fa: "مدارک هر عضو", en: "Papers of each member" },
  "section.members": { fa: "اعضا و شرایط عضویت", en: "Members and conditions of membership" },
  "section.offices": { fa: "سمت‌ها و شرایط احراز", en: "Offices and eligibility" },
  "section.statute": { fa: "مشخصات اساسنامه", en: "Parameters of the statute" },
  "section.capital": { fa: "سرمایهٔ اعضا", en: "Members' capital" },
  "section.assembly": {
    fa: "دستور و مصوبات نخستین مجمع عمومی",
    en: "Agenda and resolutions of the first assembly",
  },
  "section.attendance": { fa: "حاضران مجمع", en: "Present at the assembly" },
  "section.points": { fa: "نکته‌های باز", en: "Open points" },
  "section.history": { fa: "آنچه ثبت شده است", en: "What is on record" },
} as const satisfies Texts<"section", SectionCode>;

/** What is said under a heading. */
export const NOTE_TEXTS = {
  "note.title": { fa: "پروندهٔ تشکیل تعاونی: {title}", en: "Formation dossier: {title}" },
  "note.proposal": {
    fa: "این واحد «پیشنهاد» است. بی رضایت تک‌تک اعضا و تأیید کارشناس، هیچ‌چیز قطعی نیست؛ متقاضیان واجد شرایط همچنان می‌توانند عضو شوند",
    en: "This unit is a proposal. Nothing is final without each member's consent and an officer's sign-off; qualified applicants can still join",
  },
  "note.registered": {
    fa: "تعاونی ثبت شده و این پرونده کامل است",
    en: "The cooperative is registered and this dossier complete",
  },
  "note.ended": { fa: "این پرونده بسته شده است", en: "This dossier is closed" },
  "note.founders": {
    fa: "به ترتیب سمت‌های پیشنهادی: هیئت‌مدیره، علی‌البدل‌ها، مدیرعامل، بازرسان و سپس دیگر اعضا",
    en: "In the order of the offices proposed: board, alternates, manager, inspectors, then the other members",
  },
  "note.marks": {
    fa: "☑ برقرار یا رسیده، ☐ هنوز نه، ☒ برقرار نیست، — خواسته نشده",
    en: "☑ met or in, ☐ not yet, ☒ not met, — not asked",
  },
  "note.statute": {
    fa: "عددهایی که «عرف» یا «منبع دست دوم» دارند پیش‌فرض‌اند و باید با متن قانون و آیین‌نامهٔ جاری تطبیق داده شوند",
    en: "Numbers marked as practice or as from a secondary source are defaults, to be checked against the law and by-law in force",
  },
  "note.quorum": {
    fa: "حد نصاب: {quorum} عضو از {members}",
    en: "Quorum: {quorum} of {members} members",
  },
  "note.held": { fa: "برگزارشده در {date}", en: "Held on {date}" },
  "note.ready": { fa: "چیزی کم نیست", en: "Nothing is missing" },
  "note.next": { fa: "گام بعد: {status}", en: "Next: {status}" },
  "note.left": { fa: "پس از رفتن {who}", en: "After {who} left" },
  "note.procedure": { fa: "رویه: {id}، نسخهٔ {version}", en: "Procedure: {id}, version {version}" },
} as const satisfies Texts<"note", string>;

/** The headings of columns, and labels. */
export const COLUMN_TEXTS = {
  "column.member": { fa: "عضو", en: "Member" },
  "column.role": { fa: "نقش", en: "Role" },
  "column.office": { fa: "سمت", en: "Office" },
  "column.offered": { fa: "خود داوطلب است", en: "Offers to" },
  "column.years": { fa: "سن", en: "Age" },
  "column.number": { fa: "ردیف", en: "Row" },
  "column.step": { fa: "گام", en: "Step" },
  "column.paper": { fa: "مدرک", en: "Paper" },
  "column.who": { fa: "آورنده", en: "Who brings it" },
  "column.copies": { fa: "نسخه", en: "Copies" },
  "column.before": { fa: "مهلت", en: "When" },
  "column.in": { fa: "رسیده", en: "In" },
  "column.stated": { fa: "در داده‌ها گفته شده", en: "Stated in the data" },
  "column.source": { fa: "اعتبار و منبع", en: "Standing and source" },
  "column.state": { fa: "وضعیت", en: "State" },
  "column.field": { fa: "مورد", en: "Article" },
  "column.value": { fa: "مقدار", en: "Value" },
  "column.amount": { fa: "آورده", en: "Contribution" },
  "column.due": { fa: "پیش از ثبت", en: "Before registration" },
  "column.paid": { fa: "پرداخت‌شده", en: "Paid" },
  "column.resolution": { fa: "موضوع و مصوبه", en: "Item and resolution" },
  "column.passed": { fa: "تصویب", en: "Passed" },
  "column.present": { fa: "حاضر", en: "Present" },
  "column.signature": { fa: "امضا", en: "Signature" },
  "column.point": { fa: "نکته", en: "Point" },
  "column.concerns": { fa: "مربوط به", en: "Concerns" },
  "column.date": { fa: "تاریخ", en: "Date" },
  "column.event": { fa: "رویداد", en: "Event" },
  "column.by": { fa: "ثبت‌کننده", en: "Recorded by" },
  "column.note": { fa: "یادداشت", en: "Note" },
  "column.way": { fa: "جانشین", en: "Replacement" },
  "column.broken": { fa: "قاعده‌ای که نقض می‌شود", en: "Rule that breaks" },
  "column.missing": { fa: "کمبود", en: "Missing" },
  "column.code": { fa: "شناسه", en: "Code" },
  "column.policy": { fa: "سیاست‌نامه", en: "Policy" },
  "column.data": { fa: "اثر انگشت داده", en: "Fingerprint of the data" },
  "column.sum": { fa: "جمع", en: "Total" },
} as const satisfies Texts<"column", string>;

/** How far a source can be relied on. */
export const CONFIDENCE_TEXTS = {
  "confidence.A": { fa: "متن رسمی", en: "official text" },
  "confidence.B": { fa: "منبع دست دوم", en: "secondary source" },
  "confidence.C": { fa: "عرف، تأییدنشده", en: "practice, not verified" },
} as const satisfies Readonly<Record<string, Words>>;
