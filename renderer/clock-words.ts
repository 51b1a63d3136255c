/** Moments of today and yesterday, in words and without a calendar library: the lock screen must be there at once. */
import { monthName } from '../domain/calendar-words.ts';
import type { Language } from '../domain/language.ts';
import type { Translate } from '../domain/messages/messages.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** On the clock of this computer: `12:41`. */
export const clockTime = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** `14 May 2019, 15:00`, on the clock of this computer. */
export function dayAndTime(moment: Date, language: Language): string {
  const month = monthName(moment.getMonth() + 1, language, 'of');
  return `${moment.getDate()} ${month} ${moment.getFullYear()}, ${clockTime(moment)}`;
}

/** `just now`, `5 minutes ago`, `today at 12:41`, then the day itself. */
export function recently(moment: Date, now: Date, t: Translate, language: Language): string {
  const minutes = Math.floor((now.getTime() - moment.getTime()) / 60_000);
  if (minutes >= 0 && minutes < 1) return t('today.justNow');
  if (minutes >= 0 && minutes < 60) return t('today.minutesAgo', { count: minutes });
  if (isSameDay(moment, now)) return t('today.at', { time: clockTime(moment) });
  if (isSameDay(moment, dayBefore(now))) return t('today.yesterdayAt', { time: clockTime(moment) });
  return dayAndTime(moment, language);
}

const isSameDay = (a: Date, b: Date): boolean =>
  a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();

const dayBefore = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1);
