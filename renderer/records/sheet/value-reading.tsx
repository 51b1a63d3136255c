import { isEmptyRichText, richTextSchema } from '../../../domain/rich-text.ts';
import { useTranslation } from '../../language.tsx';
import { RichTextReading } from '../fields/rich-text-reading.tsx';
import styles from './sheet.module.css';

interface TextReadingProps {
  /** Plain or rich text, or nothing. */
  readonly value: unknown;
  /** The control a click on it leads to. */
  readonly control: string;
}

export function TextReading({ value, control }: TextReadingProps) {
  const { t } = useTranslation();
  if (typeof value === 'string' && value.trim() !== '') {
    return (
      <div className={styles.plainText} dir="auto" data-control={control}>
        {value}
      </div>
    );
  }
  const rich = richTextSchema.safeParse(value);
  if (rich.success && !isEmptyRichText(rich.data)) {
    return (
      <div data-control={control}>
        <RichTextReading value={rich.data} />
      </div>
    );
  }
  return (
    <p className={styles.nothing} data-control={control}>
      {t('sheet.empty')}
    </p>
  );
}
