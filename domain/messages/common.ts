/** Words that belong to no one screen. */
import type { MessageTable } from './translate.ts';

export const commonMessages = {
  'common.close': { en: 'Close', ru: 'Закрыть', tg: 'Пӯшидан' },
  'common.cancel': { en: 'Cancel', ru: 'Отмена', tg: 'Бекор кардан' },
  'common.back': { en: 'Back', ru: 'Назад', tg: 'Бозгашт' },
  'common.undo': { en: 'Undo', ru: 'Вернуть', tg: 'Баргардондан' },
  'common.retry': { en: 'Try again', ru: 'Повторить', tg: 'Аз нав кӯшидан' },
  'common.copy': { en: 'Copy', ru: 'Копировать', tg: 'Нусха гирифтан' },
  'common.copied': { en: 'Copied', ru: 'Скопировано', tg: 'Нусха гирифта шуд' },
  'common.panel.separator': { en: 'Width of: {{panel}}', ru: 'Ширина: {{panel}}', tg: 'Паҳноӣ: {{panel}}' },
  'common.language': { en: 'Language', ru: 'Язык', tg: 'Забон' },
  'common.theme': { en: 'Appearance', ru: 'Оформление', tg: 'Намуд' },
  'common.theme.system': { en: 'As the computer', ru: 'Как в системе', tg: 'Мисли компютер' },
  'common.theme.light': { en: 'Light', ru: 'Светлое', tg: 'Равшан' },
  'common.theme.dark': { en: 'Dark', ru: 'Тёмное', tg: 'Торик' },
  'common.today': { en: 'Today', ru: 'Сегодня', tg: 'Имрӯз' },
  'common.crash.title': { en: 'This window has stopped', ru: 'Окно остановилось', tg: 'Ин равзана аз кор монд' },
  'common.crash.text': {
    en: 'This is our fault. What was saved is safe in the vault, and so are the drafts kept until a moment ago. Open the window again and unlock the vault to go on.',
    ru: 'Это наша ошибка. Всё сохранённое цело и лежит в хранилище, как и черновики до последней минуты. Откройте заново окно и хранилище, чтобы продолжить.',
    tg: 'Ин хатои мост. Ҳар чи нигоҳ дошта шуда буд, дар махзан амн аст, сиёҳнависҳо низ то лаҳзаи охир. Барои идома равзана ва махзанро аз нав кушоед.',
  },
  'common.crash.number': {
    en: 'Number for the people who look after Safir: {{id}}',
    ru: 'Номер для тех, кто сопровождает «Сафир»: {{id}}',
    tg: 'Рақам барои онҳое, ки «Сафир»-ро нигоҳубин мекунанд: {{id}}',
  },
  'common.crash.reopen': { en: 'Open the window again', ru: 'Открыть окно заново', tg: 'Аз нав кушодани равзана' },
} as const satisfies MessageTable;
