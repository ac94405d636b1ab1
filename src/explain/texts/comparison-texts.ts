import type { Words } from "./words";

/** Why somebody no longer has the place of an earlier plan. */
export const LEAVING_TEXTS = {
  "leaves.data": {
    fa: "دیگر در فهرست کارجویان نیست",
    en: "is no longer among the seekers",
  },
  "leaves.opportunity-gone": {
    fa: "فرصت {opportunity} دیگر در فهرست نیست",
    en: "the opportunity {opportunity} is no longer listed",
  },
  "leaves.opportunity-over": {
    fa: "فرصت {opportunity} در {date} اعتبار ندارد",
    en: "the opportunity {opportunity} is not valid on {date}",
  },
  "leaves.role-gone": {
    fa: "نقش {role} دیگر در فرصت {opportunity} نیست",
    en: "the role {role} is no longer part of {opportunity}",
  },
  "leaves.not-candidate": {
    fa: "دیگر نامزد نقش {role} نیست",
    en: "is no longer a candidate for {role}",
  },
  "leaves.dissolved": {
    fa: "واحد {opportunity} دیگر گشوده نمی‌شود: {reason}",
    en: "the unit {opportunity} no longer opens: {reason}",
  },
  "leaves.pinned": {
    fa: "تصمیم کارشناس جای دیگری به او داده است",
    en: "an officer's decision gives this person another place",
  },
  "leaves.better": {
    fa: "جای تازه ارزش بیشتری دارد: {after} به جای {before}",
    en: "the new place is worth more: {after} instead of {before}",
  },
  "leaves.gave-way": {
    fa: "جای او به {seeker} رسید",
    en: "gave way to {seeker}",
  },
  "leaves.fewer-places": {
    fa: "جاهای نقش {role} از {before} به {after} کم شد",
    en: "the places of {role} went down from {before} to {after}",
  },
  "leaves.freed": {
    fa: "جای او خالی ماند؛ طرح روی‌هم‌رفته بهتر است",
    en: "the place is left free; the plan as a whole does better",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why somebody has a place that they did not have in an earlier plan. */
export const JOINING_TEXTS = {
  "joins.pinned": {
    fa: "تصمیم کارشناس این جا را به او داده است",
    en: "an officer's decision gives this person the place",
  },
  "joins.new-seeker": { fa: "کارجوی تازه است", en: "is new among the seekers" },
  "joins.new-opportunity": {
    fa: "فرصت {opportunity} تازه است",
    en: "the opportunity {opportunity} is new",
  },
  "joins.new-role": { fa: "نقش {role} تازه است", en: "the role {role} is new" },
  "joins.opened": {
    fa: "واحد {opportunity} گشوده شد؛ پیش‌تر بسته بود: {reason}",
    en: "the unit {opportunity} opens, which was closed before: {reason}",
  },
  "joins.became-candidate": {
    fa: "اکنون نامزد نقش {role} است؛ پیش‌تر نبود",
    en: "is a candidate for {role} now, and was not before",
  },
  "joins.took-over": {
    fa: "جای {seeker} به او رسید",
    en: "has the place that {seeker} had",
  },
  "joins.more-places": {
    fa: "جاهای نقش {role} از {before} به {after} رسید",
    en: "the places of {role} went up from {before} to {after}",
  },
  "joins.free-place": {
    fa: "جایی را گرفت که پیش‌تر خالی بود",
    en: "takes a place that was free before",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What became of a unit. */
export const UNIT_CHANGE_TEXTS = {
  "unit-change.new": {
    fa: "واحدی تازه از فرصتی تازه: {opportunity}",
    en: "a new unit of a new opportunity: {opportunity}",
  },
  "unit-change.opened": {
    fa: "واحد {opportunity} گشوده شد؛ پیش‌تر بسته بود: {reason}",
    en: "the unit {opportunity} opens, which was closed before: {reason}",
  },
  "unit-change.changed": {
    fa: "{joined} نفر آمدند، {left} نفر رفتند و {turned} نفر نقش دیگری گرفتند",
    en: "{joined} joined, {left} left, {turned} took another role",
  },
  "unit-change.dissolved": {
    fa: "واحد {opportunity} دیگر گشوده نمی‌شود: {reason}",
    en: "the unit {opportunity} no longer opens: {reason}",
  },
} as const satisfies Readonly<Record<string, Words>>;
