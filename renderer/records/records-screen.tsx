import { useNavigate } from '@tanstack/react-router';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { useTranslation } from '../language.tsx';
import { Panel } from '../ui/panel.tsx';
import { RecordList } from './list/record-list.tsx';
import styles from './records-screen.module.css';
import { RecordSheet } from './sheet/record-sheet.tsx';
import { typeLabel } from './words.ts';

interface RecordsScreenProps {
  readonly type: RecordTypeName;
  /** Null shows the list alone. */
  readonly id: string | null;
  readonly isNew: boolean;
}

/** The list, and beside it the sheet of the open record with its links and history. */
export function RecordsScreen({ type, id, isNew }: RecordsScreenProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (id === null) {
    return (
      <main className={styles.alone}>
        <RecordList key={type} type={type} openId={null} />
      </main>
    );
  }
  return (
    <div className={styles.beside}>
      <Panel name="list" label={typeLabel(t, type, 'many')} edge="end" className={styles.listPanel ?? ''}>
        <RecordList key={type} type={type} openId={id} />
      </Panel>
      <RecordSheet
        type={type}
        id={id}
        isNew={isNew}
        onClose={() => void navigate({ to: '/records/$type', params: { type } })}
      />
    </div>
  );
}
