/** Workbooks and CSV files coming in: why one is not read, and what to do then. Nothing is ever written to the vault in these cases. */
import type { SpreadsheetFailure } from '../failures.ts';
import type { MessageTable } from './translate.ts';

export const spreadsheetMessages = {
  'failure.spreadsheet-unknown-format': {
    en: 'Safir cannot read this file. Save it as .xlsx or .csv and choose that file.',
    ru: '«Сафир» не может прочитать этот файл. Сохраните его как .xlsx или .csv и выберите новый файл.',
    tg: '«Сафир» ин файлро хонда наметавонад. Онро ҳамчун .xlsx ё .csv нигоҳ доред ва ҳамон файлро интихоб кунед.',
  },
  'failure.spreadsheet-unknown-format.ods': {
    en: 'This is an OpenDocument spreadsheet. Open it in LibreOffice, save it as .xlsx and choose that file.',
    ru: 'Это таблица OpenDocument. Откройте её в LibreOffice, сохраните как .xlsx и выберите новый файл.',
    tg: 'Ин ҷадвали OpenDocument аст. Онро дар LibreOffice кушода, ҳамчун .xlsx нигоҳ доред ва ҳамон файлро интихоб кунед.',
  },
  'failure.spreadsheet-unknown-format.xlsb': {
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx and choose that file.',
    ru: 'Это двоичная книга (.xlsb). Сохраните её как .xlsx и выберите новый файл.',
    tg: 'Ин дафтари дуӣ (.xlsb) аст. Онро ҳамчун .xlsx нигоҳ доред ва ҳамон файлро интихоб кунед.',
  },
  'failure.spreadsheet-unknown-format.xls': {
    en: 'This is a workbook of the old kind (.xls). Save it as .xlsx and choose that file.',
    ru: 'Это книга старого образца (.xls). Сохраните её как .xlsx и выберите новый файл.',
    tg: 'Ин дафтари навъи кӯҳна (.xls) аст. Онро ҳамчун .xlsx нигоҳ доред ва ҳамон файлро интихоб кунед.',
  },
  'failure.spreadsheet-unknown-format.html': {
    en: 'This is a web page, though it may be named like a workbook. Open it in a spreadsheet program and save it as .xlsx.',
    ru: 'Это веб-страница, хотя файл может называться книгой. Откройте её в табличной программе и сохраните как .xlsx.',
    tg: 'Ин саҳифаи веб аст, ҳарчанд номаш чун дафтар бошад. Онро дар барномаи ҷадвалҳо кушода, ҳамчун .xlsx нигоҳ доред.',
  },
  'failure.spreadsheet-unknown-format.empty': {
    en: 'This file is empty.',
    ru: 'Этот файл пуст.',
    tg: 'Ин файл холӣ аст.',
  },
  'failure.spreadsheet-unknown-format.other': {
    en: 'This file is neither a workbook nor a text with columns. Choose an .xlsx or .csv file.',
    ru: 'Этот файл не книга и не текст со столбцами. Выберите файл .xlsx или .csv.',
    tg: 'Ин файл на дафтар аст, на матни сутундор. Файли .xlsx ё .csv-ро интихоб кунед.',
  },
  'failure.spreadsheet-encrypted': {
    en: 'This workbook is protected by a password. Open it where the password is known, save it without one, and choose that file.',
    ru: 'Эта книга защищена паролем. Откройте её там, где пароль известен, сохраните без пароля и выберите новый файл.',
    tg: 'Ин дафтар бо парол ҳифз шудааст. Онро дар ҷое, ки парол маълум аст, кушода, бе парол нигоҳ доред ва ҳамон файлро интихоб кунед.',
  },
  'failure.spreadsheet-damaged': {
    en: 'This workbook is damaged, so nothing was taken from it. Open it in a spreadsheet program, save it anew, and try again.',
    ru: 'Эта книга повреждена, поэтому из неё ничего не взято. Откройте её в табличной программе, сохраните заново и повторите.',
    tg: 'Ин дафтар вайрон шудааст, бинобар ин аз он чизе гирифта нашуд. Онро дар барномаи ҷадвалҳо кушода, аз нав нигоҳ доред ва бори дигар кӯшед.',
  },
  'failure.spreadsheet-hostile': {
    en: 'This file is built in a way that no spreadsheet program builds files, and may be meant to do harm. Nothing was taken from it. Ask the sender.',
    ru: 'Этот файл устроен так, как табличные программы файлы не делают, и, возможно, должен навредить. Из него ничего не взято. Спросите отправителя.',
    tg: 'Ин файл тавре сохта шудааст, ки ягон барномаи ҷадвалҳо намесозад, ва шояд барои зарар бошад. Аз он чизе гирифта нашуд. Аз фиристанда пурсед.',
  },
  'failure.spreadsheet-too-large': {
    en: 'This file is larger than Safir reads. Nothing was taken from it. Split it and try again.',
    ru: 'Этот файл больше, чем читает «Сафир». Из него ничего не взято. Разделите его и повторите.',
    tg: 'Ин файл аз он чи «Сафир» мехонад, калонтар аст. Аз он чизе гирифта нашуд. Онро тақсим карда, аз нав кӯшед.',
  },
  'failure.spreadsheet-too-large.file': {
    en: 'The file is larger than {{max}} MB, more than Safir reads. Split it and try again.',
    ru: 'Файл больше {{max}} МБ, столько «Сафир» не читает. Разделите его и повторите.',
    tg: 'Файл аз {{max}} МБ калонтар аст, «Сафир» ин қадар намехонад. Онро тақсим карда, аз нав кӯшед.',
  },
  'failure.spreadsheet-too-large.unpacked': {
    en: 'Unpacked, this workbook takes more than {{max}} MB, more than Safir reads. Remove pictures and sheets you do not need, or split it.',
    ru: 'В распакованном виде книга занимает больше {{max}} МБ, столько «Сафир» не читает. Уберите рисунки и лишние листы или разделите её.',
    tg: 'Дафтари кушодашуда аз {{max}} МБ зиёд аст, «Сафир» ин қадар намехонад. Расмҳо ва варақҳои нолозимро гиред ё онро тақсим кунед.',
  },
  'failure.spreadsheet-too-large.parts': {
    en: 'This workbook consists of more than {{max}} parts, more than Safir reads. Copy the rows into a new workbook and choose that one.',
    ru: 'Книга состоит более чем из {{max}} частей, столько «Сафир» не читает. Скопируйте строки в новую книгу и выберите её.',
    tg: 'Дафтар аз зиёда аз {{max}} қисм иборат аст, «Сафир» ин қадар намехонад. Сатрҳоро ба дафтари нав нусха гирифта, ҳамонро интихоб кунед.',
  },
  'failure.spreadsheet-too-large.sheets': {
    en: 'This workbook has more than {{max}} sheets. Copy the one you need into a new workbook and choose that one.',
    ru: 'В книге больше {{max}} листов. Скопируйте нужный в новую книгу и выберите её.',
    tg: 'Дар дафтар аз {{max}} варақ зиёд аст. Варақи лозимиро ба дафтари нав нусха гирифта, ҳамонро интихоб кунед.',
  },
  'failure.spreadsheet-too-large.rows': {
    en: 'There are more than {{max}} rows. Nothing was taken from the file. Split it and try again.',
    ru: 'Строк больше {{max}}. Из файла ничего не взято. Разделите его и повторите.',
    tg: 'Сатрҳо аз {{max}} зиёданд. Аз файл чизе гирифта нашуд. Онро тақсим карда, аз нав кӯшед.',
  },
  'failure.spreadsheet-too-large.columns': {
    en: 'There are more than {{max}} columns. Nothing was taken from the file. Keep the columns you need and try again.',
    ru: 'Столбцов больше {{max}}. Из файла ничего не взято. Оставьте нужные столбцы и повторите.',
    tg: 'Сутунҳо аз {{max}} зиёданд. Аз файл чизе гирифта нашуд. Сутунҳои лозимиро гузошта, аз нав кӯшед.',
  },
  'failure.spreadsheet-too-large.cell': {
    en: 'A single cell holds more than {{max}} characters. Nothing was taken from the file. Shorten it, or look whether a quotation mark is missing.',
    ru: 'В одной ячейке больше {{max}} знаков. Из файла ничего не взято. Сократите её или проверьте, не пропущена ли кавычка.',
    tg: 'Дар як чашмак аз {{max}} аломат зиёд аст. Аз файл чизе гирифта нашуд. Онро кӯтоҳ кунед ё бинед, ки нохунак намонда бошад.',
  },
  'failure.spreadsheet-too-large.texts': {
    en: 'The texts of this workbook take more than {{max}} MB, more than Safir reads. Split it and try again.',
    ru: 'Тексты этой книги занимают больше {{max}} МБ, столько «Сафир» не читает. Разделите её и повторите.',
    tg: 'Матнҳои ин дафтар аз {{max}} МБ зиёданд, «Сафир» ин қадар намехонад. Онро тақсим карда, аз нав кӯшед.',
  },
  'failure.spreadsheet-sheet-not-found': {
    en: 'That sheet is not in the workbook any more. Choose the file again.',
    ru: 'Этого листа в книге больше нет. Выберите файл снова.',
    tg: 'Ин варақ дигар дар дафтар нест. Файлро аз нав интихоб кунед.',
  },
  'failure.csv-quote-not-closed': {
    en: 'A quotation mark is opened in this file and never closed, so columns cannot be told apart after it. Close it and try again.',
    ru: 'В этом файле открыта и не закрыта кавычка, после неё столбцы неразличимы. Закройте её и повторите.',
    tg: 'Дар ин файл нохунак кушода шуда, баста нашудааст; баъди он сутунҳо фарқ намешаванд. Онро баста, аз нав кӯшед.',
  },
  'failure.csv-quote-not-closed.row': {
    en: 'A quotation mark is opened in row {{row}} and never closed, so columns cannot be told apart after it. Close it and try again.',
    ru: 'В строке {{row}} открыта и не закрыта кавычка, после неё столбцы неразличимы. Закройте её и повторите.',
    tg: 'Дар сатри {{row}} нохунак кушода шуда, баста нашудааст; баъди он сутунҳо фарқ намешаванд. Онро баста, аз нав кӯшед.',
  },
  'failure.csv-wrong-encoding': {
    en: 'The file was not written in this encoding: some of its letters do not exist there. Nothing was taken from it. Choose another encoding.',
    ru: 'Файл записан не в этой кодировке: некоторых его букв в ней нет. Из него ничего не взято. Выберите другую кодировку.',
    tg: 'Файл дар ин рамзгузорӣ навишта нашудааст: баъзе ҳарфҳояш дар он нестанд. Аз он чизе гирифта нашуд. Рамзгузории дигарро интихоб кунед.',
  },
  'failure.spreadsheet-reader-ended': {
    en: 'Reading the file ended before its time. Your records are not touched. Try again.',
    ru: 'Чтение файла прервалось. Ваши записи не затронуты. Повторите.',
    tg: 'Хондани файл пеш аз вақт қатъ шуд. Ба сабтҳои шумо чизе нарасид. Аз нав кӯшед.',
  },
  'failure.spreadsheet-reader-ended.memory': {
    en: 'The file needs more memory to read than Safir allows. Your records are not touched. Split it and try again.',
    ru: 'Для чтения файла нужно больше памяти, чем разрешает «Сафир». Ваши записи не затронуты. Разделите его и повторите.',
    tg: 'Барои хондани файл хотираи бештар аз он ки «Сафир» иҷозат медиҳад, лозим аст. Ба сабтҳои шумо чизе нарасид. Онро тақсим карда, аз нав кӯшед.',
  },
  'failure.spreadsheet-reader-ended.stalled': {
    en: 'Reading the file came to a stop and was ended. Your records are not touched. Save the file anew in a spreadsheet program and try again.',
    ru: 'Чтение файла остановилось и было прервано. Ваши записи не затронуты. Сохраните файл заново в табличной программе и повторите.',
    tg: 'Хондани файл аз ҳаракат монд ва қатъ карда шуд. Ба сабтҳои шумо чизе нарасид. Файлро дар барномаи ҷадвалҳо аз нав нигоҳ дошта, бори дигар кӯшед.',
  },
  'failure.spreadsheet-reader-ended.crashed': {
    en: 'The part of Safir that reads files broke off at this one. Your records are not touched. Save the file anew in a spreadsheet program and try again.',
    ru: 'Часть «Сафира», которая читает файлы, сорвалась на этом файле. Ваши записи не затронуты. Сохраните файл заново в табличной программе и повторите.',
    tg: 'Қисми «Сафир», ки файлҳоро мехонад, дар ин файл қатъ шуд. Ба сабтҳои шумо чизе нарасид. Файлро дар барномаи ҷадвалҳо аз нав нигоҳ дошта, бори дигар кӯшед.',
  },
  'failure.spreadsheet-cancelled': {
    en: 'You stopped reading the file. Nothing was taken from it.',
    ru: 'Вы остановили чтение файла. Из него ничего не взято.',
    tg: 'Шумо хондани файлро боздоштед. Аз он чизе гирифта нашуд.',
  },
  'failure.spreadsheet-not-accessible': {
    en: 'The file could not be read to its end. Look whether the disk or stick is still there, and choose the file again.',
    ru: 'Файл не удалось прочитать до конца. Проверьте, на месте ли диск или флешка, и выберите файл снова.',
    tg: 'Файлро то охир хондан нашуд. Бинед, ки диск ё флешка дар ҷояш аст, ва файлро аз нав интихоб кунед.',
  },
} as const satisfies MessageTable & Readonly<Record<`failure.${SpreadsheetFailure['kind']}`, unknown>>;
