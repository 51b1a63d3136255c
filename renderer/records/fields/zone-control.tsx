import { useState } from 'react';
import { zoneLabel, zones } from '../../../domain/moment.ts';
import { foldForSearch } from '../../../domain/text.ts';
import { useTranslation } from '../../language.tsx';
import styles from './fields.module.css';
import { TypeToFind } from './type-to-find.tsx';

interface ZoneControlProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

const mostShown = 8;

export function ZoneControl({ id, label, value, onChange }: ZoneControlProps) {
  const { language } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const words = foldForSearch(typed ?? '');
  const found = words
    ? zones
        .filter((zone) => foldForSearch(`${zoneLabel(zone, language)} ${zone.replace(/[/_]/g, ' ')}`).includes(words))
        .slice(0, mostShown)
    : [];
  return (
    <div className={styles.zone}>
      <TypeToFind
        id={id}
        label={label}
        issues={[]}
        shown={zoneLabel(value, language)}
        typed={typed}
        onType={setTyped}
        options={found.map((zone) => ({
          key: zone,
          label: zoneLabel(zone, language),
          detail: zone,
          take: () => onChange(zone),
        }))}
      />
    </div>
  );
}
