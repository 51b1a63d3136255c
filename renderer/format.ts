/** The domain's formatters, bound to the language of the interface and the zone of this computer. */
import { useMemo } from 'react';
import { type CountryCode, countryName } from '../domain/countries.ts';
import {
  type DateTimeStyle,
  formatDateTime,
  formatDay,
  formatInstant,
  formatSpan,
  type LocalDateTime,
} from '../domain/moment.ts';
import { formatList, formatNumber } from '../domain/numbers.ts';
import { formatPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { recently } from './clock-words.ts';
import { useTranslation } from './language.tsx';

export function useFormat() {
  const { t, language } = useTranslation();
  return useMemo(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return {
      number: (value: number) => formatNumber(value, language),
      list: (items: readonly string[], joined?: 'and' | 'or') => formatList(items, language, joined),
      country: (code: CountryCode) => countryName(code, language),
      partialDate: (date: PartialDate, style: 'long' | 'short' = 'long') => formatPartialDate(date, language, style),
      day: (isoDay: string, weekday = false) => formatDay(isoDay, language, weekday),
      dateTime: (moment: LocalDateTime, style?: DateTimeStyle) => formatDateTime(moment, language, style),
      span: (start: LocalDateTime, end: LocalDateTime | null) => formatSpan(start, end, language),
      /** A recorded moment (ISO, UTC) on the clock of this computer: `14 May 2019, 15:00`. */
      instant: (isoUtc: string) => formatInstant(isoUtc, zone, language),
      /** `just now`, `5 minutes ago`, `today at 12:41`; as of `now`. */
      recently: (isoUtc: string, now: Date) => recently(new Date(isoUtc), now, t, language),
    };
  }, [t, language]);
}
