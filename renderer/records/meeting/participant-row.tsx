import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reference } from '../../../domain/records/field.ts';
import type { ValuesOf } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { methodQuery } from '../../queries.ts';
import { AddOnTheSpot } from '../fields/add-on-the-spot.tsx';
import { ControlFrame } from '../fields/control-frame.tsx';
import { focusControl } from '../fields/focus-control.ts';
import { type FoundOption, TypeToFind } from '../fields/type-to-find.tsx';
import { pathKey } from '../form/field-path.ts';
import type { FormRow } from '../form/form-values.ts';
import { useRecordFinder } from '../record-finder.ts';
import { useRecordLabel } from '../record-labels.tsx';
import { RowTools } from '../sheet/row-tools.tsx';
import { controlId, SheetField, useSheetForm } from '../sheet/sheet-form.tsx';
import type { Rows } from '../sheet/use-rows.ts';
import styles from './meeting.module.css';
import { useOfficial } from './official.ts';
import { officialOf, proposedPost, type Side } from './participants.ts';

interface ParticipantRowProps {
  readonly row: FormRow;
  readonly number: number;
  readonly rows: Rows;
  readonly side: Side;
  /** Enter when the row says enough: on to the next participant. */
  readonly onNext: () => void;
}

/** Who, as an official found by typing or as a name only; the post proposed from the record; the role. */
export function ParticipantRow({ row, number, rows, side, onNext }: ParticipantRowProps) {
  const { rowId } = row;
  const { change, values } = useSheetForm();
  const { t } = useTranslation();
  const [adding, setAdding] = useState<string | null>(null);
  const idOf = (cell: string) => controlId(['participants', rowId, cell]);
  const hasPost = typeof row.post === 'string' && row.post.trim() !== '';
  const hasWho = row.official !== null || (typeof row.name === 'string' && row.name !== '');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the fields inside
    <div className={styles.participantFields} onKeyDown={(event) => rows.onMoveKey(event, rowId)}>
      <Who
        row={row}
        onAdd={setAdding}
        number={number}
        onEnter={() => (hasWho && hasPost ? onNext() : focusControl(idOf('post')))}
        onRubOut={rows.rows.length > 1 ? () => rows.remove(rowId) : undefined}
        onPasteLines={(lines) =>
          rows.paste(rowId, lines, ([name = '', post = '']) => ({ official: null, name, post: post || null, side }))
        }
      />
      <SheetField
        path={['participants', rowId, 'post']}
        labelHidden
        placeholder={t('meeting.participants.post')}
        onEnter={() => focusControl(idOf('role'))}
      />
      <SheetField path={['participants', rowId, 'role']} labelHidden compact onEnter={onNext} />
      <RowTools rows={rows} rowId={rowId} number={number} />
      {adding !== null && (
        <div className={styles.spot}>
          <AddOnTheSpot
            type="official"
            name={adding}
            known={{
              side: side === 'ours' ? 'ours' : 'counterpart',
              country: side === 'ours' ? 'TJ' : side === 'theirs' ? (values.counterpart ?? null) : null,
            }}
            onAdded={({ id, values: added }) => {
              setAdding(null);
              const post = proposedPost(row.post, null, typeof added.post === 'string' ? added.post : null);
              change({
                kind: 'setCells',
                field: 'participants',
                rowId,
                cells: { official: { type: 'official', id }, name: null, post },
              });
              focusControl(idOf('official'));
            }}
            onCancel={() => {
              setAdding(null);
              focusControl(idOf('official'));
            }}
          />
        </div>
      )}
    </div>
  );
}

interface WhoProps {
  readonly row: FormRow;
  readonly number: number;
  readonly onAdd: (name: string) => void;
  readonly onEnter: () => void;
  readonly onRubOut: (() => void) | undefined;
  readonly onPasteLines: (lines: readonly (readonly string[])[]) => void;
}

function Who({ row, number, onAdd, onEnter, onRubOut, onPasteLines }: WhoProps) {
  const { change, issuesAt } = useSheetForm();
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState<string | null>(null);
  const official = officialOf(row);
  const current = useOfficial(official);
  const label = useRecordLabel(official);
  const { found, isFinding } = useRecordFinder(['official'], typed ?? '');
  const id = controlId(['participants', row.rowId, 'official']);
  const name = (typed ?? '').trim();

  const setCells = (cells: Readonly<Record<string, unknown>>) =>
    change({ kind: 'setCells', field: 'participants', rowId: row.rowId, cells });
  const pick = (ref: Reference, post: string | null) =>
    setCells({ official: ref, name: null, post: proposedPost(row.post, current?.post ?? null, post) });
  const pickById = async (officialId: string) => {
    const ref = { type: 'official', id: officialId } as const;
    pick(ref, null);
    // A record that cannot be read only means that no post is proposed.
    const record = await queryClient.fetchQuery(methodQuery('records.get', ref)).catch(() => null);
    const values = record?.values as ValuesOf<'official'> | undefined; // the vault parsed them with this type's schema
    if (values) pick(ref, values.post);
  };
  const options: readonly FoundOption[] =
    name === ''
      ? []
      : [
          ...found.map((record) => ({
            key: record.id,
            label: record.label,
            detail: record.detail,
            take: () => void pickById(record.id),
          })),
          { key: 'add', label: t('reference.add.official', { name }), isAction: true, take: () => onAdd(name) },
          {
            key: 'as written',
            label: t('reference.asWritten', { name }),
            isAction: true,
            take: () => setCells({ official: null, name }),
          },
        ];
  const issues = [
    ...issuesAt(pathKey(['participants', row.rowId, 'official'])),
    ...issuesAt(pathKey(['participants', row.rowId, 'name'])),
  ];
  const who = t('rows.row', { section: t('meetingSheet.who'), row: String(number) });
  return (
    <ControlFrame id={id} label={who} labelHidden issues={issues}>
      <TypeToFind
        id={id}
        label={who}
        issues={issues}
        shown={official ? label : String(row.name ?? '')}
        typed={typed}
        onType={setTyped}
        options={options}
        isFinding={isFinding}
        onClear={() => setCells({ official: null, name: null })}
        onLeaveTyped={(text) => setCells({ official: null, name: text })}
        onEnter={onEnter}
        onRubOut={onRubOut}
        onPasteLines={onPasteLines}
        placeholder={t('reference.hint')}
      />
    </ControlFrame>
  );
}
