import { Link as RouterLink } from '@tanstack/react-router';
import { useState } from 'react';
import { recordTypeNames } from '../../../domain/records/index.ts';
import type { Link, RecordRef } from '../../../electron/contract-types.ts';
import { call } from '../../api.ts';
import { useTranslation } from '../../language.tsx';
import { useCommand, useMethod } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { TypeToFind } from '../fields/type-to-find.tsx';
import { useRecordFinder } from '../record-finder.ts';
import { typeLabel } from '../words.ts';
import styles from './side.module.css';

const roles = ['relatesTo', 'follows', 'prepares', 'mentions'] as const satisfies readonly Link['role'][];

export function LinkList({ record }: { readonly record: RecordRef | null }) {
  const { t, language } = useTranslation();
  const toast = useToast();
  const links = useMethod(
    'links.of',
    { record: record ?? { type: 'meeting', id: '' }, language },
    { enabled: record !== null, keepPrevious: true },
  );

  const remove = async (link: Link) => {
    const result = await call('links.remove', { linkId: link.linkId });
    if (!result.ok) return;
    toast({
      text: t('links.removed', { label: link.other.label }),
      undo: () => void call('links.restore', { linkId: link.linkId }),
    });
  };
  return (
    <section className={styles.section} aria-label={t('links.title')}>
      <h2 className={styles.head}>{t('links.title')}</h2>
      {record === null && <p className={styles.soft}>{t('links.saveFirst')}</p>}
      {record && links.data?.length === 0 && <p className={styles.soft}>{t('links.none')}</p>}
      {links.error && <FailureNotice failure={links.error} onRetry={() => void links.refetch()} />}
      <ul className={styles.links}>
        {(links.data ?? []).map((link) => (
          <li key={link.linkId} className={styles.link}>
            <span>
              <span className={styles.soft}>{t(`links.${link.direction}.${link.role}`)} </span>
              {link.other.isDeleted ? (
                <span className={styles.soft}>
                  <bdi>{link.other.label}</bdi> ({t('links.deleted')})
                </span>
              ) : (
                <RouterLink to="/records/$type/$id" params={{ type: link.other.type, id: link.other.id }}>
                  <bdi>{link.other.label}</bdi>
                </RouterLink>
              )}
              <span className={styles.soft}> · {typeLabel(t, link.other.type, 'one')}</span>
            </span>
            <IconButton label={t('links.remove', { label: link.other.label })} onClick={() => void remove(link)}>
              <Icon name="close" size={12} />
            </IconButton>
          </li>
        ))}
      </ul>
      {record && <AddLink record={record} />}
    </section>
  );
}

function AddLink({ record }: { readonly record: RecordRef }) {
  const { t, language } = useTranslation();
  const [role, setRole] = useState<Link['role']>('relatesTo');
  const [typed, setTyped] = useState<string | null>(null);
  const { found, isFinding } = useRecordFinder(recordTypeNames, typed ?? '');
  const add = useCommand('links.add');
  return (
    <div className={styles.addLink}>
      <select
        className={styles.role}
        aria-label={t('links.role')}
        value={role}
        onChange={(event) => setRole(roles.find((each) => each === event.currentTarget.value) ?? 'relatesTo')}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`links.out.${each}`)}
          </option>
        ))}
      </select>
      <TypeToFind
        id="add-link"
        label={t('links.add')}
        issues={[]}
        shown=""
        typed={typed}
        onType={setTyped}
        isFinding={isFinding}
        options={found
          .filter((other) => other.id !== record.id)
          .map((other) => ({
            key: other.id,
            label: other.label,
            detail: other.detail || typeLabel(t, other.type, 'one'),
            take: () => void add.run({ from: record, to: { type: other.type, id: other.id }, role, language }),
          }))}
        placeholder={t('links.add')}
      />
      {add.failure && <FailureNotice failure={add.failure} />}
    </div>
  );
}
