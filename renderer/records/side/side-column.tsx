import { Button } from '@mantine/core';
import type { BriefingName, RecordRef } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { Key } from '../../ui/key.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDeleteRecord } from '../delete-record.ts';
import { HistoryList } from './history-list.tsx';
import { LinkList } from './link-list.tsx';
import styles from './side.module.css';

interface SideColumnProps {
  /** Null for a record that was never saved. */
  readonly record: RecordRef | null;
  readonly label: string;
  readonly revision: number;
  readonly isReadOnly: boolean;
  /** Null where there is nothing to print. */
  readonly onBriefing: ((briefing: BriefingName) => void) | null;
  /** Where the record can go from its status. */
  readonly steps: readonly { readonly label: string; readonly take: () => void }[];
  readonly onDeleted: () => void;
}

/** Beside the sheet: what it is linked with, what happened to it, and what can be made of it. */
export function SideColumn({ record, label, revision, isReadOnly, steps, onBriefing, onDeleted }: SideColumnProps) {
  const { t } = useTranslation();
  const deleteRecord = useDeleteRecord();
  return (
    <Panel
      name="side"
      label={`${t('links.title')}, ${t('history.title')}`}
      edge="start"
      as="aside"
      className={styles.side ?? ''}
    >
      {onBriefing && (
        <div className={styles.actions}>
          {steps.map(({ label: words, take }) => (
            <Button key={words} variant="default" onClick={take}>
              {words}
            </Button>
          ))}
          <Button rightSection={<Key keys="mod+E" />} onClick={() => onBriefing('memorandum')}>
            {t('preview.exportMemorandum')}
          </Button>
          <Button variant="default" onClick={() => onBriefing('pressRelease')}>
            {t('preview.pressRelease')}
          </Button>
        </div>
      )}
      <LinkList record={record} />
      <HistoryList record={record} />
      {record && !isReadOnly && (
        <div className={styles.actions}>
          <Button
            variant="default"
            color="garnet"
            onClick={async () => {
              if (await deleteRecord({ ...record, revision, label })) onDeleted();
            }}
          >
            {t('sheet.delete')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
