import { useState } from 'react';
import { countryName, findCountries, isCountryCode } from '../../../domain/countries.ts';
import { useTranslation } from '../../language.tsx';
import { ControlFrame, type ControlProps } from './control-frame.tsx';
import { TypeToFind } from './type-to-find.tsx';

const mostShown = 8;

/** Finds a country by its name in any of our languages, or by its code. */
export function CountryControl(props: ControlProps<string | null>) {
  const { value, onChange } = props;
  const { t, language } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const options = findCountries(typed ?? '', language)
    .slice(0, mostShown)
    .map(({ code, name }) => ({ key: code, label: name, detail: code, take: () => onChange(code) }));
  return (
    <ControlFrame {...props}>
      <TypeToFind
        {...props}
        shown={value !== null && isCountryCode(value) ? countryName(value, language) : (value ?? '')}
        typed={typed}
        onType={setTyped}
        options={typed ? options : []}
        onClear={() => onChange(null)}
        placeholder={t('field.country.hint')}
      />
    </ControlFrame>
  );
}
