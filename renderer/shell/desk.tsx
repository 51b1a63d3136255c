import '@mantine/core/styles.layer.css';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { OpenRecordProvider } from './open-record.tsx';
import { createDeskRouter } from './router.tsx';
import { type UnlockedVault, VaultContext } from './vault-context.ts';

/** Everything behind the lock. It is gone, with its history of places, when the vault closes. */
export function Desk({ vault }: { readonly vault: UnlockedVault }) {
  const [router] = useState(createDeskRouter);
  return (
    <VaultContext value={vault}>
      <OpenRecordProvider>
        <RouterProvider router={router} />
      </OpenRecordProvider>
    </VaultContext>
  );
}
