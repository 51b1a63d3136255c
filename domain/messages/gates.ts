/** The board of an operation: what each person still needs before the flight. */
import type { GateName, GateState } from '../gates.ts';
import type { MessageTable, PlainMessage } from './translate.ts';

const gateNameMessages = {
  'gate.identity': { en: 'Identity', ru: 'Личность', tg: 'Шахсият' },
  'gate.nationality': { en: 'Nationality', ru: 'Гражданство', tg: 'Шаҳрвандӣ' },
  'gate.motherConsent': { en: 'Mother', ru: 'Мать', tg: 'Модар' },
  'gate.fatherConsent': { en: 'Father', ru: 'Отец', tg: 'Падар' },
  'gate.courtLeave': { en: 'Court', ru: 'Суд', tg: 'Суд' },
  'gate.exitPermit': { en: 'Exit, fee', ru: 'Выезд, сбор', tg: 'Хуруҷ, боҷ' },
  'gate.travelDocument': { en: 'Travel doc.', ru: 'Документ', tg: 'Ҳуҷҷат' },
  'gate.fitToFly': { en: 'Fit to fly', ru: 'Здоровье', tg: 'Саломатӣ' },
  'gate.escort': { en: 'Escort', ru: 'Сопровождение', tg: 'Ҳамроҳ' },
  'gate.receiver': { en: 'Receiver', ru: 'Встречающий', tg: 'Қабулкунанда' },
} as const satisfies Readonly<Record<`gate.${GateName}`, PlainMessage>>;

const gateMeaningMessages = {
  'gate.identity.meaning': {
    en: 'It is established who the person is',
    ru: 'Личность установлена',
    tg: 'Шахсият муқаррар шудааст',
  },
  'gate.nationality.meaning': {
    en: 'Nationality is confirmed',
    ru: 'Гражданство подтверждено',
    tg: 'Шаҳрвандӣ тасдиқ шудааст',
  },
  'gate.motherConsent.meaning': { en: 'The mother agrees', ru: 'Мать согласна', tg: 'Модар розӣ аст' },
  'gate.fatherConsent.meaning': {
    en: 'The father agrees, or his absence is proved',
    ru: 'Отец согласен, или доказано его отсутствие',
    tg: 'Падар розӣ аст ё набудани ӯ исбот шудааст',
  },
  'gate.courtLeave.meaning': {
    en: 'The court gives leave to go',
    ru: 'Суд разрешил выезд',
    tg: 'Суд ба рафтан иҷозат додааст',
  },
  'gate.exitPermit.meaning': {
    en: 'The exit permit is issued and the fee is paid',
    ru: 'Разрешение на выезд выдано, сбор уплачен',
    tg: 'Иҷозатномаи хуруҷ дода шуда, боҷ пардохт шудааст',
  },
  'gate.travelDocument.meaning': {
    en: 'There is a valid travel document',
    ru: 'Есть действительный проездной документ',
    tg: 'Ҳуҷҷати сафарии эътибордор ҳаст',
  },
  'gate.fitToFly.meaning': {
    en: 'A doctor finds the person fit to fly',
    ru: 'Врач разрешил перелёт',
    tg: 'Духтур ба парвоз иҷозат додааст',
  },
  'gate.escort.meaning': {
    en: 'An escort is named',
    ru: 'Сопровождающий назначен',
    tg: 'Ҳамроҳикунанда таъин шудааст',
  },
  'gate.receiver.meaning': {
    en: 'It is settled who receives the person on arrival',
    ru: 'Известно, кто встретит по прибытии',
    tg: 'Маълум аст, ки ҳангоми расидан кӣ қабул мекунад',
  },
} as const satisfies Readonly<Record<`gate.${GateName}.meaning`, PlainMessage>>;

const gateStateMessages = {
  'gateState.open': { en: 'open', ru: 'не решено', tg: 'ҳалношуда' },
  'gateState.met': { en: 'met', ru: 'решено', tg: 'ҳалшуда' },
  'gateState.waived': { en: 'waived', ru: 'снято', tg: 'бардошта шуд' },
} as const satisfies Readonly<Record<`gateState.${GateState}`, PlainMessage>>;

export const gateMessages = {
  ...gateNameMessages,
  ...gateMeaningMessages,
  ...gateStateMessages,

  'gates.ready': { en: 'ready', ru: 'всё готово', tg: 'омода' },
  'gates.days': {
    en: { one: '{{count}} day', other: '{{count}} days' },
    ru: { one: '{{count}} день', few: '{{count}} дня', many: '{{count}} дней', other: '{{count}} дня' },
    tg: { other: '{{count}} рӯз' },
  },
  'gates.blockedDays': {
    en: { one: 'blocked {{count}} day', other: 'blocked {{count}} days' },
    ru: {
      one: 'ждёт {{count}} день',
      few: 'ждёт {{count}} дня',
      many: 'ждёт {{count}} дней',
      other: 'ждёт {{count}} дня',
    },
    tg: { other: '{{count}} рӯз боз интизор' },
  },
  'gates.readyCount': {
    en: { one: '{{count}} ready', other: '{{count}} ready' },
    ru: { one: 'готово: {{count}}', few: 'готово: {{count}}', many: 'готово: {{count}}', other: 'готово: {{count}}' },
    tg: { other: '{{count}} омода' },
  },
  'gates.blockedCount': {
    en: { one: '{{count}} blocked', other: '{{count}} blocked' },
    ru: { one: 'ждёт: {{count}}', few: 'ждут: {{count}}', many: 'ждут: {{count}}', other: 'ждут: {{count}}' },
    tg: { other: '{{count}} интизор' },
  },
  'gates.blockedBy': {
    en: '{{gate}}: {{blocked}} blocked',
    ru: '{{gate}}: ждут {{blocked}}',
    tg: '{{gate}}: {{blocked}} интизор',
  },
  'gates.missingSecondParent': {
    en: 'Second parent missing',
    ru: 'Нет согласия второго родителя',
    tg: 'Розигии волиди дуюм нест',
  },
  'gates.expiresBeforeFlight': {
    en: 'Document expires before the flight',
    ru: 'Документ истекает до вылета',
    tg: 'Муҳлати ҳуҷҷат пеш аз парвоз мегузарад',
  },
  'gates.mayExpireBeforeFlight': {
    en: 'Document may expire before the flight',
    ru: 'Документ может истечь до вылета',
    tg: 'Муҳлати ҳуҷҷат метавонад пеш аз парвоз гузарад',
  },
  'gates.noTravelDocument': { en: 'No travel document', ru: 'Нет проездного документа', tg: 'Ҳуҷҷати сафарӣ нест' },
  'gates.since': { en: 'Since', ru: 'С какого дня', tg: 'Аз кадом рӯз' },
  'gates.reason': { en: 'Reason', ru: 'Причина', tg: 'Сабаб' },
  'gates.evidence': { en: 'Evidence', ru: 'Чем подтверждено', tg: 'Бо чӣ тасдиқ шудааст' },
} as const satisfies MessageTable;
