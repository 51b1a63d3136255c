import type { MessageTable } from './translate.ts';

export const placeMessages = {
  'place.one': { en: 'Place', ru: 'Место', tg: 'Ҷой' },
  'place.many': { en: 'Places', ru: 'Места', tg: 'Ҷойҳо' },
  'place.new': { en: 'New place', ru: 'Новое место', tg: 'Ҷойи нав' },

  'place.names': { en: 'Names', ru: 'Названия', tg: 'Номҳо' },
  'place.kind': { en: 'Kind', ru: 'Вид', tg: 'Навъ' },
  'place.kind.ministry': { en: 'Ministry', ru: 'Министерство', tg: 'Вазорат' },
  'place.kind.mission': { en: 'Mission', ru: 'Представительство', tg: 'Намояндагӣ' },
  'place.kind.placeOfDetention': {
    en: 'Place of detention',
    ru: 'Место лишения свободы',
    tg: 'Ҷойи нигоҳдории маҳбусон',
  },
  'place.kind.orphanage': { en: 'Orphanage', ru: 'Детский дом', tg: 'Хонаи кӯдакон' },
  'place.kind.camp': { en: 'Camp', ru: 'Лагерь', tg: 'Урдугоҳ' },
  'place.kind.receptionCentre': { en: 'Reception centre', ru: 'Центр приёма', tg: 'Маркази қабул' },
  'place.kind.boardingSchool': { en: 'Boarding school', ru: 'Школа-интернат', tg: 'Мактаб-интернат' },
  'place.kind.crossingPoint': { en: 'Crossing point', ru: 'Пункт пропуска', tg: 'Гузаргоҳ' },
  'place.kind.airport': { en: 'Airport', ru: 'Аэропорт', tg: 'Фурудгоҳ' },
  'place.kind.court': { en: 'Court', ru: 'Суд', tg: 'Суд' },
  'place.kind.other': { en: 'Other', ru: 'Другое', tg: 'Дигар' },
  'place.country': { en: 'Country', ru: 'Страна', tg: 'Кишвар' },
  'place.locality': { en: 'Town or district', ru: 'Город или район', tg: 'Шаҳр ё ноҳия' },
  'place.authority': { en: 'Authority', ru: 'В чьём ведении', tg: 'Мақоми масъул' },
  'place.notes': { en: 'Notes', ru: 'Заметки', tg: 'Қайдҳо' },
} as const satisfies MessageTable;
