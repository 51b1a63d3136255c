/** The lock screen: opening, creating and recovering a vault. */
import type { MessageTable } from './translate.ts';

export const lockMessages = {
  'lock.passphrase': { en: 'Passphrase', ru: 'Парольная фраза', tg: 'Ибораи рамзӣ' },
  'lock.unlock': { en: 'Unlock', ru: 'Открыть', tg: 'Кушодан' },
  'lock.unlocking': { en: 'Unlocking…', ru: 'Открывается…', tg: 'Кушода мешавад…' },
  'lock.otherVault': { en: 'Other vault…', ru: 'Другое хранилище…', tg: 'Махзани дигар…' },
  'lock.useRecovery': { en: 'Use recovery words', ru: 'Слова восстановления', tg: 'Калимаҳои барқарорсозӣ' },
  'lock.create': { en: 'Create a vault', ru: 'Создать хранилище', tg: 'Сохтани махзан' },
  'lock.openSample': { en: 'Open the sample desk', ru: 'Открыть учебный стол', tg: 'Кушодани мизи намунавӣ' },
  'lock.preparingSample': {
    en: 'Preparing the sample desk…',
    ru: 'Готовится учебный стол…',
    tg: 'Мизи намунавӣ омода мешавад…',
  },
  'lock.show': { en: 'Show the passphrase', ru: 'Показать фразу', tg: 'Нишон додани ибора' },
  'lock.capsLock': { en: 'Caps Lock is on', ru: 'Включён Caps Lock', tg: 'Caps Lock фаъол аст' },
  'lock.layout.Latn': { en: 'Latin letters', ru: 'латинские буквы', tg: 'ҳарфҳои лотинӣ' },
  'lock.layout.Cyrl': { en: 'Cyrillic letters', ru: 'русские буквы', tg: 'ҳарфҳои кириллӣ' },
  'lock.layout.Tajk': { en: 'Tajik letters', ru: 'таджикские буквы', tg: 'ҳарфҳои тоҷикӣ' },
  'lock.layout.Arab': { en: 'Arabic letters', ru: 'арабские буквы', tg: 'ҳарфҳои арабӣ' },
  'lock.layout.hint': {
    en: 'The layout your last letter came from',
    ru: 'Раскладка, в которой набрана последняя буква',
    tg: 'Тарҳе, ки ҳарфи охирин аз он чида шуд',
  },
  'lock.sealed': {
    en: 'Nothing in it can be read on this computer now.',
    ru: 'Сейчас на этом компьютере из него ничего нельзя прочитать.',
    tg: 'Ҳоло дар ин компютер аз он чизеро хондан мумкин нест.',
  },
  'lock.reason.asked': { en: 'Locked at {{time}}.', ru: 'Закрыто в {{time}}.', tg: 'Соати {{time}} қуфл шуд.' },
  'lock.reason.idle': {
    en: {
      one: 'Locked at {{time}} after {{count}} minute without use. What you were typing is kept.',
      other: 'Locked at {{time}} after {{count}} minutes without use. What you were typing is kept.',
    },
    ru: {
      one: 'Закрыто в {{time}}: {{count}} минуту никто не работал. То, что вы писали, сохранено.',
      few: 'Закрыто в {{time}}: {{count}} минуты никто не работал. То, что вы писали, сохранено.',
      many: 'Закрыто в {{time}}: {{count}} минут никто не работал. То, что вы писали, сохранено.',
      other: 'Закрыто в {{time}}: {{count}} минуты никто не работал. То, что вы писали, сохранено.',
    },
    tg: { other: 'Соати {{time}} баъди {{count}} дақиқаи бекорӣ қуфл шуд. Он чи менавиштед, нигоҳ дошта шуд.' },
  },
  'lock.reason.suspend': {
    en: 'Locked at {{time}} because the computer was put to sleep. What you were typing is kept.',
    ru: 'Закрыто в {{time}}: компьютер перешёл в сон. То, что вы писали, сохранено.',
    tg: 'Соати {{time}} қуфл шуд: компютер ба хоб рафт. Он чи менавиштед, нигоҳ дошта шуд.',
  },
  'lock.reason.vault-stopped': {
    en: 'The vault stopped by itself at {{time}}. What was saved is safe. Unlock it and look at your last change.',
    ru: 'В {{time}} хранилище остановилось само. Сохранённое цело. Откройте его и проверьте последнее изменение.',
    tg: 'Соати {{time}} махзан худ аз худ монд. Он чи нигоҳ дошта шуда буд, амн аст. Кушода, тағйири охиринро санҷед.',
  },

  'lock.vaults.title': {
    en: 'Vaults on this computer',
    ru: 'Хранилища на этом компьютере',
    tg: 'Махзанҳо дар ин компютер',
  },
  'lock.vaults.browse': { en: 'From a folder…', ru: 'Из папки…', tg: 'Аз папка…' },
  'lock.vaults.forget': {
    en: 'Take “{{name}}” off this list',
    ru: 'Убрать «{{name}}» из списка',
    tg: 'Аз рӯйхат бардоштани «{{name}}»',
  },
  'lock.vaults.forgotten': {
    en: '“{{name}}” is off the list. The folder itself was not touched.',
    ru: '«{{name}}» убрано из списка. Сама папка не тронута.',
    tg: '«{{name}}» аз рӯйхат бардошта шуд. Худи папка бетағйир монд.',
  },
  'lock.vaults.missing': { en: 'not found now', ru: 'сейчас не найдено', tg: 'ҳоло ёфт нашуд' },
  'lock.vaults.unnamed': { en: 'Vault without a name', ru: 'Хранилище без названия', tg: 'Махзани беном' },

  'lock.welcome.title': {
    en: 'A desk that only you can open',
    ru: 'Стол, который открываете только вы',
    tg: 'Мизе, ки танҳо шумо мекушоед',
  },
  'lock.welcome.text': {
    en: 'Meetings, officials and places are kept in a vault: one encrypted folder on this computer. Nothing is ever sent anywhere.',
    ru: 'Встречи, люди и места лежат в хранилище — одной зашифрованной папке на этом компьютере. Ничего никуда не отправляется.',
    tg: 'Мулоқотҳо, шахсон ва ҷойҳо дар махзан — як папкаи рамзгузоришуда дар ин компютер — нигоҳ дошта мешаванд. Ҳеҷ чиз ба ҷое фиристода намешавад.',
  },
  'lock.welcome.existing': {
    en: 'Open an existing vault…',
    ru: 'Открыть готовое хранилище…',
    tg: 'Кушодани махзани мавҷуда…',
  },

  'lock.create.folder': { en: 'Folder', ru: 'Папка', tg: 'Папка' },
  'lock.create.vaultName': { en: 'Name of the vault', ru: 'Название хранилища', tg: 'Номи махзан' },
  'lock.create.vaultName.hint': {
    en: 'Stands on the lock screen for all to see, for example: Desk: Middle East',
    ru: 'Видно всем на экране входа, например: «Стол Ближнего Востока»',
    tg: 'Дар экрани даромад ба ҳама намоён аст, масалан: «Мизи Шарқи Миёна»',
  },
  'lock.create.yourName': { en: 'Your name', ru: 'Ваше имя', tg: 'Номи шумо' },
  'lock.create.yourName.hint': {
    en: 'Stands beside each change you make',
    ru: 'Стоит рядом с каждым вашим изменением',
    tg: 'Дар назди ҳар тағйири шумо меистад',
  },
  'lock.create.post': { en: 'Your post', ru: 'Ваша должность', tg: 'Вазифаи шумо' },
  'lock.create.post.hint': {
    en: 'Stands in documents you prepare',
    ru: 'Стоит в документах, которые вы готовите',
    tg: 'Дар ҳуҷҷатҳое, ки омода мекунед, меистад',
  },
  'lock.create.again': { en: 'The same passphrase again', ru: 'Та же фраза ещё раз', tg: 'Ҳамон ибора бори дигар' },
  'lock.create.submit': { en: 'Create the vault', ru: 'Создать хранилище', tg: 'Сохтани махзан' },
  'lock.create.submitting': { en: 'Creating the vault…', ru: 'Хранилище создаётся…', tg: 'Махзан сохта мешавад…' },
  'lock.create.needed': { en: 'Needed', ru: 'Нужно заполнить', tg: 'Бояд пур шавад' },
  'lock.create.differs': {
    en: 'The two passphrases differ.',
    ru: 'Фразы не совпадают.',
    tg: 'Ду ибора яксон нестанд.',
  },
  'lock.strength.label': { en: 'Strength', ru: 'Стойкость', tg: 'Устуворӣ' },
  'lock.strength.0': { en: 'guessed at once', ru: 'угадывается сразу', tg: 'дарҳол ёфта мешавад' },
  'lock.strength.1': { en: 'guessed in minutes', ru: 'подбирается за минуты', tg: 'дар дақиқаҳо ёфта мешавад' },
  'lock.strength.2': {
    en: 'too easy for somebody determined',
    ru: 'слаба против упорного взломщика',
    tg: 'барои шахси қатъӣ осон аст',
  },
  'lock.strength.3': { en: 'good', ru: 'хорошая', tg: 'хуб' },
  'lock.strength.4': { en: 'very good', ru: 'очень хорошая', tg: 'хеле хуб' },
  'lock.strength.advice': {
    en: 'Length makes it strong: four or more words that have nothing to do with each other, in any language. Names, dates and quotations are guessed first.',
    ru: 'Стойкость даёт длина: четыре слова или больше, никак не связанные между собой, на любом языке. Имена, даты и цитаты пробуют первыми.',
    tg: 'Устувориро дарозӣ медиҳад: чор калима ё бештар, ба ҳам бепайванд, бо ҳар забон. Номҳо, санаҳо ва иқтибосҳоро аввал месанҷанд.',
  },
  'lock.generate': { en: 'Suggest six words', ru: 'Предложить шесть слов', tg: 'Пешниҳоди шаш калима' },
  'lock.generate.text': {
    en: 'Six words drawn by lot, in English. Write them down before you go on; nobody can look them up for you.',
    ru: 'Шесть английских слов, выбранных жребием. Запишите их, прежде чем продолжить: узнать их потом будет негде.',
    tg: 'Шаш калимаи англисӣ, бо қуръа интихобшуда. Пеш аз идома онҳоро нависед: баъд аз ҷое фаҳмида намешавад.',
  },

  'lock.words.title': {
    en: 'Your recovery words',
    ru: 'Ваши слова восстановления',
    tg: 'Калимаҳои барқарорсозии шумо',
  },
  'lock.words.text': {
    en: 'If the passphrase is forgotten, only these 24 words open the vault. They are shown this one time. Write them on paper, in this order, and keep the paper away from this computer.',
    ru: 'Если парольная фраза забыта, хранилище откроют только эти 24 слова. Они показываются один раз. Запишите их на бумаге по порядку и храните отдельно от этого компьютера.',
    tg: 'Агар ибораи рамзӣ фаромӯш шавад, махзанро танҳо ин 24 калима мекушояд. Онҳо танҳо як бор нишон дода мешаванд. Бо тартиб ба коғаз нависед ва дур аз ин компютер нигоҳ доред.',
  },
  'lock.words.list': {
    en: 'Recovery words in order',
    ru: 'Слова восстановления по порядку',
    tg: 'Калимаҳои барқарорсозӣ бо тартиб',
  },
  'lock.words.print': { en: 'Print', ru: 'Напечатать', tg: 'Чоп кардан' },
  'lock.words.written': { en: 'I have written them down', ru: 'Слова записаны', tg: 'Калимаҳоро навиштам' },
  'lock.words.check.title': {
    en: 'Three words from your paper',
    ru: 'Три слова с вашего листа',
    tg: 'Се калима аз варақи шумо',
  },
  'lock.words.check.text': {
    en: 'To be sure that the paper is right, type these three.',
    ru: 'Чтобы убедиться, что запись верна, наберите эти три.',
    tg: 'Барои боварӣ ба дурустии навишта, ин серо нависед.',
  },
  'lock.words.check.word': { en: 'Word {{number}}', ru: 'Слово {{number}}', tg: 'Калимаи {{number}}' },
  'lock.words.check.wrong': {
    en: 'Not this word. Look at number {{number}} on your paper.',
    ru: 'Не это слово. Посмотрите на листе номер {{number}}.',
    tg: 'Ин калима не. Рақами {{number}}-ро дар варақ бинед.',
  },
  'lock.words.check.again': {
    en: 'Show the words again',
    ru: 'Показать слова ещё раз',
    tg: 'Калимаҳоро боз нишон деҳ',
  },
  'lock.words.open': { en: 'Open the desk', ru: 'Открыть стол', tg: 'Кушодани миз' },

  'lock.recover.title': {
    en: 'Open with recovery words',
    ru: 'Открыть словами восстановления',
    tg: 'Кушодан бо калимаҳои барқарорсозӣ',
  },
  'lock.recover.words': { en: 'The 24 words, in order', ru: '24 слова по порядку', tg: '24 калима бо тартиб' },
  'lock.recover.count': {
    en: '{{typed}} of 24 words',
    ru: 'Слов: {{typed}} из 24',
    tg: '{{typed}} аз 24 калима',
  },
  'lock.recover.unknown': {
    en: 'Not in the list: {{words}}',
    ru: 'Нет в списке: {{words}}',
    tg: 'Дар рӯйхат нест: {{words}}',
  },
  'lock.recover.newPassphrase': { en: 'A new passphrase', ru: 'Новая парольная фраза', tg: 'Ибораи рамзии нав' },
  'lock.recover.submit': {
    en: 'Open and set the passphrase',
    ru: 'Открыть и сменить фразу',
    tg: 'Кушодан ва иваз кардани ибора',
  },
} as const satisfies MessageTable;
