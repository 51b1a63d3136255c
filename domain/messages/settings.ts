import type { MessageTable } from './translate.ts';

export const settingsMessages = {
  'settings.title': { en: 'Settings', ru: 'Настройки', tg: 'Танзимот' },
  'settings.work': { en: 'This computer', ru: 'Этот компьютер', tg: 'Ин компютер' },
  'settings.autoLock': {
    en: 'Lock after this many minutes without use',
    ru: 'Закрывать, если не работать, минут',
    tg: 'Қуфл баъди бекорӣ, дақиқа',
  },
  'settings.autoLock.hint': {
    en: 'From 1 to 60. It also locks when the computer sleeps. What is being typed is kept as a draft.',
    ru: 'От 1 до 60. Закрывается и когда компьютер засыпает. То, что пишется, остаётся черновиком.',
    tg: 'Аз 1 то 60. Ҳангоми хоби компютер низ қуфл мешавад. Он чи навишта мешавад, ҳамчун сиёҳнавис мемонад.',
  },
  'settings.profile': { en: 'You', ru: 'Вы', tg: 'Шумо' },
  'settings.name': { en: 'Name', ru: 'Имя', tg: 'Ном' },
  'settings.post': { en: 'Post', ru: 'Должность', tg: 'Вазифа' },
  'settings.profile.save': {
    en: 'Save name and post',
    ru: 'Сохранить имя и должность',
    tg: 'Нигоҳ доштани ном ва вазифа',
  },
  'settings.profile.saved': {
    en: 'Name and post are saved.',
    ru: 'Имя и должность сохранены.',
    tg: 'Ном ва вазифа нигоҳ дошта шуд.',
  },
  'settings.passphrase': { en: 'Passphrase', ru: 'Парольная фраза', tg: 'Ибораи рамзӣ' },
  'settings.passphrase.current': { en: 'The passphrase now', ru: 'Нынешняя фраза', tg: 'Ибораи ҳозира' },
  'settings.passphrase.next': { en: 'The new passphrase', ru: 'Новая фраза', tg: 'Ибораи нав' },
  'settings.passphrase.change': { en: 'Change the passphrase', ru: 'Сменить фразу', tg: 'Иваз кардани ибора' },
  'settings.passphrase.changing': { en: 'Changing…', ru: 'Меняется…', tg: 'Иваз мешавад…' },
  'settings.passphrase.changed': {
    en: 'The passphrase is changed. The old one opens nothing any more.',
    ru: 'Фраза изменена. Старая больше ничего не открывает.',
    tg: 'Ибора иваз шуд. Кӯҳнааш дигар чизеро намекушояд.',
  },
  'settings.passphrase.changedOnce': {
    en: 'The passphrase is changed, but only one of the two key files could be written. Until you change it once more, the old one may still open the vault.',
    ru: 'Фраза изменена, но записать удалось только один из двух файлов ключей. Пока вы не смените её ещё раз, старая может открыть хранилище.',
    tg: 'Ибора иваз шуд, вале танҳо яке аз ду файли калид навишта шуд. То боз як бор иваз накунед, кӯҳнааш метавонад ганҷинаро кушояд.',
  },
  'settings.passphrase.sample': {
    en: 'The sample desk has no passphrase of its own.',
    ru: 'У учебного стола нет своей фразы.',
    tg: 'Мизи намунавӣ ибораи худро надорад.',
  },
  'settings.about': { en: 'About Safir', ru: 'О «Сафире»', tg: 'Дар бораи «Сафир»' },
  'settings.about.version': { en: 'Version {{version}}', ru: 'Версия {{version}}', tg: 'Версияи {{version}}' },
  'settings.about.development': {
    en: 'Running on a development runtime: fit for trying out, not for real records.',
    ru: 'Работает в среде для разработки: годится для пробы, но не для настоящих записей.',
    tg: 'Дар муҳити таҳия кор мекунад: барои озмоиш мувофиқ аст, барои сабтҳои воқеӣ не.',
  },
  'settings.about.licence': {
    en: 'Free software under the GNU Affero General Public License, version 3. The typefaces Noto, Amiri and Vazirmatn come under the SIL Open Font License.',
    ru: 'Свободная программа под лицензией GNU Affero GPL версии 3. Шрифты Noto, Amiri и Vazirmatn — под лицензией SIL Open Font License.',
    tg: 'Барномаи озод таҳти иҷозатномаи GNU Affero GPL, версияи 3. Ҳуруфҳои Noto, Amiri ва Vazirmatn таҳти SIL Open Font License мебошанд.',
  },
  'settings.limits': {
    en: 'What Safir does not protect against',
    ru: 'От чего «Сафир» не защищает',
    tg: '«Сафир» аз чӣ ҳифз намекунад',
  },
  'settings.limits.open': {
    en: 'Somebody at this computer while the vault is open sees what you see. Lock it when you get up.',
    ru: 'Кто сядет за компьютер при открытом хранилище, увидит то же, что и вы. Уходя, закрывайте его.',
    tg: 'Касе, ки ҳангоми кушода будани махзан дар назди компютер бошад, ҳамон чизеро мебинад, ки шумо. Ҳангоми рафтан қуфл кунед.',
  },
  'settings.limits.computer': {
    en: 'A computer with spying software on it gives away what is typed and shown, whatever the program.',
    ru: 'Компьютер со шпионской программой выдаст всё, что набирают и видят, какой бы программой ни пользовались.',
    tg: 'Компютере, ки барномаи ҷосусӣ дорад, ҳар чи навишта ва нишон дода мешавад, фош мекунад, новобаста аз барнома.',
  },
  'settings.limits.exports': {
    en: 'A PDF you save is an ordinary file: no longer encrypted, and yours to guard.',
    ru: 'Сохранённый PDF — обычный файл: он больше не зашифрован, и беречь его придётся вам.',
    tg: 'PDF-и нигоҳдошта файли оддӣ аст: дигар рамзгузорӣ нашудааст ва ҳифзаш ба дӯши шумост.',
  },
  'settings.limits.loss': {
    en: 'Without the passphrase and the recovery words nobody can open the vault, and we cannot either.',
    ru: 'Без парольной фразы и слов восстановления хранилище не откроет никто, и мы тоже.',
    tg: 'Бе ибораи рамзӣ ва калимаҳои барқарорсозӣ ҳеҷ кас махзанро кушода наметавонад, мо ҳам.',
  },
  'settings.limits.backup': {
    en: 'A broken disk takes the vault with it. Copy its folder to another place while it is locked.',
    ru: 'Сломанный диск унесёт и хранилище. Копируйте его папку в другое место, когда оно закрыто.',
    tg: 'Диски шикаста махзанро низ мебарад. Папкаи онро ҳангоми қуфл будан ба ҷои дигар нусха гиред.',
  },
} as const satisfies MessageTable;
