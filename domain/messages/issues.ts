/** What is wrong with a value, said beside its field. */
import type { IssueKind } from '../issues.ts';
import type { PlainMessage } from './translate.ts';

export const issueMessages = {
  'issue.required': { en: 'Fill this in.', ru: 'Заполните это поле.', tg: 'Ин майдонро пур кунед.' },
  'issue.too-long': {
    en: 'Too long: at most {{max}} characters.',
    ru: 'Слишком длинно: не более {{max}} знаков.',
    tg: 'Аз ҳад дароз: на бештар аз {{max}} аломат.',
  },
  'issue.too-many': {
    en: 'Too many: at most {{max}}.',
    ru: 'Слишком много: не более {{max}}.',
    tg: 'Аз ҳад зиёд: на бештар аз {{max}}.',
  },
  'issue.too-few': {
    en: 'Too few: at least {{min}}.',
    ru: 'Слишком мало: не менее {{min}}.',
    tg: 'Аз ҳад кам: на камтар аз {{min}}.',
  },
  'issue.control-character': {
    en: 'There is an invisible control character ({{codePoint}}) here. Delete it or type the text anew.',
    ru: 'Здесь есть невидимый управляющий знак ({{codePoint}}). Удалите его или наберите текст заново.',
    tg: 'Дар ин ҷо аломати ноаёни идоракунанда ({{codePoint}}) ҳаст. Онро нест кунед ё матнро аз нав нависед.',
  },
  'issue.lone-surrogate': {
    en: 'A character here is damaged ({{codePoint}}). Delete it or type the text anew.',
    ru: 'Один из знаков повреждён ({{codePoint}}). Удалите его или наберите текст заново.',
    tg: 'Яке аз аломатҳо вайрон шудааст ({{codePoint}}). Онро нест кунед ё матнро аз нав нависед.',
  },
  'issue.bidi-control': {
    en: 'There is an invisible mark ({{codePoint}}) here that changes the order in which the text is read. Delete it.',
    ru: 'Здесь есть невидимый знак ({{codePoint}}), который меняет порядок чтения текста. Удалите его.',
    tg: 'Дар ин ҷо аломати ноаён ({{codePoint}}) ҳаст, ки тартиби хониши матнро дигар мекунад. Онро нест кунед.',
  },
  'issue.not-a-date': {
    en: 'Not understood as a date. Write for instance 14.5.2019, May 2019, 2019, about 2013, before 2016, 2013–2014.',
    ru: 'Не удалось прочесть как дату. Напишите, например: 14.5.2019, май 2019, 2019, около 2013, до 2016, 2013–2014.',
    tg: 'Ҳамчун сана фаҳмида нашуд. Масалан, чунин нависед: 14.5.2019, майи 2019, 2019, тақрибан 2013, то 2016, 2013–2014.',
  },
  'issue.impossible-date': {
    en: 'There is no such day in the calendar.',
    ru: 'Такого дня в календаре нет.',
    tg: 'Чунин рӯз дар тақвим нест.',
  },
  'issue.range-reversed': {
    en: 'The second date is before the first.',
    ru: 'Вторая дата раньше первой.',
    tg: 'Санаи дуюм пеш аз санаи якум аст.',
  },
  'issue.not-a-local-time': {
    en: 'Write a day, and the hour if it is known: 14.5.2019 15:00.',
    ru: 'Укажите день и, если известно, время: 14.5.2019 15:00.',
    tg: 'Рӯзро нависед ва агар маълум бошад, соатро низ: 14.5.2019 15:00.',
  },
  'issue.time-does-not-exist': {
    en: 'The clocks were put forward at that hour, so this time did not exist in that zone.',
    ru: 'В этот час часы перевели вперёд: такого времени в этом поясе не было.',
    tg: 'Дар он соат ақрабакҳо ба пеш гардонда шудаанд: чунин вақт дар ин минтақа набуд.',
  },
  'issue.unknown-zone': { en: 'No such time zone.', ru: 'Такого часового пояса нет.', tg: 'Чунин минтақаи вақт нест.' },
  'issue.unknown-country': {
    en: 'No such country.',
    ru: 'Такой страны нет в списке.',
    tg: 'Чунин кишвар дар рӯйхат нест.',
  },
  'issue.unknown-choice': {
    en: 'Choose one of the values offered.',
    ru: 'Выберите одно из предложенных значений.',
    tg: 'Яке аз қиматҳои пешниҳодшударо интихоб кунед.',
  },
  'issue.not-a-number': { en: 'Write a number.', ru: 'Укажите число.', tg: 'Адад нависед.' },
  'issue.out-of-range': {
    en: 'This is outside what is possible here.',
    ru: 'Значение выходит за допустимые пределы.',
    tg: 'Қимат берун аз ҳудуди имконпазир аст.',
  },
  'issue.unknown-reference': {
    en: 'The record chosen here is no longer there. Choose another.',
    ru: 'Выбранной записи больше нет. Выберите другую.',
    tg: 'Сабти интихобшуда дигар нест. Дигарашро интихоб кунед.',
  },
  'issue.duplicate-row': {
    en: 'This is already in the list.',
    ru: 'Это уже есть в списке.',
    tg: 'Ин аллакай дар рӯйхат ҳаст.',
  },
  'issue.already-given': {
    en: 'This code has been given to somebody else and is never given twice. Leave it empty, and the next one is given.',
    ru: 'Этот код уже дан другому человеку, а дважды код не даётся. Оставьте поле пустым — будет дан следующий.',
    tg: 'Ин рамз аллакай ба шахси дигар дода шудааст ва ду бор дода намешавад. Майдонро холӣ монед, рамзи навбатӣ дода мешавад.',
  },
  'issue.no-preferred-name': {
    en: 'Mark one of the names as the preferred one.',
    ru: 'Отметьте одно из имён как основное.',
    tg: 'Яке аз номҳоро ҳамчун асосӣ қайд кунед.',
  },
  'issue.too-many-preferred-names': {
    en: 'Only one name can be the preferred one.',
    ru: 'Основным может быть только одно имя.',
    tg: 'Танҳо як ном асосӣ буда метавонад.',
  },
  'issue.end-before-start': {
    en: 'The end is before the start.',
    ru: 'Окончание раньше начала.',
    tg: 'Анҷом пеш аз оғоз аст.',
  },
  'issue.term-reversed': {
    en: 'The term ends before it begins.',
    ru: 'Срок заканчивается раньше, чем начинается.',
    tg: 'Мӯҳлат пеш аз оғозаш ба охир мерасад.',
  },
  'issue.not-rich-text': {
    en: 'This formatted text cannot be read. Paste it as plain text.',
    ru: 'Этот форматированный текст не читается. Вставьте его как обычный текст.',
    tg: 'Ин матни ороста хонда намешавад. Онро ҳамчун матни оддӣ гузоред.',
  },
  'issue.too-deep': {
    en: 'Lists and quotations are nested too deeply here.',
    ru: 'Слишком много вложенных списков и цитат.',
    tg: 'Рӯйхатҳо ва иқтибосҳо аз ҳад зиёд дар дохили ҳам ҷой дода шудаанд.',
  },
  'issue.unknown-field': {
    en: 'This version of the program does not know this field.',
    ru: 'Эта версия программы не знает такого поля.',
    tg: 'Ин нусхаи барнома чунин майдонро намешиносад.',
  },
  'issue.malformed': {
    en: 'This value cannot be read. Enter it anew.',
    ru: 'Это значение не читается. Введите его заново.',
    tg: 'Ин қимат хонда намешавад. Онро аз нав ворид кунед.',
  },
} as const satisfies Readonly<Record<`issue.${IssueKind}`, PlainMessage>>;
