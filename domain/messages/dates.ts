/** How much is known of a date. `{{date}}` comes already in the grammatical case that the words around it ask for. */
import type { MessageTable } from './translate.ts';

export const dateMessages = {
  'date.about': { en: 'about {{date}}', ru: 'около {{date}}', tg: 'тақрибан {{date}}' },
  'date.perhaps': { en: 'perhaps {{date}}', ru: 'возможно, {{date}}', tg: 'шояд {{date}}' },
  'date.perhapsAbout': { en: 'perhaps about {{date}}', ru: 'возможно, около {{date}}', tg: 'шояд тақрибан {{date}}' },
  'date.before': { en: 'before {{date}}', ru: 'до {{date}}', tg: 'то {{date}}' },
  'date.after': { en: 'after {{date}}', ru: 'после {{date}}', tg: 'пас аз {{date}}' },
  'date.between': { en: 'between {{from}} and {{to}}', ru: 'между {{from}} и {{to}}', tg: 'байни {{from}} ва {{to}}' },
  'date.range': { en: '{{from}} – {{to}}', ru: '{{from}} – {{to}}', tg: '{{from}} – {{to}}' },
  'date.years': { en: '{{from}}–{{to}}', ru: '{{from}}–{{to}} гг.', tg: 'солҳои {{from}}–{{to}}' },
  'date.betweenYears': {
    en: 'between {{from}} and {{to}}',
    ru: 'между {{from}} и {{to}} гг.',
    tg: 'байни солҳои {{from}} ва {{to}}',
  },
} as const satisfies MessageTable;
