/** Words, numbers and dates in the language of the interface. */
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Language } from '../domain/language.ts';
import { createTranslator, type Translate } from '../domain/messages/messages.ts';
import { direction } from '../domain/messages/translate.ts';

interface Translation {
  readonly t: Translate;
  readonly language: Language;
}

const TranslationContext = createContext<Translation | null>(null);

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const translation = useMemo(() => ({ t: createTranslator(language), language }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);
  return <TranslationContext value={translation}>{children}</TranslationContext>;
}

export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (!translation) throw new Error('useTranslation outside LanguageProvider');
  return translation;
}
