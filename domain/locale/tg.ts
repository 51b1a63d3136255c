// biome-ignore-all format: generated, and packed to stay a page
// Generated from CLDR by build/generate-locale-tables.mjs; corrections go there.

export const tajikMonths: readonly string[] = ['январ', 'феврал', 'март', 'апрел', 'май', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'];
export const tajikShortMonths: readonly string[] = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
/** From Monday. */
export const tajikWeekdays: readonly string[] = ['душанбе', 'сешанбе', 'чоршанбе', 'панҷшанбе', 'ҷумъа', 'шанбе', 'якшанбе'];
