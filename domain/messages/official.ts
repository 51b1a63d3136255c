import type { MessageTable } from './translate.ts';

export const officialMessages = {
  'official.one': { en: 'Official', ru: 'Должностное лицо', tg: 'Шахси мансабдор' },
  'official.many': { en: 'Officials', ru: 'Должностные лица', tg: 'Шахсони мансабдор' },
  'official.new': { en: 'New official', ru: 'Новое должностное лицо', tg: 'Шахси мансабдори нав' },

  'official.names': { en: 'Names', ru: 'Имена', tg: 'Номҳо' },
  'official.side': { en: 'Side', ru: 'Сторона', tg: 'Тараф' },
  'official.side.ours': { en: 'Ours', ru: 'Наша', tg: 'Мо' },
  'official.side.counterpart': { en: 'Counterpart', ru: 'Партнёр', tg: 'Ҳамсӯҳбат' },
  'official.post': { en: 'Post', ru: 'Должность', tg: 'Вазифа' },
  'official.organisation': { en: 'Organisation', ru: 'Ведомство', tg: 'Муассиса' },
  'official.country': { en: 'Country', ru: 'Страна', tg: 'Кишвар' },
  'official.termFrom': { en: 'In post from', ru: 'В должности с', tg: 'Дар вазифа аз' },
  'official.termTo': { en: 'In post until', ru: 'В должности по', tg: 'Дар вазифа то' },
  'official.biography': { en: 'Biography', ru: 'Биография', tg: 'Тарҷумаи ҳол' },
  'official.protocolNotes': { en: 'Protocol notes', ru: 'Протокольные заметки', tg: 'Қайдҳои протоколӣ' },
} as const satisfies MessageTable;
