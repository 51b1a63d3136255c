/** The frame of the desk: top bar, rail, palette, list of keys, and Today. */
import type { MessageTable } from './translate.ts';

export const shellMessages = {
  'shell.rail': { en: 'Sections', ru: 'Разделы', tg: 'Бахшҳо' },
  'shell.rail.talks': { en: 'Talks', ru: 'Переговоры', tg: 'Музокирот' },
  'shell.rail.return': { en: 'Return', ru: 'Возвращение', tg: 'Бозгашт' },
  'shell.topBar': { en: 'State of the desk', ru: 'Состояние стола', tg: 'Ҳолати миз' },
  'shell.find': {
    en: 'Find a name in any script, a record, an action…',
    ru: 'Имя, запись или действие…',
    tg: 'Ном, сабт ё амал…',
  },
  'shell.offline': { en: 'Offline', ru: 'Без сети', tg: 'Бе шабака' },
  'shell.offline.hint': {
    en: 'Safir has no network: nothing is sent and nothing is fetched.',
    ru: 'У «Сафира» нет сети: ничего не отправляется и не загружается.',
    tg: '«Сафир» шабака надорад: чизе фиристода ва гирифта намешавад.',
  },
  'shell.vault.open': { en: 'Vault open', ru: 'Хранилище открыто', tg: 'Махзан кушода' },
  'shell.vault.sample': { en: 'Lost on lock', ru: 'Исчезнет при закрытии', tg: 'Баъди қуфл нест мешавад' },
  'shell.vault.sample.hint': {
    en: 'The sample desk is thrown away when it is locked. Nothing written here is kept.',
    ru: 'Учебный стол при закрытии удаляется. Ничего из написанного здесь не сохранится.',
    tg: 'Мизи намунавӣ ҳангоми қуфл нест карда мешавад. Аз навиштаҳои ин ҷо чизе намемонад.',
  },
  'shell.lock': { en: 'Lock', ru: 'Закрыть', tg: 'Қуфл' },
  'shell.lock.action': { en: 'Lock the vault', ru: 'Закрыть хранилище', tg: 'Қуфл кардани махзан' },
  'shell.locking': { en: 'Locking…', ru: 'Закрывается…', tg: 'Қуфл мешавад…' },
  'shell.classification': {
    en: 'Classification of the open record: {{level}}',
    ru: 'Гриф открытой записи: {{level}}',
    tg: 'Дараҷаи махфияти сабти кушода: {{level}}',
  },
  'shell.skip': { en: 'Skip to the content', ru: 'К содержанию', tg: 'Ба мазмун' },

  'shell.palette': { en: 'Find or do', ru: 'Найти или сделать', tg: 'Ёфтан ё иҷро кардан' },
  'shell.palette.records': { en: 'Records', ru: 'Записи', tg: 'Сабтҳо' },
  'shell.palette.actions': { en: 'Actions', ru: 'Действия', tg: 'Амалҳо' },
  'shell.palette.none': {
    en: 'Nothing found for “{{words}}”.',
    ru: 'По запросу «{{words}}» ничего не найдено.',
    tg: 'Аз рӯи «{{words}}» чизе ёфт нашуд.',
  },
  'shell.palette.hint': {
    en: 'Arrows choose, Enter opens, Esc closes',
    ru: 'Стрелки — выбор, Enter — открыть, Esc — закрыть',
    tg: 'Тирчаҳо — интихоб, Enter — кушодан, Esc — пӯшидан',
  },
  'shell.palette.found': {
    en: { one: '{{count}} result', other: '{{count}} results' },
    ru: {
      one: '{{count}} результат',
      few: '{{count}} результата',
      many: '{{count}} результатов',
      other: '{{count}} результата',
    },
    tg: { other: '{{count}} натиҷа' },
  },

  'shell.keys': { en: 'Keys', ru: 'Клавиши', tg: 'Тугмаҳо' },
  'shell.keys.show': { en: 'Show the keys', ru: 'Показать клавиши', tg: 'Нишон додани тугмаҳо' },
  'shell.keys.now': {
    en: 'What works here, now',
    ru: 'Что действует здесь и сейчас',
    tg: 'Он чи ҳозир дар ин ҷо кор мекунад',
  },
  'shell.keys.move': {
    en: 'Go to the next part of the window',
    ru: 'К следующей части окна',
    tg: 'Ба қисми навбатии равзана',
  },
  'shell.keys.back': { en: 'Go back', ru: 'Назад', tg: 'Ба қафо' },
  'shell.keys.forward': { en: 'Go forward', ru: 'Вперёд', tg: 'Ба пеш' },
  'shell.keys.openPalette': {
    en: 'Find a record or an action',
    ru: 'Найти запись или действие',
    tg: 'Ёфтани сабт ё амал',
  },
  'shell.goTo': { en: 'Go to: {{section}}', ru: 'Перейти: {{section}}', tg: 'Гузаштан: {{section}}' },
  'shell.damagedCopy': {
    en: 'One of the two key files of this vault is damaged. The other one is sound, and all records are there. Change the passphrase in Settings: that writes both anew.',
    ru: 'Один из двух файлов ключей этого хранилища повреждён. Второй в порядке, все записи на месте. Смените парольную фразу в настройках: оба файла будут записаны заново.',
    tg: 'Яке аз ду файли калиди ин ганҷина вайрон шудааст. Дигараш солим аст ва ҳамаи сабтҳо дар ҷояшонанд. Дар танзимот ибораи рамзиро иваз кунед: ҳар ду файл аз нав навишта мешаванд.',
  },
  'shell.settings': { en: 'Settings', ru: 'Настройки', tg: 'Танзимот' },
  'shell.theme.light': { en: 'Light appearance', ru: 'Светлое оформление', tg: 'Намуди равшан' },
  'shell.theme.dark': { en: 'Dark appearance', ru: 'Тёмное оформление', tg: 'Намуди торик' },
  'shell.toggleRail': {
    en: 'Show or hide the sections',
    ru: 'Показать или скрыть разделы',
    tg: 'Нишон додан ё пинҳон кардани бахшҳо',
  },
  'shell.notFound': { en: 'There is nothing at this place', ru: 'Здесь ничего нет', tg: 'Дар ин ҷо чизе нест' },

  'today.title': { en: 'Today', ru: 'Сегодня', tg: 'Имрӯз' },
  'today.drafts': { en: 'Drafts to go on with', ru: 'Начатые черновики', tg: 'Сиёҳнависҳои нотамом' },
  'today.drafts.none': {
    en: 'No draft is waiting. What you type is kept as a draft until you save it.',
    ru: 'Черновиков нет. То, что вы пишете, хранится черновиком, пока вы не сохраните.',
    tg: 'Сиёҳнавис нест. Он чи менависед, то нигоҳ доштан ҳамчун сиёҳнавис мемонад.',
  },
  'today.draft.kept': { en: 'kept {{when}}', ru: 'записан {{when}}', tg: 'сабт шуд: {{when}}' },
  'today.draft.new': { en: 'not saved yet', ru: 'ещё не сохранено', tg: 'ҳоло нигоҳ дошта нашудааст' },
  'today.meetings': { en: 'Last meetings', ru: 'Последние встречи', tg: 'Мулоқотҳои охирин' },
  'today.meetings.none': {
    en: 'No meeting is recorded yet.',
    ru: 'Ещё не записано ни одной встречи.',
    tg: 'Ҳоло ягон мулоқот сабт нашудааст.',
  },
  'today.changed': { en: 'Changed last', ru: 'Недавно изменено', tg: 'Тағйирёфтаҳои охирин' },
  'today.changed.none': {
    en: 'Nothing has been written in this vault yet.',
    ru: 'В этом хранилище пока ничего не записано.',
    tg: 'Дар ин махзан ҳоло чизе навишта нашудааст.',
  },
  'today.untitled': { en: 'No title yet', ru: 'Пока без названия', tg: 'Ҳоло беном' },
  'today.justNow': { en: 'just now', ru: 'только что', tg: 'ҳозир' },
  'today.minutesAgo': {
    en: { one: '{{count}} minute ago', other: '{{count}} minutes ago' },
    ru: {
      one: '{{count}} минуту назад',
      few: '{{count}} минуты назад',
      many: '{{count}} минут назад',
      other: '{{count}} минуты назад',
    },
    tg: { other: '{{count}} дақиқа пеш' },
  },
  'today.at': { en: 'today at {{time}}', ru: 'сегодня в {{time}}', tg: 'имрӯз соати {{time}}' },
  'today.yesterdayAt': { en: 'yesterday at {{time}}', ru: 'вчера в {{time}}', tg: 'дирӯз соати {{time}}' },
} as const satisfies MessageTable;
