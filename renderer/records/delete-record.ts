import type { RecordRef } from '../../electron/contract-types.ts';
import { call } from '../api.ts';
import { useTranslation } from '../language.tsx';
import { useToast } from '../ui/toast.tsx';

interface ToDelete extends RecordRef {
  readonly revision: number;
  readonly label: string;
}

/** Deletes at once and offers the way back, instead of asking beforehand. @returns whether it was deleted. */
export function useDeleteRecord(): (record: ToDelete) => Promise<boolean> {
  const { t } = useTranslation();
  const toast = useToast();
  return async ({ type, id, revision, label }) => {
    const name = label || t('list.noLabel');
    const deleted = await call('records.delete', { type, id, revision });
    if (!deleted.ok) {
      toast({ text: t('list.notDeleted', { label: name }), tone: 'garnet' });
      return false;
    }
    const { record } = deleted.value;
    toast({
      text: t('list.deleted', { label: name }),
      undo: () =>
        void call('records.restore', { type, id, revision: record.revision }).then((restored) => {
          if (restored.ok) toast({ text: t('list.restored', { label: name }) });
        }),
    });
    return true;
  };
}
