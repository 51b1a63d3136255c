import type { MessageTable } from './translate.ts';

export const operationMessages = {
  'operation.one': { en: 'Operation', ru: 'Операция', tg: 'Амалиёт' },
  'operation.many': { en: 'Operations', ru: 'Операции', tg: 'Амалиётҳо' },
  'operation.new': { en: 'New operation', ru: 'Новая операция', tg: 'Амалиёти нав' },

  'operation.title': { en: 'Title', ru: 'Название', tg: 'Унвон' },
  'operation.fromCountry': { en: 'From', ru: 'Откуда', tg: 'Аз куҷо' },
  'operation.fromPlace': { en: 'Place of departure', ru: 'Место отправления', tg: 'Ҷойи ҳаракат' },
  'operation.toCountry': { en: 'To', ru: 'Куда', tg: 'Ба куҷо' },
  'operation.toPlace': { en: 'Place of arrival', ru: 'Место прибытия', tg: 'Ҷойи расидан' },
  'operation.plannedOn': { en: 'Planned for', ru: 'Намечено на', tg: 'Барои кай ба нақша гирифта шудааст' },
  'operation.means': { en: 'By', ru: 'Чем', tg: 'Бо чӣ' },
  'operation.means.flight': { en: 'Flight', ru: 'Рейс', tg: 'Парвоз' },
  'operation.means.convoy': { en: 'Convoy', ru: 'Колонна', tg: 'Корвон' },
  'operation.number': { en: 'Number', ru: 'Номер', tg: 'Рақам' },
  'operation.hostAuthority': { en: 'Host authority', ru: 'Орган страны пребывания', tg: 'Мақоми кишвари иқомат' },
  'operation.status': { en: 'Status', ru: 'Состояние', tg: 'Ҳолат' },
  'operation.status.planned': { en: 'Planned', ru: 'Готовится', tg: 'Дар нақша' },
  'operation.status.underWay': { en: 'Under way', ru: 'Идёт', tg: 'Дар ҷараён' },
  'operation.status.completed': { en: 'Completed', ru: 'Завершена', tg: 'Анҷом ёфт' },
  'operation.status.cancelled': { en: 'Cancelled', ru: 'Отменена', tg: 'Бекор шуд' },
  'operation.notes': { en: 'Notes', ru: 'Заметки', tg: 'Қайдҳо' },
} as const satisfies MessageTable;
