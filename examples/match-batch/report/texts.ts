import { CHECK_SENTENCES } from "./check-texts";
import { PROGRAMME_TEXTS } from "./programme/programme-texts";
import type { BothLanguages } from "./voice";

/** Every sentence of the report, in both languages; `{name}` is filled in. */
export const TEXTS = {
  ...CHECK_SENTENCES,
  ...PROGRAMME_TEXTS,

  title: {
    fa: "گزارش جای‌دهی و واحدهای تعاونی پیشنهادی",
    en: "Placements and proposed cooperative units",
  },
  contents: { fa: "فهرست", en: "Contents" },
  policyLine: {
    fa: "سیاست‌نامهٔ {id}، نسخهٔ {version}، به تاریخ {date}",
    en: "Policy {id}, version {version}, as of {date}",
  },
  fingerprints: { fa: "اثر انگشت داده و سیاست‌نامه", en: "Fingerprints of data and policy" },
  proposalNote: {
    fa: "هر واحد در این گزارش فقط یک «پیشنهاد» است. بی رضایت تک‌تک اعضا و تأیید نهایی کارشناس، هیچ‌چیز قطعی نیست. واحد هستهٔ مؤسس است، نه فهرستی بسته؛ متقاضیان واجد شرایط همچنان می‌توانند عضو شوند.",
    en: "Every unit in this report is a proposal. Nothing is final without each member's consent and an officer's sign-off. A unit is a founding nucleus, not a closed list: qualified applicants can still join.",
  },
  unitNote: {
    fa: "این واحد «پیشنهاد» است و تا رضایت تک‌تک اعضا و تأیید کارشناس، قطعی نیست.",
    en: "This unit is a proposal. Nothing is final without each member's consent and an officer's sign-off.",
  },

  summary: { fa: "در یک نگاه", en: "At a glance" },
  seekers: { fa: "کارجو", en: "Seekers" },
  placedPeople: { fa: "جای‌یافته", en: "Placed" },
  unplacedPeople: { fa: "جای‌نیافته", en: "Unplaced" },
  ofSeekers: { fa: "{share} کارجویان", en: "{share} of seekers" },
  unitsProposed: { fa: "واحد پیشنهادی", en: "Units proposed" },
  ofInvestments: { fa: "از {count} فرصت سرمایه‌گذاری", en: "of {count} investment opportunities" },
  membersOfUnits: { fa: "عضو واحدها", en: "Members of units" },
  jobsFilled: { fa: "فرصت شغلی پرشده", en: "Job vacancies filled" },
  ofVacancies: { fa: "از {count} جای خالی", en: "of {count} vacancies" },
  equity: { fa: "آوردهٔ اعضا", en: "Members' capital" },
  ofRequired: { fa: "از {amount} سرمایهٔ لازم", en: "of {amount} required" },
  facility: { fa: "تسهیلات لازم", en: "Facility needed" },
  gapShort: { fa: "فاصله تا سقف", en: "Gap to the bound" },
  rejectedRecords: { fa: "رکورد ردشده", en: "Records rejected" },
  rejectedHint: { fa: "جزئیات در rejected.json", en: "details in rejected.json" },

  counties: {
    fa: "جای‌یافتگان و جای‌نیافتگان به تفکیک شهرستان",
    en: "Placed and unplaced by county",
  },
  countiesHint: {
    fa: "هر کس در شهرستان محل سکونت خود شمرده شده است.",
    en: "People are counted where they live.",
  },
  county: { fa: "شهرستان", en: "County" },
  placedShare: { fa: "سهم جای‌یافته", en: "Share placed" },
  otherCounties: { fa: "{count} منطقهٔ دیگر", en: "{count} other regions" },
  chart: { fa: "نمودار", en: "Chart" },

  units: { fa: "واحدهای پیشنهادی", en: "Proposed units" },
  unitsHint: {
    fa: "برای دیدن برگهٔ هر واحد روی نام آن بزنید.",
    en: "Follow a unit's name to its page.",
  },
  legendMembers: { fa: "اعضا و آوردهٔ آنان", en: "Members and their capital" },
  legendOthers: { fa: "سرمایه از جای دیگر", en: "Capital from elsewhere" },
  membersToConfirm: { fa: "برای {count} عضو", en: "of {count} members" },
  noUnits: { fa: "در این طرح هیچ واحدی پیشنهاد نشده است.", en: "This plan proposes no unit." },
  unit: { fa: "واحد", en: "Unit" },
  number: { fa: "ردیف", en: "No." },
  members: { fa: "اعضا", en: "Members" },
  requiredCapital: { fa: "سرمایهٔ لازم", en: "Capital required" },
  state: { fa: "وضعیت", en: "Status" },
  filter: { fa: "جست‌وجو در واحدها", en: "Search the units" },

  jobs: { fa: "فرصت‌های شغلی به تفکیک شهرستان", en: "Job vacancies by county" },
  filled: { fa: "پر", en: "Filled" },
  empty: { fa: "خالی", en: "Empty" },

  scores: { fa: "پراکندگی امتیاز جای‌یافتگان", en: "Scores of the placements" },
  scoresHint: {
    fa: "امتیاز هر جای‌دهی از ۰ تا ۱۰۰٪ است و از تناسب با نقش و مطلوبیت برای کارجو ساخته می‌شود. میانه: {median}.",
    en: "A placement's score, 0 to 100%, is made of its fit for the role and its appeal to the seeker. Median: {median}.",
  },
  scoreAxis: { fa: "امتیاز", en: "Score" },
  inUnits: { fa: "در واحد تعاونی", en: "In a cooperative unit" },
  inJobs: { fa: "در شغل", en: "In a job" },
  fromTo: { fa: "{from} تا {to}", en: "{from} to {to}" },
  noPlacements: { fa: "کسی جای نیافته است.", en: "Nobody is placed." },

  unplaced: { fa: "چرا کسانی جای نیافته‌اند", en: "Why people are unplaced" },
  unplacedHint: {
    fa: "فهرست تک‌تک افراد، با بهترین نقش هر کدام، در plan.json است.",
    en: "The list of single people, each with their best role, is in plan.json.",
  },
  noUnplaced: { fa: "همه جای یافته‌اند.", en: "Everybody is placed." },
  reason: { fa: "دلیل", en: "Reason" },
  people: { fa: "نفر", en: "People" },
  whatHelps: { fa: "چه چیزی آن را تغییر می‌دهد", en: "What would change it" },

  obstacle: { fa: "مانع", en: "Obstacle" },
  obstacles: { fa: "چه چیزی به‌تنهایی در راه است", en: "What stands alone in the way" },
  obstaclesHint: {
    fa: "شمار کسانی که دست‌کم در یک نقش، تنها همین مانع نامزدی آنان است. یک نفر ممکن است در چند ردیف باشد.",
    en: "People whom this and nothing else keeps from at least one role. A person can count in several rows.",
  },
  change: { fa: "تغییر", en: "Change" },
  changes: {
    fa: "کدام یک تغییر برای کسان بیشتری راه نامزدی باز می‌کند",
    en: "Which single change would open a candidacy for most people",
  },
  changesHint: {
    fa: "نامزد نقشی تازه می‌شوند؛ جای یافتن به طرح تازه بستگی دارد.",
    en: "They would be candidates for one more role; whether they get a place is for a new plan to say.",
  },
  sample: {
    fa: "دو جدول زیر برآورد از روی نمونه است: {seekers} نفر از {of} جای‌نیافته به قرعه بررسی شده‌اند و شمارها به همه تعمیم یافته است.",
    en: "The two tables below are estimates: {seekers} of the {of} unplaced people, drawn by lot, were looked at and the counts scaled to all.",
  },
  changeSkill: { fa: "مهارت {skill} تا سطح {level}", en: "the skill {skill} up to level {level}" },
  changeAge: { fa: "گفتن تاریخ تولد", en: "stating the date of birth" },
  changeHours: { fa: "ساعت کار بیشتر در هفته", en: "more hours a week" },
  changeTravel: { fa: "رفت‌وآمد تا جای دورتر", en: "travelling further" },
  changeIncome: { fa: "انتظار درآمد کمتر", en: "expecting a lower income" },
  changeExperience: { fa: "تجربهٔ کاری بیشتر", en: "more work experience" },
  changeCapital: { fa: "سرمایهٔ بیشتر", en: "more capital" },

  closed: { fa: "چرا فرصت‌هایی گشوده نشدند", en: "Why opportunities stay closed" },
  noClosed: {
    fa: "همهٔ فرصت‌های سرمایه‌گذاری گشوده شدند.",
    en: "Every investment opportunity opened.",
  },
  closedList: { fa: "نزدیک‌ترین فرصت‌ها به گشایش", en: "Opportunities nearest to opening" },
  closedListHint: {
    fa: "روی هر دلیل بزنید تا ببینید چه کم بوده و چه کسی با یک تغییر به کار می‌آمد.",
    en: "Open a reason to see what was lacking and who would be of use after one change.",
  },
  closedListCut: {
    fa: "این شرح فقط برای {count} ردیف نخست آمده است.",
    en: "Only the first {count} rows have this.",
  },
  nearby: { fa: "کسانی که یک تغییر با نامزدی فاصله دارند", en: "People one change away" },
  placedElsewhere: { fa: "جای‌یافته", en: "placed elsewhere" },
  fewOfGroup: {
    fa: "کمتر از {least} نامزد از گروه «{group}» هست",
    en: "fewer than {least} candidates of the group “{group}”",
  },
  opportunities: { fa: "فرصت", en: "Opportunities" },
  opportunity: { fa: "فرصت", en: "Opportunity" },
  missing: { fa: "کمبود", en: "Missing" },
  morePeople: { fa: "{count} نفر", en: "{count} people" },
  moreInPlan: {
    fa: "{count} ردیف دیگر در plan.json است.",
    en: "{count} more rows are in plan.json.",
  },

  gap: {
    fa: "طرح چقدر به بهترین طرح ممکن نزدیک است",
    en: "How near the plan is to the best one possible",
  },
  gapText: {
    fa: "هیچ طرح مجازی نمی‌تواند از سقف بگذرد؛ این سقف با قیمت‌هایی ثابت می‌شود که در plan.json آمده و هر کس می‌تواند آن را دوباره حساب کند. ارزش این طرح دست‌کم {reached} بهترین طرح ممکن است.",
    en: "No lawful plan can pass the bound; prices in plan.json prove it, and anyone can recompute it. This plan reaches at least {reached} of the best plan possible.",
  },
  gapProven: {
    fa: "ثابت شده است که طرحی بهتر از این وجود ندارد.",
    en: "It is proven that no plan is better than this one.",
  },
  measure: { fa: "سنجه", en: "Measure" },
  objective: { fa: "ارزش این طرح", en: "Worth of this plan" },
  bound: { fa: "سقف ثابت‌شده", en: "Proven bound" },
  worth: { fa: "ارزش", en: "Worth" },

  groups: { fa: "نتیجه به تفکیک گروه", en: "Outcomes by group" },
  groupsHint: {
    fa: "عضویت در گروه هرگز از امتیاز کسی کم نمی‌کند. گروه‌های کمتر از {least} نفر نشان داده نمی‌شوند.",
    en: "A group never lowers anyone's score. Groups of fewer than {least} people are not shown.",
  },
  group: { fa: "گروه", en: "Group" },
  graduates: { fa: "دانش‌آموختگان", en: "Graduates" },
  everybody: { fa: "همهٔ کارجویان", en: "All seekers" },

  decisions: {
    fa: "تصمیم‌های کارشناس که اجرا نشد",
    en: "Officers' decisions that could not be followed",
  },
  refusedPin: { fa: "پذیرفته نشد", en: "Refused" },
  unheldPin: { fa: "با دیگر تصمیم‌ها سازگار نبود", en: "Cannot hold together with the others" },
  outcome: { fa: "نتیجه", en: "Outcome" },
  rules: { fa: "قاعده‌ها", en: "Rules" },

  howToRead: { fa: "راهنمای خواندن", en: "How to read this" },
  readFit: {
    fa: "تناسب: کارجو تا چه اندازه به کار نقش می‌آید (مهارت، تجربه، تحصیل، سرمایه).",
    en: "Fit: how well the seeker serves the role (skills, experience, education, capital).",
  },
  readAppeal: {
    fa: "مطلوبیت: نقش تا چه اندازه به کار کارجو می‌آید (به‌کارگیری مهارت، فاصله، درآمد، علاقه، ساعت).",
    en: "Appeal: how well the role serves the seeker (use of skills, distance, income, preference, hours).",
  },
  readScore: {
    fa: "امتیاز: میانگین وزنی تناسب و مطلوبیت؛ ارزش: امتیاز به‌علاوهٔ اولویت گروه‌ها.",
    en: "Score: the weighted mean of fit and appeal. Value: score plus the priority of groups.",
  },
  readConfirm: {
    fa: "نیازمند تأیید: دادهٔ آن ثبت نشده است؛ نه رد شده و نه پذیرفته.",
    en: "To confirm: its datum is not recorded; neither refused nor granted.",
  },
  readMoney: { fa: "همهٔ مبلغ‌ها به ریال (قدیم) است.", en: "All money is in (old) rial." },

  seeker: { fa: "کارجو", en: "Seeker" },
  role: { fa: "نقش", en: "Role" },
  fit: { fa: "تناسب", en: "Fit" },
  appeal: { fa: "مطلوبیت", en: "Appeal" },
  score: { fa: "امتیاز", en: "Score" },
  priority: { fa: "اولویت", en: "Priority" },
  home: { fa: "سکونت", en: "Home" },
  toConfirm: { fa: "نیازمند تأیید", en: "To confirm" },
  consent: { fa: "رضایت", en: "Consent" },
  pinned: { fa: "به تصمیم کارشناس", en: "by an officer's decision" },
  code: { fa: "کد", en: "Id" },
  sector: { fa: "رشتهٔ فعالیت (ISIC)", en: "Sector (ISIC)" },
  type: { fa: "نوع", en: "Type" },
  place: { fa: "محل", en: "Place" },
  memberRange: { fa: "{count} نفر (از {min} تا {max})", en: "{count} (from {min} to {max})" },

  offices: { fa: "سمت‌ها", en: "Offices" },
  office: { fa: "سمت", en: "Office" },
  holders: { fa: "دارندگان پیشنهادی", en: "Proposed holders" },
  nobody: { fa: "کسی نیست", en: "nobody" },

  capital: { fa: "سرمایه", en: "Capital" },
  contribution: { fa: "آورده", en: "Contribution" },
  due: { fa: "پرداخت تا هنگام ثبت", en: "Due at registration" },
  total: { fa: "جمع", en: "Total" },
  publicShare: { fa: "سهم عمومی", en: "Public share" },
  source: { fa: "از", en: "From" },
  amount: { fa: "مبلغ", en: "Amount" },
  membersSource: { fa: "اعضا", en: "Members" },
  facilitySource: { fa: "تسهیلات", en: "Facility" },
  overSubscribed: {
    fa: "جمع آوردهٔ اعضا از سرمایهٔ لازم بیشتر است.",
    en: "The members' contributions exceed the capital required.",
  },

  reserves: { fa: "ذخیره‌ها", en: "Reserves" },
  reservesHint: {
    fa: "نامزدهای بعدی هر نقش که جای نیافته‌اند، به ترتیب.",
    en: "The next candidates of each role who are unplaced, in order.",
  },
  gaps: { fa: "کمبودهای مهارتی", en: "Skill gaps" },
  noGaps: {
    fa: "همهٔ مهارت‌های لازم در میان اعضا هست.",
    en: "The members have every skill that is asked.",
  },
  skill: { fa: "مهارت", en: "Skill" },
  level: { fa: "سطح لازم", en: "Level asked" },
  best: { fa: "بهترین عضو", en: "Best member" },

  weakPoints: { fa: "نقطه‌های ضعف", en: "Weak points" },

  checks: { fa: "بررسی‌ها", en: "Checks" },
  check: { fa: "بررسی", en: "Check" },
  detail: { fa: "شرح", en: "Detail" },
  lawSource: { fa: "منبع", en: "Source" },
  since: { fa: "از {date}", en: "since {date}" },

  signOff: { fa: "تأیید کارشناس", en: "Officer's sign-off" },
  signName: { fa: "نام", en: "Name" },
  signDate: { fa: "تاریخ", en: "Date" },
  signature: { fa: "امضا", en: "Signature" },
  printUnit: { fa: "چاپ این برگه", en: "Print this page" },
  backToUnits: { fa: "بازگشت به فهرست واحدها", en: "Back to the units" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** The name of a sentence of the report. */
export type TextKey = keyof typeof TEXTS;
