import './key-list.css';
import { Modal } from '@mantine/core';
import { useTranslation } from '../language.tsx';
import { type Action, keysOf, useAllActions } from '../ui/actions.tsx';
import { Key } from '../ui/key.tsx';

/** Read from what is on offer, so it cannot be out of date. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const offered = useAllActions();
  const here: readonly Action[] = [
    ...offered.filter((action) => keysOf(action).length > 0),
    { id: 'regions', label: t('shell.keys.move'), keys: 'F6', run: () => undefined },
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.keys')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className="key-list-head">{t('shell.keys.now')}</p>
      <dl className="key-list">
        {here.map((action) => (
          <div key={action.id} className="key-list-line">
            <dt>{action.label}</dt>
            <dd>
              {keysOf(action).map((keys) => (
                <Key key={keys} keys={keys} isRead />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
