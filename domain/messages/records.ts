/** Lists of records, and what every record shares. */
import type { MessageTable } from './translate.ts';

export const recordsMessages = {
  'record.classification': { en: 'Classification', ru: 'Гриф', tg: 'Дараҷаи махфият' },
  'record.classification.unclassified': { en: 'Unclassified', ru: 'Несекретно', tg: 'Кушода' },
  'record.classification.restricted': {
    en: 'Restricted',
    ru: 'Для служебного пользования',
    tg: 'Барои истифодаи хизматӣ',
  },
  'record.classification.confidential': { en: 'Confidential', ru: 'Конфиденциально', tg: 'Конфиденсиалӣ' },
  'record.classification.secret': { en: 'Secret', ru: 'Секретно', tg: 'Махфӣ' },
  'record.caveat': { en: 'Handling caveat', ru: 'Особые указания', tg: 'Дастури махсус' },
  'record.label': { en: 'Name', ru: 'Название', tg: 'Ном' },
  'record.label.meeting': { en: 'Subject', ru: 'Тема', tg: 'Мавзӯъ' },
  'record.updatedAt': { en: 'Last changed', ru: 'Изменено', tg: 'Тағйири охирин' },

  'list.count.meeting': {
    en: { one: '{{count}} meeting', other: '{{count}} meetings' },
    ru: { one: '{{count}} встреча', few: '{{count}} встречи', many: '{{count}} встреч', other: '{{count}} встречи' },
    tg: { other: '{{count}} мулоқот' },
  },
  'list.count.official': {
    en: { one: '{{count}} official', other: '{{count}} officials' },
    ru: {
      one: '{{count}} должностное лицо',
      few: '{{count}} должностных лица',
      many: '{{count}} должностных лиц',
      other: '{{count}} должностного лица',
    },
    tg: { other: '{{count}} шахси мансабдор' },
  },
  'list.count.place': {
    en: { one: '{{count}} place', other: '{{count}} places' },
    ru: { one: '{{count}} место', few: '{{count}} места', many: '{{count}} мест', other: '{{count}} места' },
    tg: { other: '{{count}} ҷой' },
  },
  'list.count.person': {
    en: { one: '{{count}} person', other: '{{count}} persons' },
    ru: { one: '{{count}} человек', few: '{{count}} человека', many: '{{count}} человек', other: '{{count}} человека' },
    tg: { other: '{{count}} шахс' },
  },
  'list.count.operation': {
    en: { one: '{{count}} operation', other: '{{count}} operations' },
    ru: {
      one: '{{count}} операция',
      few: '{{count}} операции',
      many: '{{count}} операций',
      other: '{{count}} операции',
    },
    tg: { other: '{{count}} амалиёт' },
  },
  'list.new': { en: 'New', ru: 'Создать', tg: 'Нав' },
  'list.words': { en: 'Words in these records', ru: 'Слова в этих записях', tg: 'Калимаҳо дар ин сабтҳо' },
  'list.loadingRow': { en: 'Loading…', ru: 'Загрузка…', tg: 'Бор мешавад…' },
  'list.draftMark': { en: 'draft kept', ru: 'есть черновик', tg: 'сиёҳнавис дорад' },
  'list.noLabel': { en: 'No title yet', ru: 'Пока без названия', tg: 'Ҳоло беном' },
  'list.empty.title': { en: 'Nothing here yet', ru: 'Здесь пока ничего нет', tg: 'Ин ҷо ҳоло холӣ аст' },
  'list.empty.text': {
    en: 'Press N to write down the first one.',
    ru: 'Нажмите N, чтобы сделать первую запись.',
    tg: 'Барои сабти якум N-ро пахш кунед.',
  },
  'list.noMatch.title': { en: 'None match', ru: 'Ничего не подходит', tg: 'Чизе мувофиқ наомад' },
  'list.noMatch.text': {
    en: 'No record has all these words and filters. Take one away, or clear them all.',
    ru: 'Нет записи, где есть все эти слова и отборы. Уберите что-нибудь или сбросьте всё.',
    tg: 'Сабте нест, ки ҳамаи ин калимаҳо ва шартҳоро дошта бошад. Якеро бардоред ё ҳамаро тоза кунед.',
  },
  'list.clearAll': {
    en: 'Clear words and filters',
    ru: 'Сбросить слова и отборы',
    tg: 'Тоза кардани калима ва шартҳо',
  },

  'list.filter.add': { en: 'Filter', ru: 'Отбор', tg: 'Интихоб' },
  'list.filter.by': { en: 'Filter by', ru: 'Отобрать по полю', tg: 'Интихоб аз рӯи майдон' },
  'list.filter.remove': {
    en: 'Remove filter: {{filter}}',
    ru: 'Убрать отбор: {{filter}}',
    tg: 'Бардоштани шарт: {{filter}}',
  },
  'list.filter.change': {
    en: 'Change filter: {{filter}}',
    ru: 'Изменить отбор: {{filter}}',
    tg: 'Тағйири шарт: {{filter}}',
  },
  'list.filter.between': {
    en: '{{field}}: {{from}} to {{to}}',
    ru: '{{field}}: с {{from}} по {{to}}',
    tg: '{{field}}: аз {{from}} то {{to}}',
  },
  'list.filter.since': { en: '{{field}}: from {{from}}', ru: '{{field}}: с {{from}}', tg: '{{field}}: аз {{from}}' },
  'list.filter.until': { en: '{{field}}: up to {{to}}', ru: '{{field}}: по {{to}}', tg: '{{field}}: то {{to}}' },
  'list.filter.is': { en: '{{field}}: {{values}}', ru: '{{field}}: {{values}}', tg: '{{field}}: {{values}}' },
  'list.filter.notFilledIn': {
    en: '{{field}}: not filled in',
    ru: '{{field}}: не заполнено',
    tg: '{{field}}: пур нашудааст',
  },
  'list.filter.from': { en: 'From', ru: 'С', tg: 'Аз' },
  'list.filter.to': { en: 'To', ru: 'По', tg: 'То' },
  'list.filter.dayHint': {
    en: 'A day, a month or a year: 14.5.2019, 5.2019 or 2019',
    ru: 'День, месяц или год: 14.5.2019, 5.2019 или 2019',
    tg: 'Рӯз, моҳ ё сол: 14.5.2019, 5.2019 ё 2019',
  },
  'list.filter.onlyEmpty': {
    en: 'Only where it is not filled in',
    ru: 'Только где не заполнено',
    tg: 'Танҳо он ҷо, ки пур нашудааст',
  },
  'list.filter.apply': { en: 'Filter', ru: 'Отобрать', tg: 'Интихоб кардан' },
  'list.filter.chosen': { en: 'Chosen: {{values}}', ru: 'Выбрано: {{values}}', tg: 'Интихобшуда: {{values}}' },

  'list.columns': { en: 'Columns', ru: 'Столбцы', tg: 'Сутунҳо' },
  'list.columns.shown': { en: 'Columns to show', ru: 'Показывать столбцы', tg: 'Сутунҳои намоён' },
  'list.columns.width': {
    en: 'Width of {{column}}',
    ru: 'Ширина столбца «{{column}}»',
    tg: 'Паҳнои сутуни «{{column}}»',
  },
  'list.sort': { en: 'Sort', ru: 'Порядок', tg: 'Тартиб' },
  'list.sort.by': { en: 'Sort by {{field}}', ru: 'Упорядочить по полю «{{field}}»', tg: 'Тартиб аз рӯи «{{field}}»' },
  'list.sort.newest': { en: 'newest first', ru: 'сначала новые', tg: 'аввал навтарин' },
  'list.sort.oldest': { en: 'oldest first', ru: 'сначала старые', tg: 'аввал кӯҳнатарин' },
  'list.sort.ascending': { en: '{{field}}, from the first letter', ru: '{{field}}, от А', tg: '{{field}}, аз А' },
  'list.sort.descending': { en: '{{field}}, from the last letter', ru: '{{field}}, от Я', tg: '{{field}}, аз Я' },
  'list.keys': {
    en: 'Arrows move, Enter opens, N writes a new one, / filters, Delete removes.',
    ru: 'Стрелки — перемещение, Enter — открыть, N — создать, / — отбор, Delete — удалить.',
    tg: 'Тирчаҳо — гузаштан, Enter — кушодан, N — нав, / — интихоб, Delete — нест кардан.',
  },
  'list.deleted': { en: 'Deleted: {{label}}', ru: 'Удалено: {{label}}', tg: 'Нест шуд: {{label}}' },
  'list.undo': { en: 'Undo', ru: 'Вернуть', tg: 'Баргардондан' },
  'list.restored': { en: 'Brought back: {{label}}', ru: 'Возвращено: {{label}}', tg: 'Баргардонда шуд: {{label}}' },
  'list.notDeleted': {
    en: 'Nothing was deleted: “{{label}}” was changed just now. Open it and look first.',
    ru: 'Ничего не удалено: «{{label}}» только что изменили. Сначала откройте и посмотрите.',
    tg: 'Чизе нест нашуд: «{{label}}» ҳозир тағйир ёфт. Аввал онро кушода бинед.',
  },
} as const satisfies MessageTable;
