/** How old somebody is. Russian needs the genitive after «не менее», «младше», «от … до» and «около», so each phrase counts for itself. */
import type { MessageTable } from './translate.ts';

export const ageMessages = {
  'age.unknown': { en: 'age not known', ru: 'возраст неизвестен', tg: 'синну сол номаълум' },
  'age.notYetBorn': { en: 'not yet born', ru: 'до рождения', tg: 'ҳанӯз таваллуд нашудааст' },
  'age.perhaps': { en: 'perhaps {{age}}', ru: 'возможно, {{age}}', tg: 'шояд {{age}}' },

  'age.short.exact': { en: '{{years}}', ru: '{{years}}', tg: '{{years}}' },
  'age.short.either': {
    en: '{{youngest}} or {{oldest}}',
    ru: '{{youngest}} или {{oldest}}',
    tg: '{{youngest}} ё {{oldest}}',
  },
  'age.short.range': { en: '{{youngest}}–{{oldest}}', ru: '{{youngest}}–{{oldest}}', tg: '{{youngest}}–{{oldest}}' },
  'age.short.atLeast': { en: 'at least {{youngest}}', ru: 'не менее {{youngest}}', tg: 'на камтар аз {{youngest}}' },
  'age.short.under': { en: 'under {{limit}}', ru: 'младше {{limit}}', tg: 'камтар аз {{limit}}' },
  'age.short.about': { en: 'about {{age}}', ru: 'около {{age}}', tg: 'тақрибан {{age}}' },
  'age.short.aboutOrLess': {
    en: 'about {{years}} or less',
    ru: 'около {{years}} или меньше',
    tg: 'тақрибан {{years}} ё камтар',
  },

  'age.long.exact': {
    en: { one: '{{count}} year', other: '{{count}} years' },
    ru: { one: '{{count}} год', few: '{{count}} года', many: '{{count}} лет', other: '{{count}} года' },
    tg: { other: '{{count}} сол' },
  },
  'age.long.either': {
    en: { one: '{{youngest}} or {{count}} year', other: '{{youngest}} or {{count}} years' },
    ru: {
      one: '{{youngest}} или {{count}} год',
      few: '{{youngest}} или {{count}} года',
      many: '{{youngest}} или {{count}} лет',
      other: '{{youngest}} или {{count}} года',
    },
    tg: { other: '{{youngest}} ё {{count}} сол' },
  },
  'age.long.range': {
    en: { one: '{{youngest}} to {{count}} year', other: '{{youngest}} to {{count}} years' },
    ru: {
      one: 'от {{youngest}} до {{count}} года',
      few: 'от {{youngest}} до {{count}} лет',
      many: 'от {{youngest}} до {{count}} лет',
      other: 'от {{youngest}} до {{count}} лет',
    },
    tg: { other: 'аз {{youngest}} то {{count}} сол' },
  },
  'age.long.atLeast': {
    en: { one: 'at least {{count}} year', other: 'at least {{count}} years' },
    ru: {
      one: 'не менее {{count}} года',
      few: 'не менее {{count}} лет',
      many: 'не менее {{count}} лет',
      other: 'не менее {{count}} лет',
    },
    tg: { other: 'на камтар аз {{count}} сол' },
  },
  'age.long.under': {
    en: { one: 'under {{count}} year', other: 'under {{count}} years' },
    ru: {
      one: 'младше {{count}} года',
      few: 'младше {{count}} лет',
      many: 'младше {{count}} лет',
      other: 'младше {{count}} лет',
    },
    tg: { other: 'камтар аз {{count}} сол' },
  },
  'age.long.about': {
    en: { one: 'about {{count}} year', other: 'about {{count}} years' },
    ru: {
      one: 'около {{count}} года',
      few: 'около {{count}} лет',
      many: 'около {{count}} лет',
      other: 'около {{count}} лет',
    },
    tg: { other: 'тақрибан {{count}} сол' },
  },
  'age.long.aboutEither': {
    en: { one: 'about {{youngest}} or {{count}} year', other: 'about {{youngest}} or {{count}} years' },
    ru: {
      one: 'около {{youngest}} или {{count}} года',
      few: 'около {{youngest}} или {{count}} лет',
      many: 'около {{youngest}} или {{count}} лет',
      other: 'около {{youngest}} или {{count}} лет',
    },
    tg: { other: 'тақрибан {{youngest}} ё {{count}} сол' },
  },
  'age.long.aboutRange': {
    en: { one: 'about {{youngest}} to {{count}} year', other: 'about {{youngest}} to {{count}} years' },
    ru: {
      one: 'примерно от {{youngest}} до {{count}} года',
      few: 'примерно от {{youngest}} до {{count}} лет',
      many: 'примерно от {{youngest}} до {{count}} лет',
      other: 'примерно от {{youngest}} до {{count}} лет',
    },
    tg: { other: 'тақрибан аз {{youngest}} то {{count}} сол' },
  },
  'age.long.aboutOrLess': {
    en: { one: 'about {{count}} year or less', other: 'about {{count}} years or less' },
    ru: {
      one: 'около {{count}} года или меньше',
      few: 'около {{count}} лет или меньше',
      many: 'около {{count}} лет или меньше',
      other: 'около {{count}} лет или меньше',
    },
    tg: { other: 'тақрибан {{count}} сол ё камтар' },
  },

  'ageBand.under3': { en: 'under 3', ru: 'младше 3 лет', tg: 'то 3-сола' },
  'ageBand.from3to6': { en: '3 to 6', ru: 'от 3 до 6 лет', tg: 'аз 3 то 6-сола' },
  'ageBand.from7to12': { en: '7 to 12', ru: 'от 7 до 12 лет', tg: 'аз 7 то 12-сола' },
  'ageBand.from13to17': { en: '13 to 17', ru: 'от 13 до 17 лет', tg: 'аз 13 то 17-сола' },
  'ageBand.adult': { en: '18 and over', ru: '18 лет и старше', tg: '18-сола ва калонтар' },
  'ageBand.uncertain': { en: 'between two groups', ru: 'между двумя группами', tg: 'байни ду гурӯҳ' },
  'ageBand.unknown': { en: 'age not known', ru: 'возраст неизвестен', tg: 'синну сол номаълум' },
  'ageBand.approximate': {
    en: { one: '{{count}} of them by an approximate date', other: '{{count}} of them by approximate dates' },
    ru: {
      one: 'из них {{count}} — по приблизительной дате',
      few: 'из них {{count}} — по приблизительным датам',
      many: 'из них {{count}} — по приблизительным датам',
      other: 'из них {{count}} — по приблизительным датам',
    },
    tg: { other: 'аз онҳо {{count}} нафар аз рӯи санаи тахминӣ' },
  },
} as const satisfies MessageTable;
