import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language.tsx';
import { methodKey, useCommand, useMethod } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useToast } from '../../ui/toast.tsx';

interface TypedProfile {
  readonly name: string;
  readonly post: string;
}

export function ProfileForm() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const toast = useToast();
  const profile = useMethod('session.profile', {});
  const save = useCommand('session.setProfile');
  const [typed, setTyped] = useState<TypedProfile | null>(null);
  const shown = typed ?? profile.data ?? { name: '', post: '' };
  const isNameMissing = typed !== null && typed.name.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isNameMissing || save.isRunning) return;
    const result = await save.run({ name: shown.name.trim(), post: shown.post.trim() });
    if (!result.ok) return;
    client.setQueryData(methodKey('session.profile', {}), result.value);
    setTyped(null);
    toast({ text: t('settings.profile.saved') });
  };

  return (
    <form className="settings-fields" onSubmit={(event) => void submit(event)} noValidate>
      {profile.error ? <FailureNotice failure={profile.error} onRetry={() => void profile.refetch()} /> : null}
      <TextInput
        label={t('settings.name')}
        description={t('lock.create.yourName.hint')}
        value={shown.name}
        onChange={(event) => setTyped({ ...shown, name: event.currentTarget.value })}
        error={isNameMissing ? t('lock.create.needed') : undefined}
        maxLength={120}
        required
      />
      <TextInput
        label={t('settings.post')}
        value={shown.post}
        onChange={(event) => setTyped({ ...shown, post: event.currentTarget.value })}
        maxLength={120}
      />
      {save.failure ? <FailureNotice failure={save.failure} /> : null}
      <div>
        <Button type="submit" variant="default">
          {t('settings.profile.save')}
        </Button>
      </div>
    </form>
  );
}
