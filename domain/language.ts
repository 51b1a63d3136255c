/** The languages of windows and PDFs, in the order they are offered. */
export const languages = ['en', 'ru', 'tg'] as const;

export type Language = (typeof languages)[number];
