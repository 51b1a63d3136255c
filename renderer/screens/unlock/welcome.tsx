import { Button } from '@mantine/core';
import { useTranslation } from '../../language.tsx';

/** The ways in that are open from every page before the desk. */
export interface Doors {
  readonly onChoose: () => Promise<void>;
  readonly onCreate: () => Promise<void>;
  readonly onSample: () => Promise<void>;
  readonly isPreparingSample: boolean;
}

/** The first start: no vault is known on this computer. */
export function Welcome({ onChoose, onCreate, onSample, isPreparingSample }: Doors) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="lock-title">{t('lock.welcome.title')}</h2>
      <p className="lock-soft">{t('lock.welcome.text')}</p>
      <div className="lock-buttons">
        <Button onClick={() => void onCreate()} data-autofocus autoFocus>
          {t('lock.create')}
        </Button>
      </div>
      <div className="lock-doors">
        <button type="button" className="lock-door" onClick={() => void onChoose()}>
          {t('lock.welcome.existing')}
        </button>
        <button type="button" className="lock-door" onClick={() => void onSample()} aria-disabled={isPreparingSample}>
          {isPreparingSample ? t('lock.preparingSample') : t('lock.openSample')}
        </button>
      </div>
    </>
  );
}
