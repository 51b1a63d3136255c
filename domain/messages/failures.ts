/** What happened, what is safe, what to do: one message for each kind of failure, so that a kind without words does not compile. */
import type { FailureKind, SpreadsheetFailure } from '../failures.ts';
import type { MessageTable } from './translate.ts';

export const failuresMessages = {
  'failure.weak-passphrase': {
    en: 'This passphrase could be guessed. Add words: four or more that have nothing to do with each other.',
    ru: 'Такую парольную фразу можно подобрать. Добавьте слов: четыре или больше, никак не связанных между собой.',
    tg: 'Ин ибораи рамзиро ёфтан мумкин аст. Калима илова кунед: чор ё бештар калимаи ба ҳам бепайванд.',
  },
  'failure.passphrase-malformed': {
    en: 'This cannot be a passphrase.',
    ru: 'Это не может быть парольной фразой.',
    tg: 'Ин ибораи рамзӣ шуда наметавонад.',
  },
  'failure.passphrase-malformed.too-short': {
    en: 'A passphrase needs at least 12 characters.',
    ru: 'В парольной фразе должно быть не меньше 12 знаков.',
    tg: 'Ибораи рамзӣ бояд на кам аз 12 аломат дошта бошад.',
  },
  'failure.passphrase-malformed.too-long': {
    en: 'A passphrase may have 256 characters at most.',
    ru: 'В парольной фразе может быть не больше 256 знаков.',
    tg: 'Ибораи рамзӣ на бештар аз 256 аломат дошта метавонад.',
  },
  'failure.passphrase-malformed.character': {
    en: 'The passphrase holds a character that cannot be typed again. It may have come in with a paste: type it by hand.',
    ru: 'В парольной фразе есть знак, который нельзя набрать снова. Возможно, он попал при вставке: наберите фразу вручную.',
    tg: 'Дар ибораи рамзӣ аломате ҳаст, ки онро аз нав чидан намешавад. Шояд ҳангоми гузоштан омада бошад: бо даст нависед.',
  },
  'failure.recovery-words-malformed': {
    en: 'These are not recovery words.',
    ru: 'Это не слова восстановления.',
    tg: 'Инҳо калимаҳои барқарорсозӣ нестанд.',
  },
  'failure.recovery-words-malformed.word-count': {
    en: 'There must be 24 words, in the order they were written down.',
    ru: 'Должно быть 24 слова в том порядке, в каком они записаны.',
    tg: 'Бояд 24 калима бошад, бо ҳамон тартибе, ки навишта шудааст.',
  },
  'failure.recovery-words-malformed.unknown-word': {
    en: 'One of the words is not in the list recovery words are taken from. Look for a slip of the pen.',
    ru: 'Одного из слов нет в списке, из которого берутся слова восстановления. Проверьте, нет ли описки.',
    tg: 'Яке аз калимаҳо дар рӯйхати калимаҳои барқарорсозӣ нест. Санҷед, ки хато навишта нашуда бошад.',
  },
  'failure.recovery-words-malformed.checksum': {
    en: 'The words do not fit together: one is wrong, or two have changed places. Compare each with your paper.',
    ru: 'Слова не сходятся: одно неверно или два переставлены. Сверьте каждое с записью.',
    tg: 'Калимаҳо ба ҳам мувофиқ нестанд: яке хатост ё ҷои дуто иваз шудааст. Ҳар якро бо навиштаатон муқоиса кунед.',
  },
  'failure.wrong-passphrase': {
    en: 'That is not the passphrase of this vault. Look at the layout and Caps Lock, and type it again.',
    ru: 'Парольная фраза не подходит к этому хранилищу. Проверьте раскладку и Caps Lock и наберите её снова.',
    tg: 'Ибораи рамзӣ ба ин махзан мувофиқ нест. Тарҳи клавиатура ва Caps Lock-ро санҷида, аз нав нависед.',
  },
  'failure.wrong-recovery-words': {
    en: 'These words belong to another vault. Nothing was changed.',
    ru: 'Эти слова от другого хранилища. Ничего не изменено.',
    tg: 'Ин калимаҳо аз махзани дигаранд. Чизе тағйир наёфт.',
  },
  'failure.too-many-attempts': {
    en: {
      one: 'Too many wrong attempts. The next one is possible in {{count}} second.',
      other: 'Too many wrong attempts. The next one is possible in {{count}} seconds.',
    },
    ru: {
      one: 'Слишком много неверных попыток. Следующая — через {{count}} секунду.',
      few: 'Слишком много неверных попыток. Следующая — через {{count}} секунды.',
      many: 'Слишком много неверных попыток. Следующая — через {{count}} секунд.',
      other: 'Слишком много неверных попыток. Следующая — через {{count}} секунды.',
    },
    tg: { other: 'Кӯшишҳои нодуруст аз ҳад зиёданд. Кӯшиши навбатӣ баъди {{count}} сония мумкин аст.' },
  },
  'failure.vault-already-open': {
    en: 'This vault is open in another window or on another computer. Close it there first.',
    ru: 'Это хранилище открыто в другом окне или на другом компьютере. Сначала закройте его там.',
    tg: 'Ин махзан дар равзанаи дигар ё дар компютери дигар кушода аст. Аввал онро дар он ҷо пӯшед.',
  },
  'failure.vault-already-open.by': {
    en: 'This vault is open: {{user}} on {{host}}, since {{since}}. It has to be closed there first.',
    ru: 'Это хранилище открыто: {{user}} на {{host}}, с {{since}}. Сначала его нужно закрыть там.',
    tg: 'Ин махзан кушода аст: {{user}} дар {{host}}, аз {{since}}. Аввал бояд дар он ҷо пӯшида шавад.',
  },
  'failure.vault-read-only': {
    en: 'The folder of this vault may be read but not written. Nothing was changed. Move the vault to a folder of your own, or take the write protection off.',
    ru: 'Папку этого хранилища можно читать, но в неё нельзя писать. Ничего не изменено. Перенесите хранилище в свою папку или снимите защиту от записи.',
    tg: 'Папкаи ин махзанро хондан мумкин асту навиштан не. Чизе тағйир наёфт. Махзанро ба папкаи худ кӯчонед ё ҳимояи навиштанро бардоред.',
  },
  'failure.vault-too-new': {
    en: 'This vault was written by a newer version of Safir. Nothing was changed. Install the newer version to open it.',
    ru: 'Это хранилище записано более новой версией «Сафира». Ничего не изменено. Чтобы открыть его, установите новую версию.',
    tg: 'Ин махзан бо версияи навтари «Сафир» навишта шудааст. Чизе тағйир наёфт. Барои кушодани он версияи навро насб кунед.',
  },
  'failure.vault-not-found': {
    en: 'There is no vault in this folder. Was it moved or renamed, or is the disk not connected?',
    ru: 'В этой папке нет хранилища. Возможно, его перенесли или переименовали, или диск не подключён.',
    tg: 'Дар ин папка махзан нест. Шояд онро кӯчонидаанд ё номашро иваз кардаанд, ё диск пайваст нест.',
  },
  'failure.vault-header-damaged': {
    en: 'Both copies of the file that locks this vault are damaged. Nothing was changed. Take the last backup of the folder.',
    ru: 'Обе копии файла, которым заперто хранилище, повреждены. Ничего не изменено. Возьмите последнюю резервную копию папки.',
    tg: 'Ҳар ду нусхаи файле, ки махзанро қуфл мекунад, вайрон шудаанд. Чизе тағйир наёфт. Нусхаи эҳтиётии охирини папкаро гиред.',
  },
  'failure.vault-header-too-new': {
    en: 'This vault is locked in a way that only a newer version of Safir knows. Nothing was changed. Install the newer version to open it.',
    ru: 'Это хранилище заперто способом, который знает только более новая версия «Сафира». Ничего не изменено. Установите новую версию.',
    tg: 'Ин махзан бо тарзе қуфл шудааст, ки онро танҳо версияи навтари «Сафир» медонад. Чизе тағйир наёфт. Версияи навро насб кунед.',
  },
  'failure.kdf-out-of-range': {
    en: 'The lock of this vault asks for something Safir never writes. Somebody may have tampered with it, so it was not opened. Nothing was changed.',
    ru: 'Замок этого хранилища требует того, чего «Сафир» никогда не записывает. Возможно, в него вмешались, поэтому оно не открыто. Ничего не изменено.',
    tg: 'Қуфли ин махзан чизеро талаб мекунад, ки «Сафир» ҳеҷ гоҳ наменависад. Шояд касе ба он даст зада бошад, аз ин рӯ кушода нашуд. Чизе тағйир наёфт.',
  },
  'failure.database-missing': {
    en: 'The lock of this vault is here, but its records are not. Was only a part of the folder copied? Look for the whole one.',
    ru: 'Замок хранилища на месте, а записей нет. Возможно, скопирована только часть папки. Найдите папку целиком.',
    tg: 'Қуфли махзан ҳаст, аммо сабтҳо нестанд. Шояд танҳо як қисми папка нусхабардорӣ шуда бошад. Папкаи пурраро ёбед.',
  },
  'failure.database-empty': {
    en: 'The file of records is empty. Nothing was changed. Take the last backup of the folder.',
    ru: 'Файл с записями пуст. Ничего не изменено. Возьмите последнюю резервную копию папки.',
    tg: 'Файли сабтҳо холӣ аст. Чизе тағйир наёфт. Нусхаи эҳтиётии охирини папкаро гиред.',
  },
  'failure.database-plain': {
    en: 'The file of records is not encrypted, so it is not the one this vault was made with. It was not opened.',
    ru: 'Файл с записями не зашифрован, значит, он не от этого хранилища. Он не открыт.',
    tg: 'Файли сабтҳо рамзгузорӣ нашудааст, пас он аз ин махзан нест. Кушода нашуд.',
  },
  'failure.database-not-encrypted-or-wrong-key': {
    en: 'The file of records does not belong to this lock, or its first page is damaged. Nothing was changed. Take the last backup of the folder.',
    ru: 'Файл с записями не подходит к этому замку, или повреждена его первая страница. Ничего не изменено. Возьмите последнюю резервную копию папки.',
    tg: 'Файли сабтҳо ба ин қуфл мувофиқ нест ё саҳифаи якумаш вайрон шудааст. Чизе тағйир наёфт. Нусхаи эҳтиётии охирини папкаро гиред.',
  },
  'failure.database-not-a-file': {
    en: 'Where the file of records should be there is something else. It was not opened.',
    ru: 'На месте файла с записями лежит что-то другое. Оно не открыто.',
    tg: 'Дар ҷои файли сабтҳо чизи дигар меистад. Он кушода нашуд.',
  },
  'failure.database-damaged': {
    en: 'The file of records is damaged. Nothing was changed. Copy the folder as it is, then take the last backup.',
    ru: 'Файл с записями повреждён. Ничего не изменено. Скопируйте папку как есть и возьмите последнюю резервную копию.',
    tg: 'Файли сабтҳо вайрон шудааст. Чизе тағйир наёфт. Папкаро ҳамон тавре, ки ҳаст, нусха гиред ва нусхаи эҳтиётии охиринро истифода баред.',
  },
  'failure.pragma-refused': {
    en: 'The database on this computer refuses a setting that keeps records safe, so the vault was not opened. Install Safir again.',
    ru: 'База данных на этом компьютере не принимает настройку, от которой зависит сохранность записей, поэтому хранилище не открыто. Установите «Сафир» заново.',
    tg: 'Пойгоҳи додаҳо дар ин компютер танзимеро, ки сабтҳоро ҳифз мекунад, напазируфт, аз ин рӯ махзан кушода нашуд. «Сафир»-ро аз нав насб кунед.',
  },
  'failure.disk-full': {
    en: 'The disk is full. What was saved before is safe; this was not saved. Make room and try again.',
    ru: 'Диск заполнен. Сохранённое раньше цело, а это не сохранено. Освободите место и повторите.',
    tg: 'Диск пур аст. Он чи пеш нигоҳ дошта шуда буд, амн аст; ин нигоҳ дошта нашуд. Ҷой холӣ карда, аз нав кӯшед.',
  },
  'failure.disk-error': {
    en: 'The disk did not do what was asked. What was saved before is safe. Copy the folder of the vault to another disk soon.',
    ru: 'Диск не выполнил запрос. Сохранённое раньше цело. Скоро перенесите копию папки хранилища на другой диск.',
    tg: 'Диск дархостро иҷро накард. Он чи пеш нигоҳ дошта шуда буд, амн аст. Ба зудӣ папкаи махзанро ба диски дигар нусха гиред.',
  },
  'failure.not-enough-memory': {
    en: 'There is not enough free memory to unlock the vault. Nothing was changed. Close other programs and try again.',
    ru: 'Не хватает свободной памяти, чтобы открыть хранилище. Ничего не изменено. Закройте другие программы и повторите.',
    tg: 'Барои кушодани махзан хотираи озод намерасад. Ҳеҷ чиз тағйир наёфт. Барномаҳои дигарро пӯшида, аз нав кӯшед.',
  },
  'failure.folder-not-empty': {
    en: 'There are other files in this folder. Choose an empty one, so that nothing gets mixed up.',
    ru: 'В этой папке есть другие файлы. Выберите пустую, чтобы ничего не перепутать.',
    tg: 'Дар ин папка файлҳои дигар ҳастанд. Папкаи холиро интихоб кунед, то чизе омехта нашавад.',
  },
  'failure.folder-not-writable': {
    en: 'Safir may not write into this folder. Choose another one.',
    ru: '«Сафиру» нельзя писать в эту папку. Выберите другую.',
    tg: '«Сафир» дар ин папка навишта наметавонад. Папкаи дигарро интихоб кунед.',
  },
  'failure.unknown-method': {
    en: 'This window and the vault are of different versions. Close Safir and open it again.',
    ru: 'Окно и хранилище разных версий. Закройте «Сафир» и откройте снова.',
    tg: 'Равзана ва махзан версияҳои гуногунанд. «Сафир»-ро пӯшида, аз нав кушоед.',
  },
  'failure.invalid-input': {
    en: 'The vault did not understand the question. Nothing was changed. This is our fault.',
    ru: 'Хранилище не поняло запрос. Ничего не изменено. Это наша ошибка.',
    tg: 'Махзан дархостро нафаҳмид. Чизе тағйир наёфт. Ин хатои мост.',
  },
  'failure.input-too-large': {
    en: 'That is more text than one record can hold. It is still in this window: shorten it, or split it over two records.',
    ru: 'Для одной записи текста слишком много. Он ещё в этом окне: сократите его или разделите на две записи.',
    tg: 'Матн барои як сабт аз ҳад зиёд аст. Он ҳоло дар ин равзана ҳаст: кӯтоҳ кунед ё ба ду сабт ҷудо кунед.',
  },
  'failure.vault-locked': {
    en: 'The vault is locked. Unlock it to go on.',
    ru: 'Хранилище закрыто. Откройте его, чтобы продолжить.',
    tg: 'Махзан қуфл аст. Барои идома онро кушоед.',
  },
  'failure.vault-already-unlocked': {
    en: 'A vault is open already. Lock it first.',
    ru: 'Одно хранилище уже открыто. Сначала закройте его.',
    tg: 'Махзане аллакай кушода аст. Аввал онро қуфл кунед.',
  },
  'failure.vault-stopped': {
    en: 'The vault stopped while it was working. What was saved before is safe. Unlock it and see whether the last change is there.',
    ru: 'Хранилище остановилось во время работы. Сохранённое раньше цело. Откройте его и проверьте, есть ли последнее изменение.',
    tg: 'Махзан ҳангоми кор аз фаъолият монд. Он чи пеш нигоҳ дошта шуда буд, амн аст. Онро кушода санҷед, ки тағйири охирин ҳаст ё не.',
  },
  'failure.invalid-record': {
    en: 'Not saved yet: some fields need another look. Your text is still here.',
    ru: 'Пока не сохранено: некоторые поля нужно поправить. Ваш текст на месте.',
    tg: 'Ҳоло нигоҳ дошта нашуд: баъзе майдонҳоро бояд ислоҳ кард. Матни шумо дар ҷояш аст.',
  },
  'failure.record-not-found': {
    en: 'This record is not in the vault.',
    ru: 'Такой записи в хранилище нет.',
    tg: 'Чунин сабт дар махзан нест.',
  },
  'failure.record-closed': {
    en: 'This record is final. Reopen it to change it.',
    ru: 'Эта запись окончательная. Чтобы изменить её, верните её в работу.',
    tg: 'Ин сабт ниҳоӣ аст. Барои тағйир додан онро аз нав кушоед.',
  },
  'failure.record-deleted': {
    en: 'This record was deleted. Bring it back to change it.',
    ru: 'Эта запись удалена. Чтобы изменить её, верните её.',
    tg: 'Ин сабт нест карда шудааст. Барои тағйир додан онро баргардонед.',
  },
  'failure.stale-revision': {
    en: 'This record was saved elsewhere in the meantime. Nothing was overwritten: compare the two versions.',
    ru: 'Тем временем запись сохранили в другом месте. Ничего не затёрто: сравните обе версии.',
    tg: 'Дар ин миён сабт дар ҷои дигар нигоҳ дошта шуд. Чизе пок нашуд: ҳар ду нусхаро муқоиса кунед.',
  },
  'failure.link-exists': {
    en: 'These two records are linked in this way already.',
    ru: 'Эти записи уже так связаны.',
    tg: 'Ин ду сабт аллакай ҳамин тавр пайвастаанд.',
  },
  'failure.findings-undecided': {
    en: 'The list was not frozen: a family would be split. Decide first, with the reason.',
    ru: 'Список не закреплён: семья будет разделена. Сначала примите решение и укажите причину.',
    tg: 'Рӯйхат собит нашуд: оила ҷудо мешавад. Аввал қарор қабул кунед ва сабабашро нависед.',
  },
  'failure.finding-outdated': {
    en: 'The list has changed in the meantime, and this question is no longer asked. Look at the families again.',
    ru: 'Список тем временем изменился, и этот вопрос больше не стоит. Посмотрите на семьи ещё раз.',
    tg: 'Дар ин миён рӯйхат тағйир ёфт ва ин масъала дигар нест. Оилаҳоро аз нав бинед.',
  },
  'failure.nobody-included': {
    en: 'The list was not frozen: nobody is included yet.',
    ru: 'Список не закреплён: в него пока никто не включён.',
    tg: 'Рӯйхат собит нашуд: ҳоло касе дохил карда нашудааст.',
  },
  'failure.nothing-to-print': {
    en: 'The record has none of the text this document prints.',
    ru: 'В записи нет текста, который печатается в этом документе.',
    tg: 'Дар сабт матне нест, ки дар ин ҳуҷҷат чоп мешавад.',
  },
  'failure.briefing-failed': {
    en: 'The document could not be laid out. The record itself is not affected.',
    ru: 'Документ не удалось сверстать. Самой записи это не касается.',
    tg: 'Ҳуҷҷатро саҳифабандӣ кардан нашуд. Ба худи сабт таъсир надорад.',
  },
  'failure.briefing-superseded': {
    en: 'A newer preview has taken the place of this one.',
    ru: 'Этот просмотр заменён более новым.',
    tg: 'Ба ҷои ин пешнамоиш навтараш омад.',
  },
  'failure.save-target-expired': {
    en: 'Too much time has passed since you chose where to save. Choose again.',
    ru: 'С выбора места сохранения прошло слишком много времени. Выберите ещё раз.',
    tg: 'Аз интихоби ҷои нигоҳдорӣ вақти зиёд гузашт. Бори дигар интихоб кунед.',
  },
  'failure.file-not-written': {
    en: 'The file was not written. Choose another place.',
    ru: 'Файл не записан. Выберите другое место.',
    tg: 'Файл навишта нашуд. Ҷои дигарро интихоб кунед.',
  },
  'failure.file-not-written.disk-full': {
    en: 'The file was not written: there is no room on that disk.',
    ru: 'Файл не записан: на диске нет места.',
    tg: 'Файл навишта нашуд: дар диск ҷой нест.',
  },
  'failure.file-not-written.not-allowed': {
    en: 'The file was not written: Safir may not write there. Choose another folder.',
    ru: 'Файл не записан: «Сафиру» нельзя писать в эту папку. Выберите другую.',
    tg: 'Файл навишта нашуд: «Сафир» дар он ҷо навишта наметавонад. Папкаи дигарро интихоб кунед.',
  },
  'failure.file-not-written.not-found': {
    en: 'The file was not written: that folder is not there any more.',
    ru: 'Файл не записан: этой папки больше нет.',
    tg: 'Файл навишта нашуд: он папка дигар нест.',
  },
} as const satisfies MessageTable &
  Readonly<Record<`failure.${Exclude<FailureKind, SpreadsheetFailure['kind']>}`, unknown>>;
