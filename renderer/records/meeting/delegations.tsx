import { useState } from 'react';
import { otherRenderings, preferredName } from '../../../domain/names.ts';
import { useTranslation } from '../../language.tsx';
import type { FormRow } from '../form/form-values.ts';
import { controlId, useSheetForm } from '../sheet/sheet-form.tsx';
import { SheetPart } from '../sheet/sheet-part.tsx';
import { AddRow, SheetSection } from '../sheet/sheet-section.tsx';
import { useRows } from '../sheet/use-rows.ts';
import { cellLabel, fieldLabel } from '../words.ts';
import styles from './meeting.module.css';
import { useOfficial } from './official.ts';
import { ParticipantRow } from './participant-row.tsx';
import { isOfSide, officialOf, roleOfNext, type Side } from './participants.ts';

/** Who sat on which side, in order of precedence. */
export function Delegations() {
  const { type, values, isReadOnly } = useSheetForm();
  const { t } = useTranslation();
  const [hasThird, setThird] = useState(false);
  const title = fieldLabel(t, type, 'participants');
  const third = useRows('participants', { among: isOfSide('third'), firstCell: 'official' });
  const sides: readonly Side[] = third.rows.length > 0 || hasThird ? ['ours', 'theirs', 'third'] : ['ours', 'theirs'];
  const isEmpty = Array.isArray(values.participants) && values.participants.length === 0;
  return (
    <SheetSection title={title}>
      <SheetPart
        name="participants"
        label={title}
        reading={
          <div className={styles.sides}>
            {sides.map((side) => (
              <SideReading key={side} side={side} />
            ))}
          </div>
        }
      >
        <div className={styles.sidesFields}>
          {sides.map((side) => (
            <SideFields key={side} side={side} />
          ))}
        </div>
        {!hasThird && third.rows.length === 0 && !isReadOnly && !isEmpty && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.quietAdd}
            onClick={() => {
              setThird(true);
              third.add(null, { side: 'third', role: 'headOfDelegation' });
            }}
          >
            {t('meetingSheet.addThird')}
          </button>
        )}
      </SheetPart>
    </SheetSection>
  );
}

function SideReading({ side }: { readonly side: Side }) {
  const { rows } = useRows('participants', { among: isOfSide(side), firstCell: 'official' });
  const { t } = useTranslation();
  return (
    <div className={styles.side}>
      <h3 className={styles.sideHead}>{t(`meetingSheet.${side}`)}</h3>
      {rows.length === 0 && <p className={styles.nobody}>{t('meetingSheet.nobody')}</p>}
      {rows.map((row) => (
        <ParticipantReading key={row.rowId} row={row} />
      ))}
    </div>
  );
}

function ParticipantReading({ row }: { readonly row: FormRow }) {
  const { t, language } = useTranslation();
  const official = useOfficial(officialOf(row));
  const name = official ? preferredName(official.names, language)?.text : row.name;
  const native = official
    ? otherRenderings(official.names, language)
        .filter(({ script }) => script !== 'Latn')
        .slice(0, 1)
    : [];
  const post = typeof row.post === 'string' && row.post !== '' ? row.post : '';
  const role = String(row.role);
  return (
    <div className={styles.participant} data-control={controlId(['participants', row.rowId, 'official'])}>
      <div>
        <bdi className={styles.participantName}>{String(name ?? '')}</bdi>{' '}
        {role === 'headOfDelegation' && <span className={styles.soft}>{t('meetingSheet.head')}</span>}
        {role === 'interpreter' && <span className={styles.soft}>{t('meeting.participants.role.interpreter')}</span>}
        {role === 'noteTaker' && <span className={styles.soft}>{t('meeting.participants.role.noteTaker')}</span>}
      </div>
      {native.map(({ text }) => (
        <div key={text}>
          <bdi>{text}</bdi>
        </div>
      ))}
      {post && (
        <div className={styles.soft} dir="auto">
          {post}
        </div>
      )}
    </div>
  );
}

function SideFields({ side }: { readonly side: Side }) {
  const { type } = useSheetForm();
  const { t } = useTranslation();
  const rows = useRows('participants', { among: isOfSide(side), firstCell: 'official' });
  const add = (after: string | null) => rows.add(after, { side, role: roleOfNext(rows.rows) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a column of the grid in every engine
    <div
      className={styles.side}
      role="group"
      aria-label={`${cellLabel(t, type, 'participants', 'side')}: ${t(`meetingSheet.${side}`)}`}
    >
      <h3 className={styles.sideHead}>{t(`meetingSheet.${side}`)}</h3>
      {rows.rows.map((row, index) => (
        <ParticipantRow
          key={row.rowId}
          row={row}
          number={index + 1}
          rows={rows}
          onNext={() => add(row.rowId)}
          side={side}
        />
      ))}
      <AddRow field={`participants-${side}`} onAdd={() => add(rows.rows.at(-1)?.rowId ?? null)}>
        {t('meetingSheet.addParticipant')}
      </AddRow>
      <span className="visually-hidden" role="status">
        {rows.said}
      </span>
    </div>
  );
}
