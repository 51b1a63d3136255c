/** Frozen lists: versions, what changed between two, and who boarded and arrived. */
import type { DifferenceKind, DifferenceReason } from '../three-way-check.ts';
import type { MessageTable, PlainMessage, PluralMessage } from './translate.ts';

const differenceMessages = {
  'difference.listedNotBoarded': {
    en: 'On the list, did not board',
    ru: 'В списке есть, на борту не было',
    tg: 'Дар рӯйхат буд, савор нашуд',
  },
  'difference.boardedNotListed': {
    en: 'Boarded, not on the list',
    ru: 'На борту, в списке не было',
    tg: 'Савор шуд, дар рӯйхат набуд',
  },
  'difference.boardedNotArrived': {
    en: 'Boarded, did not arrive',
    ru: 'На борту, по прибытии не было',
    tg: 'Савор шуд, вале нарасид',
  },
  'difference.arrivedNotBoarded': {
    en: 'Arrived, not ticked at boarding',
    ru: 'По прибытии есть, при посадке не отмечено',
    tg: 'Расид, вале ҳангоми савор шудан қайд нашудааст',
  },
} as const satisfies Readonly<Record<`difference.${DifferenceKind}`, PlainMessage>>;

const reasonMessages = {
  'differenceReason.bornInCustody': {
    en: 'born in custody',
    ru: 'рождение в заключении',
    tg: 'дар ҳабс таваллуд шудааст',
  },
  'differenceReason.foreignNational': { en: 'foreign national', ru: 'иностранное гражданство', tg: 'шаҳрванди хориҷӣ' },
  'differenceReason.turned18': { en: 'turned 18', ru: 'исполнилось 18 лет', tg: '18-сола шуд' },
  'differenceReason.withdrewConsent': {
    en: 'consent withdrawn',
    ru: 'согласие отозвано',
    tg: 'розигӣ бозпас гирифта шуд',
  },
  'differenceReason.died': { en: 'died', ru: 'смерть', tg: 'вафот' },
  'differenceReason.duplicate': { en: 'listed twice', ru: 'двойная запись', tg: 'ду бор навишта шудааст' },
  'differenceReason.other': { en: 'other reason', ru: 'другая причина', tg: 'сабаби дигар' },
} as const satisfies Readonly<Record<`differenceReason.${DifferenceReason}`, PlainMessage>>;

const persons = {
  en: { one: '{{count}} person', other: '{{count}} persons' },
  ru: { one: '{{count}} человек', few: '{{count}} человека', many: '{{count}} человек', other: '{{count}} человека' },
  tg: { other: '{{count}} нафар' },
} as const satisfies PluralMessage;

export const listMessages = {
  ...differenceMessages,
  ...reasonMessages,

  'lists.persons': persons,
  'lists.version': { en: 'List, version {{number}}', ru: 'Список, версия {{number}}', tg: 'Рӯйхат, нусхаи {{number}}' },
  'lists.freeze': {
    en: 'Freeze version {{number}}',
    ru: 'Закрепить версию {{number}}',
    tg: 'Собит кардани нусхаи {{number}}',
  },
  'lists.frozenOn': {
    en: 'Frozen on {{day}} by {{who}}',
    ru: 'Закреплён: {{day}}, {{who}}',
    tg: 'Собит карда шуд: {{day}}, {{who}}',
  },
  'lists.annexTo': {
    en: 'Annex to note verbale {{number}} of {{day}}',
    ru: 'Приложение к вербальной ноте {{number}}, {{day}}',
    tg: 'Замимаи нотаи вербалии {{number}}, {{day}}',
  },
  'lists.hash': { en: 'Fingerprint', ru: 'Контрольная сумма', tg: 'Рақами назоратӣ' },
  'lists.thirdStatePassengers': {
    en: 'Third-state passengers',
    ru: 'Пассажиры — граждане третьих стран',
    tg: 'Мусофирони кишварҳои сеюм',
  },
  'lists.blockedByFamilies': {
    en: 'A family would be split. Decide first, with the reason.',
    ru: 'Семья будет разделена. Сначала примите решение и укажите причину.',
    tg: 'Оила ҷудо мешавад. Аввал қарор қабул кунед ва сабабашро нависед.',
  },

  'lists.compare': {
    en: 'Version {{before}} and version {{after}}',
    ru: 'Версия {{before}} и версия {{after}}',
    tg: 'Нусхаи {{before}} ва нусхаи {{after}}',
  },
  'lists.same': { en: 'Nothing differs', ru: 'Различий нет', tg: 'Фарқе нест' },
  'lists.added': { en: 'Added', ru: 'Добавлены', tg: 'Илова шуданд' },
  'lists.removed': { en: 'Taken off', ru: 'Исключены', tg: 'Хориҷ шуданд' },
  'lists.changed': { en: 'Changed', ru: 'Изменены', tg: 'Тағйир ёфтанд' },
  'lists.noReason': { en: 'no reason recorded', ru: 'причина не записана', tg: 'сабаб сабт нашудааст' },
  'lists.decision.include': { en: 'Include', ru: 'Включить', tg: 'Дохил кардан' },
  'lists.decision.withhold': { en: 'Withhold', ru: 'Не включать', tg: 'Дохил накардан' },
  'lists.decision.undecided': { en: 'Undecided', ru: 'Не решено', tg: 'Ҳал нашудааст' },

  'lists.listed': { en: 'On the list', ru: 'В списке', tg: 'Дар рӯйхат' },
  'lists.boarded': { en: 'Boarded', ru: 'На борту', tg: 'Савор шуданд' },
  'lists.arrived': { en: 'Arrived', ru: 'Прибыли', tg: 'Расиданд' },
  'lists.unexplained': {
    en: { one: '{{count}} difference without a reason', other: '{{count}} differences without a reason' },
    ru: {
      one: '{{count}} расхождение без объяснения',
      few: '{{count}} расхождения без объяснения',
      many: '{{count}} расхождений без объяснения',
      other: '{{count}} расхождения без объяснения',
    },
    tg: { other: '{{count}} фарқи бесабаб' },
  },
  'lists.allExplained': {
    en: 'Every difference has its reason',
    ru: 'Все расхождения объяснены',
    tg: 'Сабаби ҳамаи фарқҳо маълум аст',
  },
} as const satisfies MessageTable;
