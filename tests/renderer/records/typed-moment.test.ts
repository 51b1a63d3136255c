import { describe, expect, it } from 'vitest';
import { momentAsTyped, momentFrom } from '../../../renderer/records/form/typed-moment.ts';

const start = { local: '2019-05-14T15:00', zone: 'Asia/Dushanbe' };

describe('a typed day and hour', () => {
  it.each([
    ['14.5.2019 15:00', 'en', '2019-05-14T15:00'],
    ['14 May 2019, 15:00', 'en', '2019-05-14T15:00'],
    ['14 мая 2019 в 9:30', 'ru', '2019-05-14T09:30'],
    ['14 майи 2019 15.00', 'tg', '2019-05-14T15:00'],
    ['2019-05-14T15:00', 'en', '2019-05-14T15:00'],
    ['14.05.2019', 'en', '2019-05-14'],
  ] as const)('%s is understood in %s', (typed, language, stored) => {
    expect(momentFrom(typed, language)).toBe(stored);
  });

  it.each(['May 2019', 'about 14 May 2019', '15:00', '14.05', 'soon', '31.2.2019 10:00', '14.5.2019 25:00'])(
    '%s is not taken for a moment',
    (typed) => {
      expect(momentFrom(typed, 'en')).toBeNull();
    },
  );

  it('takes its day from the start when only an hour is given', () => {
    expect(momentFrom('15:50', 'en', start)).toBe('2019-05-14T15:50');
    expect(momentFrom('15.50', 'ru', start)).toBe('2019-05-14T15:50');
  });

  it('is shown as the hour alone when it lies on the day of the start', () => {
    expect(momentAsTyped({ local: '2019-05-14T15:50', zone: 'Asia/Dushanbe' }, 'en', start)).toBe('15:50');
    expect(momentAsTyped({ local: '2019-05-15T09:00', zone: 'Asia/Dushanbe' }, 'en', start)).toBe('15.05.2019 09:00');
  });

  it.each(['en', 'ru', 'tg'] as const)('reads back in %s as it is shown', (language) => {
    expect(momentFrom(momentAsTyped(start, language), language)).toBe(start.local);
  });

  it('comes back letter by letter when it was never understood', () => {
    expect(momentAsTyped({ local: 'next Tuesd', zone: 'Asia/Dushanbe' }, 'en')).toBe('next Tuesd');
  });
});
