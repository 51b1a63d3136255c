/** The course of a case, the cohort after arrival, and rows that cannot be right. */
import type { CaseStatus } from '../case-status.ts';
import type { RowProblem } from '../row-problems.ts';
import type { MessageTable, PlainMessage, PluralMessage } from './translate.ts';

const statusMessages = {
  'case.status.identified': { en: 'identified', ru: 'сведения получены', tg: 'маълумот гирифта шуд' },
  'case.status.registered': { en: 'registered', ru: 'на учёте', tg: 'ба қайд гирифта шуд' },
  'case.status.verified': { en: 'nationality confirmed', ru: 'гражданство подтверждено', tg: 'шаҳрвандӣ тасдиқ шуд' },
  'case.status.cleared': { en: 'cleared to fly', ru: 'вылет разрешён', tg: 'ба парвоз иҷозат шуд' },
  'case.status.returned': { en: 'returned', ru: 'на родине', tg: 'ба Ватан баргашт' },
  'case.status.inFollowUp': { en: 'in follow-up', ru: 'под наблюдением', tg: 'таҳти назорат' },
  'case.status.closed': { en: 'closed', ru: 'дело закрыто', tg: 'парванда баста шуд' },
} as const satisfies Readonly<Record<`case.status.${CaseStatus}`, PlainMessage>>;

const rowProblemMessages = {
  'rowProblem.impossibleDate': {
    en: '“{{text}}” is no date in the calendar.',
    ru: '«{{text}}»: такой даты в календаре нет.',
    tg: '«{{text}}»: чунин сана дар тақвим нест.',
  },
  'rowProblem.bornInTheFuture': {
    en: 'The date of birth ({{birth}}) has not come yet.',
    ru: 'Дата рождения ({{birth}}) ещё не наступила.',
    tg: 'Санаи таваллуд ({{birth}}) ҳанӯз нарасидааст.',
  },
  'rowProblem.bornAfterDetention': {
    en: 'Born ({{birth}}) after the detention began ({{detainedFrom}}), and “born in custody” is not marked.',
    ru: 'Рождение ({{birth}}) позже начала содержания под стражей ({{detainedFrom}}), а «рождение в заключении» не отмечено.',
    tg: 'Таваллуд ({{birth}}) баъд аз оғози ҳабс ({{detainedFrom}}) аст, вале «таваллуд дар ҳабс» қайд нашудааст.',
  },
  'rowProblem.motherTooYoung': {
    en: {
      one: 'The mother, {{mother}}, can have been {{count}} year old at most at this birth.',
      other: 'The mother, {{mother}}, can have been {{count}} years old at most at this birth.',
    },
    ru: {
      one: 'Матери ({{mother}}) при этом рождении могло быть не больше {{count}} года.',
      few: 'Матери ({{mother}}) при этом рождении могло быть не больше {{count}} лет.',
      many: 'Матери ({{mother}}) при этом рождении могло быть не больше {{count}} лет.',
      other: 'Матери ({{mother}}) при этом рождении могло быть не больше {{count}} лет.',
    },
    tg: { other: 'Модар, {{mother}}, ҳангоми ин таваллуд на бештар аз {{count}}-сола буда метавонист.' },
  },
  'rowProblem.twoMothers': {
    en: 'More than one mother is named: {{mothers}}.',
    ru: 'Указано больше одной матери: {{mothers}}.',
    tg: 'Беш аз як модар номбар шудааст: {{mothers}}.',
  },
  'rowProblem.ownMother': {
    en: 'This person is named as his or her own mother.',
    ru: 'Матерью указан этот же человек.',
    tg: 'Ҳамчун модар худи ҳамин шахс номбар шудааст.',
  },
  'rowProblem.listedTwice': {
    en: 'This may be the same person as: {{others}}.',
    ru: 'Возможно, это тот же человек: {{others}}.',
    tg: 'Шояд ин ҳамон шахс бошад: {{others}}.',
  },
} as const satisfies Readonly<Record<`rowProblem.${RowProblem['kind']}`, PlainMessage | PluralMessage>>;

export const caseMessages = {
  ...statusMessages,
  ...rowProblemMessages,

  'rowProblem.motherBornLater': {
    en: 'The mother, {{mother}}, was born after this child.',
    ru: 'Мать ({{mother}}) родилась позже этого ребёнка.',
    tg: 'Модар, {{mother}}, баъд аз ин кӯдак таваллуд шудааст.',
  },

  'case.statusSince': { en: '{{status}} since {{day}}', ru: '{{status}} с {{day}}', tg: '{{status}}, аз {{day}}' },

  'cohort.title': { en: 'After arrival', ru: 'После возвращения', tg: 'Пас аз бозгашт' },
  'cohort.overdue': {
    en: { one: 'overdue {{count}} day', other: 'overdue {{count}} days' },
    ru: {
      one: 'просрочено на {{count}} день',
      few: 'просрочено на {{count}} дня',
      many: 'просрочено на {{count}} дней',
      other: 'просрочено на {{count}} дня',
    },
    tg: { other: '{{count}} рӯз аз муҳлат гузашт' },
  },
  'cohort.noVaccination': { en: 'No vaccination', ru: 'Нет прививок', tg: 'Эм нашудааст' },
  'cohort.noSchool': { en: 'No school', ru: 'Не устроены в школу', tg: 'Ба мактаб дохил нашудааст' },
  'cohort.noVisit': {
    en: { one: 'No visit in {{count}} day', other: 'No visit in {{count}} days' },
    ru: {
      one: 'Не посещали {{count}} день',
      few: 'Не посещали {{count}} дня',
      many: 'Не посещали {{count}} дней',
      other: 'Не посещали {{count}} дня',
    },
    tg: { other: '{{count}} рӯз боз боздид нашудааст' },
  },
  'cohort.placed': { en: 'Where they live', ru: 'Где живут', tg: 'Дар куҷо зиндагӣ мекунанд' },
  'cohort.unaccounted': { en: 'Placement not known', ru: 'Место не известно', tg: 'Ҷойи зист номаълум' },
} as const satisfies MessageTable;
