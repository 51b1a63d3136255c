/** What is printed on the pages of a briefing, besides the labels of the fields themselves. */
import type { MessageTable } from './translate.ts';

export const briefingMessages = {
  'briefing.memorandum': { en: 'Memorandum of conversation', ru: 'Запись беседы', tg: 'Сабти сӯҳбат' },
  'briefing.documentTitle': { en: '{{kind}}: {{subject}}', ru: '{{kind}}: {{subject}}', tg: '{{kind}}: {{subject}}' },
  'briefing.letterhead': {
    en: 'Ministry of Foreign Affairs of the Republic of Tajikistan',
    ru: 'Министерство иностранных дел Республики Таджикистан',
    tg: 'Вазорати корҳои хориҷии Ҷумҳурии Тоҷикистон',
  },

  'briefing.page': {
    en: 'Page {{page}} of {{pages}}',
    ru: 'Страница {{page}} из {{pages}}',
    tg: 'Саҳифаи {{page}} аз {{pages}}',
  },
  'briefing.prepared': {
    en: 'Prepared by {{who}} on {{day}}',
    ru: 'Составитель: {{who}}, {{day}}',
    tg: 'Таҳиякунанда: {{who}}, {{day}}',
  },
  'briefing.version': { en: 'Version {{version}}', ru: 'Версия {{version}}', tg: 'Нусхаи {{version}}' },

  'briefing.date': { en: 'Date', ru: 'Дата', tg: 'Сана' },
  'briefing.onTheMarginsOf': {
    en: 'On the margins of: {{event}}',
    ru: 'На полях: {{event}}',
    tg: 'Дар ҳошияи: {{event}}',
  },
  'briefing.delegation.ours': { en: 'Our delegation', ru: 'Наша делегация', tg: 'Ҳайати мо' },
  'briefing.delegation.theirs': { en: 'Their delegation', ru: 'Делегация другой стороны', tg: 'Ҳайати тарафи дигар' },
  'briefing.delegation.third': { en: 'Third side', ru: 'Третья сторона', tg: 'Тарафи сеюм' },
  'briefing.conversation': { en: 'Conversation', ru: 'Ход беседы', tg: 'Рафти сӯҳбат' },
  'briefing.side.ours': { en: 'Our side', ru: 'Наша сторона', tg: 'Тарафи мо' },
  'briefing.side.theirs': { en: 'Their side', ru: 'Другая сторона', tg: 'Тарафи дигар' },
  'briefing.role.headOfDelegation': { en: 'head', ru: 'глава', tg: 'роҳбар' },
  'briefing.role.interpreter': { en: 'interpreter', ru: 'переводчик', tg: 'тарҷумон' },
  'briefing.role.noteTaker': { en: 'note taker', ru: 'ведёт запись', tg: 'сабткунанда' },
  'briefing.sideAndWho': { en: '{{side}}: {{who}}', ru: '{{side}}: {{who}}', tg: '{{side}}: {{who}}' },
  'briefing.overdue': {
    en: { one: 'overdue {{count}} day', other: 'overdue {{count}} days' },
    ru: {
      one: 'просрочено на {{count}} день',
      few: 'просрочено на {{count}} дня',
      many: 'просрочено на {{count}} дней',
      other: 'просрочено на {{count}} дня',
    },
    tg: { other: '{{count}} рӯз аз муҳлат гузашт' },
  },

  'briefing.notPublished': { en: 'Not yet published', ru: 'Ещё не опубликовано', tg: 'Ҳоло нашр нашудааст' },
  'briefing.published': { en: 'Published: {{where}}', ru: 'Опубликовано: {{where}}', tg: 'Нашршуда: {{where}}' },
} as const satisfies MessageTable;
