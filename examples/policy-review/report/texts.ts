import type { BothLanguages } from "../../match-batch/report/voice";
import { FACT_TEXTS } from "./fact-texts";

/** Every sentence of the report, in both languages; `{name}` is filled in. */
export const TEXTS = {
  ...FACT_TEXTS,

  title: { fa: "گزارش بازبینی سیاست‌نامه", en: "Review of a policy" },
  contents: { fa: "فهرست", en: "Contents" },
  policyLine: {
    fa: "سیاست‌نامهٔ {id}، نسخهٔ {version}، به تاریخ {date}",
    en: "Policy {id}, version {version}, as of {date}",
  },
  againstLine: {
    fa: "در برابر سیاست‌نامهٔ جاری: {id}، نسخهٔ {version}",
    en: "Against the policy in force: {id}, version {version}",
  },
  fingerprint: { fa: "اثر انگشت سیاست‌نامه", en: "Fingerprint of the policy" },
  seedLine: { fa: "رشتهٔ آغازین بازارهای آزمون: {seed}", en: "Seed of the drawn markets: {seed}" },
  passed: {
    fa: "پذیرفته: هر قانون الزامی برقرار ماند و هر حالت الزامی آزموده شد.",
    en: "Passed: every required law held, and every required case was met.",
  },
  notPassed: {
    fa: "پذیرفته نیست: {laws} قانون الزامی شکسته و {cases} حالت الزامی آزموده نشده است.",
    en: "Not passed: required laws broken: {laws}; required cases not met: {cases}.",
  },
  officeNote: {
    fa: "این گزارش برای اداره است و شناسهٔ کسان را دربر دارد. قضاوت با کارشناس است: گزارش می‌گوید سیاست‌نامه چه می‌کند، نه این که چه باید بکند.",
    en: "This report names ids of people and is for the office. It says what the policy does, not what it should do: that is for people to decide.",
  },
  lawsHeld: { fa: "قانون برقرار", en: "Laws held" },
  requiredBroken: { fa: "قانون الزامی شکسته", en: "Required laws broken" },
  informativeBroken: { fa: "قانون آگاهی‌بخش شکسته", en: "Informative laws broken" },
  casesMissing: { fa: "حالت آزموده‌نشده", en: "Required cases not met" },
  marketsDrawn: { fa: "بازار آزمون", en: "Markets drawn" },
  moved: { fa: "جابه‌جا‌شده", en: "People who move" },
  ofLaws: { fa: "از {count} قانون", en: "of {count}" },
  ofSeekers: { fa: "از {count} کارجو", en: "of {count} seekers" },

  laws: { fa: "قانون‌ها", en: "Laws" },
  lawsHint: {
    fa: "هر قانون چیزی است که هر کس می‌تواند از یک سیاست‌نامه انتظار داشته باشد. بازارهای کوچک ساختگی به قرعه ساخته و قانون در آن‌ها آزموده می‌شود. «الزامی» یعنی سیاست‌نامه باید آن را نگه دارد؛ «آگاهی‌بخش» یعنی باید دانست که نگه نمی‌دارد.",
    en: "A law is something anyone may expect of a policy. Small made-up markets are drawn and the law is tried in each. A policy must keep a required law; of an informative one it is enough to know.",
  },
  law: { fa: "قانون", en: "Law" },
  standing: { fa: "جایگاه", en: "Standing" },
  outcome: { fa: "نتیجه", en: "Outcome" },
  runs: { fa: "بازار", en: "Markets" },
  tried: { fa: "آزموده", en: "Tried" },
  required: { fa: "الزامی", en: "required" },
  informative: { fa: "آگاهی‌بخش", en: "informative" },
  optional: { fa: "اختیاری", en: "optional" },
  held: { fa: "برقرار", en: "held" },
  broken: { fa: "شکسته", en: "broken" },
  notTried: { fa: "چیزی برای آزمودن نبود", en: "nothing to try" },
  legal: { fa: "قانون کشور", en: "law of the land" },
  fairness: { fa: "انصاف", en: "fairness" },
  sanity: { fa: "درستی", en: "sanity" },
  determinism: { fa: "تکرارپذیری", en: "repeatability" },

  cases: { fa: "مثال‌های نقض", en: "Counterexamples" },
  casesHint: {
    fa: "کوچک‌ترین بازاری که قانون در آن می‌شکند. هیچ‌کس در آن واقعی نیست.",
    en: "The smallest market found that breaks the law. Nobody in it is real.",
  },
  noCases: { fa: "هیچ قانونی نشکسته است.", en: "No law is broken." },
  whatHappened: { fa: "چه روی می‌دهد", en: "What happens" },
  measured: {
    fa: "{measure}: پیش از آن {before}، پس از آن {after}",
    en: "{measure}: {before} before, {after} after",
  },
  people: { fa: "کسان", en: "People" },
  opportunities: { fa: "فرصت‌ها", en: "Opportunities" },
  skillsOf: { fa: "مهارت‌ها", en: "Skills" },
  who: { fa: "کد", en: "Id" },
  before: { fa: "پیش از تغییر", en: "Before the change" },
  after: { fa: "پس از تغییر", en: "After the change" },
  facts: { fa: "داده‌ها", en: "Facts" },
  unchanged: { fa: "بی تغییر", en: "as before" },
  absent: { fa: "نیست", en: "not there" },
  tableAlone: {
    fa: "این مثال را خود سیاست‌نامه می‌سازد؛ کسی و فرصتی لازم نیست.",
    en: "The policy alone shows this one: it takes no people and no opportunities.",
  },
  requiredMeans: {
    fa: "یعنی: تا این نشکسته نماند، سیاست‌نامه پذیرفته نیست.",
    en: "What it means: the policy does not pass until this is mended.",
  },
  informativeMeans: {
    fa: "یعنی: سیاست‌نامه پذیرفته می‌ماند، اما باید این را دانست و پذیرفت.",
    en: "What it means: the policy can pass, but this should be known and accepted.",
  },
  seedOf: {
    fa: "برای یافتن دوباره با fast-check، رشتهٔ آغازین و مسیر:",
    en: "To find it again with fast-check, seed and path:",
  },

  gains: { fa: "سود شکستن قانون‌های آگاهی‌بخش", en: "Gains of breaking informative laws" },
  gainsHint: {
    fa: "در چند بازار کسی از شکستن قانون سود می‌برد، و بیشترین سود (واحد ارزش).",
    en: "In how many of the markets somebody gains by it, and the most that is gained (of value).",
  },
  gainMarkets: { fa: "بازارهای با سود", en: "Markets with a gain" },
  largestGain: { fa: "بیشترین سود", en: "Largest gain" },

  labels: { fa: "حالت‌های آزموده", en: "Cases met" },
  labelsHint: {
    fa: "از {markets} بازار، در چند بازار هر حالت دشوار دیده شد. بازبینی‌ای که حالت الزامی را ندیده باشد پذیرفته نیست.",
    en: "In how many of {markets} markets each awkward case was met. A review that missed a required one does not pass.",
  },
  labelsMissing: { fa: "حالت‌های الزامی دیده‌نشده", en: "Required cases that were not met" },
  labelsAllMet: { fa: "هر حالت الزامی دیده شد.", en: "Every required case was met." },
  labelsReached: { fa: "همهٔ حالت‌ها", en: "All cases" },
  label: { fa: "حالت", en: "Case" },
  met: { fa: "دیده شد", en: "met" },
  missed: { fa: "دیده نشد", en: "not met" },

  coverage: { fa: "کار هر قاعده", en: "What each rule does" },
  coverageHint: {
    fa: "هر قاعده چند بار پذیرفت، رد کرد، نامعلوم ماند، و چند بار به‌تنهایی تعیین‌کننده بود.",
    en: "How often each rule passed, failed, stayed unknown, and alone made the difference.",
  },
  drawnMarkets: { fa: "در بازارهای ساختگی", en: "In drawn markets" },
  dataAtHand: { fa: "در داده‌های موجود", en: "In the data at hand" },
  rule: { fa: "قاعده", en: "Rule" },
  gate: { fa: "آنچه جز قاعده‌ها در راه است", en: "Besides the rules" },
  idle: {
    fa: "قاعده‌هایی که هیچ‌گاه به‌تنهایی تعیین‌کننده نبودند",
    en: "Rules that never decide alone",
  },
  overlaps: { fa: "قاعده‌هایی که دیگری را تکرار می‌کنند", en: "Rules that only repeat another" },
  thresholds: { fa: "آستانه‌ها", en: "Thresholds" },
  nobodyNear: { fa: "آستانه‌هایی که کسی نزدیک آن‌ها نیست", en: "Thresholds that nobody is near" },
  none: { fa: "هیچ", en: "none" },

  changes: { fa: "چه تغییر می‌کند", en: "What changes" },
  changesHint: {
    fa: "بندهایی که در دو سیاست‌نامه فرق دارند، و کسانی که هر بند جابه‌جا می‌کند: خود به‌تنهایی، همراه بندهای دیگر، یا با زنجیرهٔ جابه‌جایی.",
    en: "The clauses in which the two policies differ, and the people each one moves: alone, together with others, or by a chain of displacements.",
  },
  noChanges: { fa: "دو سیاست‌نامه یکی است.", en: "The two policies say the same." },
  noData: {
    fa: "داده‌ای داده نشده است؛ اثر بر کسان سنجیده نشد.",
    en: "No data were given, so the effect on people was not computed.",
  },
  clause: { fa: "بند", en: "Clause" },
  alone: { fa: "به‌تنهایی", en: "Alone" },
  together: { fa: "همراه دیگران", en: "With others" },
  displaced: { fa: "با زنجیره", en: "By a chain" },
  causes: { fa: "چرا کسان جابه‌جا می‌شوند", en: "Why people move" },
  cause: { fa: "علت", en: "Cause" },
  persons: { fa: "نفر", en: "People" },
  stayed: {
    fa: "{placed} نفر در جای خود می‌مانند و {unplaced} نفر همچنان بی‌جا.",
    en: "{placed} people keep their place, {unplaced} stay without one.",
  },
  movesList: { fa: "{count} نفر نخست و علت", en: "The first {count} and why" },

  outcomes: { fa: "نتیجه برای گروه‌ها و شهرستان‌ها", en: "Outcomes by group and county" },
  outcomesHint: {
    fa: "نرخ جای‌یابی و میانگین امتیاز جای‌یافتگان با هر سیاست‌نامه. شمارهای کوچک پنهان نشده است.",
    en: "Placement rate and mean score of those placed under each policy. Small numbers are shown.",
  },
  group: { fa: "چه کسانی", en: "Who" },
  seekers: { fa: "کارجو", en: "Seekers" },
  rateNow: { fa: "نرخ جاری", en: "Rate now" },
  rateNew: { fa: "نرخ پیشنهادی", en: "Rate proposed" },
  scoreNow: { fa: "امتیاز جاری", en: "Score now" },
  scoreNew: { fa: "امتیاز پیشنهادی", en: "Score proposed" },
  everybody: { fa: "همه", en: "Everybody" },

  losses: { fa: "بیشترین زیان‌ها", en: "Largest losses" },
  lossesHint: {
    fa: "هر دو جا با سیاست‌نامهٔ جاری سنجیده شده است تا یک خط‌کش برای هر دو باشد.",
    en: "Both places are measured by the policy in force, so that one yardstick serves both.",
  },
  noLosses: { fa: "هیچ‌کس زیان نمی‌کند.", en: "Nobody loses." },
  seeker: { fa: "کارجو", en: "Seeker" },
  loss: { fa: "زیان", en: "Loss" },
  from: { fa: "از", en: "From" },
  to: { fa: "به", en: "To" },
  noPlace: { fa: "بی‌جا", en: "no place" },
  reasons: { fa: "چرا جای پیشین را ندارد", en: "Why not the old place" },

  units: { fa: "واحدهای پیشنهادی", en: "Proposed units" },
  appeared: { fa: "واحدهای تازه", en: "Units that appear" },
  vanished: { fa: "واحدهای ازمیان‌رفته", en: "Units that vanish" },
  keptUnits: {
    fa: "{kept} واحد می‌ماند؛ {changed} واحد با اعضایی دیگر.",
    en: "{kept} units stay, {changed} of them with other members.",
  },
  unit: { fa: "واحد", en: "Unit" },
  members: { fa: "اعضا", en: "Members" },
  otherwise: { fa: "در دیگری چرا نه", en: "Why not under the other" },

  shortlists: { fa: "فهرست‌های کوتاه", en: "Shortlists" },
  shortlistsHint: {
    fa: "{changed} فهرست از {count} فهرست تغییر می‌کند؛ {entered} نام می‌آید و {left} نام می‌رود. فهرست‌هایی که بیش از همه تغییر می‌کنند:",
    en: "{changed} of {count} lists change; {entered} names come and {left} go. Those that change most:",
  },
  opportunity: { fa: "فرصت", en: "Opportunity" },
  role: { fa: "نقش", en: "Role" },
  kept: { fa: "مانده", en: "Kept" },
  entered: { fa: "آمده", en: "In" },
  left: { fa: "رفته", en: "Out" },

  audit: { fa: "بازبینی انصاف", en: "Fairness audit" },
  auditHint: {
    fa: "سیاست‌نامهٔ پیشنهادی روی داده‌های موجود. عددهای کمتر از {k} نفر پنهان است.",
    en: "The reviewed policy on the data at hand. Numbers of fewer than {k} people are withheld.",
  },
  fewPeople: {
    fa: "شمار کسان کمتر از آن است که چیزی نشان داده شود.",
    en: "There are too few people for anything to be shown.",
  },
  undeclared: { fa: "گروه‌هایی که کسی نگفته است", en: "Groups that nobody declares" },
  withheld: { fa: "پنهان", en: "withheld" },
  fit: { fa: "تناسب", en: "Fit" },
  exposure: { fa: "دیده‌شدن", en: "Exposure" },
  belowFourFifths: { fa: "کمتر از چهارپنجم", en: "below four fifths" },
  noSigns: { fa: "هیچ نرخی کمتر از چهارپنجم نیست.", en: "No rate is below four fifths." },

  more: {
    fa: "{count} ردیف دیگر در review.json است.",
    en: "{count} more rows are in review.json.",
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** The name of a sentence. */
export type ReviewKey = keyof typeof TEXTS;
