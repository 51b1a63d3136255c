/** What a list would do to families, in words for whoever has to decide. Written so that sex and number of the persons never matter. */
import type { MessageTable } from './translate.ts';

export const familyMessages = {
  'family.siblingsSplit': {
    en: {
      one: 'Brothers and sisters would be parted: {{going}} is on the list, {{staying}} would stay behind.',
      other: 'Brothers and sisters would be parted: {{going}} are on the list, {{staying}} would stay behind.',
    },
    ru: {
      one: 'Братья и сёстры будут разлучены: {{going}} — в списке, а {{staying}} — нет.',
      few: 'Братья и сёстры будут разлучены: {{going}} — в списке, а {{staying}} — нет.',
      many: 'Братья и сёстры будут разлучены: {{going}} — в списке, а {{staying}} — нет.',
      other: 'Братья и сёстры будут разлучены: {{going}} — в списке, а {{staying}} — нет.',
    },
    tg: { other: 'Бародару хоҳарон аз ҳам ҷудо мешаванд. Дар рӯйхат: {{going}}. Дар рӯйхат нест: {{staying}}.' },
  },
  'family.motherLeftBehind': {
    en: {
      one: '{{children}} is on the list, the mother {{mother}} is not.',
      other: '{{children}} are on the list, their mother {{mother}} is not.',
    },
    ru: {
      one: '{{children}} — в списке, а мать ({{mother}}) — нет.',
      few: '{{children}} — в списке, а их мать ({{mother}}) — нет.',
      many: '{{children}} — в списке, а их мать ({{mother}}) — нет.',
      other: '{{children}} — в списке, а их мать ({{mother}}) — нет.',
    },
    tg: { other: 'Дар рӯйхат: {{children}}. Модар, {{mother}}, дар рӯйхат нест.' },
  },
  'family.childLeftBehind': {
    en: {
      one: '{{parent}} is on the list, the child {{children}} is not.',
      other: '{{parent}} is on the list, the children {{children}} are not.',
    },
    ru: {
      one: '{{parent}} — в списке, а ребёнок ({{children}}) — нет.',
      few: '{{parent}} — в списке, а дети ({{children}}) — нет.',
      many: '{{parent}} — в списке, а дети ({{children}}) — нет.',
      other: '{{parent}} — в списке, а дети ({{children}}) — нет.',
    },
    tg: { other: 'Дар рӯйхат: {{parent}}. Фарзанд, {{children}}, дар рӯйхат нест.' },
  },
  'family.decide': {
    en: 'Decide for each family and give the reason before freezing.',
    ru: 'Примите решение по каждой семье и укажите причину, прежде чем закрепить список.',
    tg: 'Пеш аз собит кардани рӯйхат оид ба ҳар оила қарор қабул кунед ва сабабашро нависед.',
  },
  'family.decideNow': { en: 'Decide now', ru: 'Принять решение', tg: 'Қарор қабул кардан' },
  'family.decision': { en: 'Decision', ru: 'Решение', tg: 'Қарор' },
  'family.reason': { en: 'Reason', ru: 'Причина', tg: 'Сабаб' },
  'family.decidedBy': {
    en: 'Decided by {{who}} on {{day}}: {{reason}}',
    ru: 'Решение принято: {{who}}, {{day}}. Причина: {{reason}}',
    tg: 'Қарор: {{who}}, {{day}}. Сабаб: {{reason}}',
  },
  'family.wouldSplit': {
    en: { one: '{{count}} family would be split', other: '{{count}} families would be split' },
    ru: {
      one: 'Будет разделена {{count}} семья',
      few: 'Будут разделены {{count}} семьи',
      many: 'Будет разделено {{count}} семей',
      other: 'Будет разделено {{count}} семьи',
    },
    tg: { other: '{{count}} оила ҷудо мешавад' },
  },
  'family.view': { en: 'Family', ru: 'Семья', tg: 'Оила' },
  'family.member.child': { en: 'Child', ru: 'Ребёнок', tg: 'Фарзанд' },
  'family.none': { en: 'No relatives recorded', ru: 'Родственники не записаны', tg: 'Хешовандон сабт нашудаанд' },
} as const satisfies MessageTable;
