import { countryName, isCountryCode } from '../../../domain/countries.ts';
import { dateTimeSchema, defaultZone, formatSpan, type LocalDateTime } from '../../../domain/moment.ts';
import type { Reference } from '../../../domain/records/field.ts';
import { useTranslation } from '../../language.tsx';
import { useRecordLabel } from '../record-labels.tsx';
import { SheetField, useSheetForm } from '../sheet/sheet-form.tsx';
import { SheetPart } from '../sheet/sheet-part.tsx';
import { optionLabel, typeLabel } from '../words.ts';
import styles from './meeting.module.css';

/** Subject as the title; form, time and place in the line under it. */
export function MeetingHead() {
  const { values, change } = useSheetForm();
  const { t } = useTranslation();
  // The form is shaped by the field table.
  const start = (values.start ?? null) as LocalDateTime | null;
  const end = (values.end ?? null) as LocalDateTime | null;
  /** A meeting ends in the zone it began in, until somebody says otherwise. */
  const changeStart = (value: unknown) => {
    const next = value as LocalDateTime | null; // what the control for a moment gives
    if (!next || !end || end.zone !== start?.zone || end.zone === next.zone)
      change({ kind: 'set', path: ['start'], value });
    else change({ kind: 'replace', values: { ...values, start: next, end: { ...end, zone: next.zone } } });
  };
  return (
    <SheetPart name="head" label={t('meetingSheet.head.part')} reading={<HeadReading />}>
      <div className={styles.headFields}>
        <div className={styles.wide} data-first-field>
          <SheetField
            path={['subject']}
            look="title"
            placeholder={typeLabel(t, 'meeting', 'new')}
            onEnter={() => document.getElementById('field-form')?.focus()}
          />
        </div>
        <SheetField path={['form']} />
        {values.form === 'onTheMargins' ? <SheetField path={['marginsOf']} /> : <div />}
        <SheetField path={['start']} onChange={changeStart} />
        <SheetField path={['end']} startsAt={start ?? { local: '', zone: defaultZone }} />
        <SheetField path={['place']} />
        <SheetField path={['room']} />
        <SheetField path={['counterpart']} />
      </div>
    </SheetPart>
  );
}

function HeadReading() {
  const { type, values } = useSheetForm();
  const { t, language } = useTranslation();
  const place = useRecordLabel((values.place ?? null) as Reference | null); // as above
  const start = dateTimeSchema.safeParse(values.start);
  const end = dateTimeSchema.safeParse(values.end);
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const where = [place, text('room')].filter((part) => part !== '').join(', ');
  const country = text('counterpart');

  const line = [
    ['form', text('form') && optionLabel(t, type, ['form'], text('form'))],
    [
      'marginsOf',
      text('form') === 'onTheMargins' && text('marginsOf')
        ? t('meetingSheet.marginsOf', { event: text('marginsOf') })
        : '',
    ],
    ['start', start.success ? formatSpan(start.data, end.success ? end.data : null, language) : ''],
    ['place', where],
    ['counterpart', isCountryCode(country) ? countryName(country, language) : ''],
  ].filter(([, words]) => words);
  return (
    <>
      <h1 className={styles.title} dir="auto" data-control="field-subject">
        {text('subject') || t('list.noLabel')}
      </h1>
      <p className={styles.line}>
        {line.map(([field, words], index) => (
          <span key={field} data-control={`field-${field}`}>
            {index > 0 && ' · '}
            <bdi>{words}</bdi>
          </span>
        ))}
      </p>
    </>
  );
}
