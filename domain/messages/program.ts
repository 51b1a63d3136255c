/** What is said outside the windows' pages: by main's own dialogs and menu, and by the vault when it makes a sample desk. */
import type { MessageTable } from './translate.ts';

export const programMessages = {
  'sample.vaultName': { en: 'Sample desk', ru: 'Учебный стол', tg: 'Мизи омӯзишӣ' },
  'sample.profileName': { en: 'Sample user', ru: 'Учебный пользователь', tg: 'Корбари омӯзишӣ' },
  'sample.profilePost': { en: 'Desk officer', ru: 'Сотрудник отдела', tg: 'Корманди шуъба' },

  'dialog.chooseVault': {
    en: 'Choose a vault folder',
    ru: 'Выберите папку хранилища',
    tg: 'Ҷузвдони махзанро интихоб кунед',
  },
  'dialog.chooseNewFolder': {
    en: 'Choose an empty folder for the new vault',
    ru: 'Выберите пустую папку для нового хранилища',
    tg: 'Барои махзани нав ҷузвдони холиро интихоб кунед',
  },
  'dialog.open': { en: 'Open', ru: 'Открыть', tg: 'Кушодан' },
  'dialog.useFolder': { en: 'Use this folder', ru: 'Взять эту папку', tg: 'Истифодаи ин ҷузвдон' },
  'dialog.saveBriefing': { en: 'Save the briefing', ru: 'Сохранить справку', tg: 'Нигоҳ доштани маълумотнома' },
  'dialog.save': { en: 'Save', ru: 'Сохранить', tg: 'Нигоҳ доштан' },
  'dialog.pdf': { en: 'PDF document', ru: 'Документ PDF', tg: 'Ҳуҷҷати PDF' },

  'crash.title': { en: 'Safir has to close', ru: 'Сафир вынужден закрыться', tg: 'Сафир маҷбур аст, ки баста шавад' },
  'crash.text': {
    en: 'Something in the program itself went wrong. What was saved, and the last kept draft, are safe in the vault. Start Safir again. If it happens twice, tell whoever looks after your computers this number: {{id}}',
    ru: 'Сбой в самой программе. Всё сохранённое и последний черновик целы в хранилище. Запустите Сафир снова. Если это повторится, сообщите тому, кто обслуживает ваши компьютеры, этот номер: {{id}}',
    tg: 'Дар худи барнома хатое рух дод. Ҳар чи нигоҳ дошта шудааст ва сиёҳнависи охирин дар махзан бехатаранд. Сафирро аз нав оғоз кунед. Агар такрор шавад, ба масъули компютерҳо ин рақамро гӯед: {{id}}',
  },

  'menu.edit': { en: 'Edit', ru: 'Правка', tg: 'Таҳрир' },
  'menu.window': { en: 'Window', ru: 'Окно', tg: 'Равзана' },
  'menu.lock': { en: 'Lock', ru: 'Закрыть на замок', tg: 'Қуфл кардан' },
} as const satisfies MessageTable;
