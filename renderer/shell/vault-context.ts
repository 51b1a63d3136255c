import { createContext, useContext } from 'react';
import type { VaultState } from '../../electron/contract-types.ts';

export type UnlockedVault = Extract<VaultState, { readonly kind: 'unlocked' }>;

export const VaultContext = createContext<UnlockedVault | null>(null);

/** The vault on whose desk we are. */
export function useVault(): UnlockedVault {
  const vault = useContext(VaultContext);
  if (!vault) throw new Error('useVault outside the desk');
  return vault;
}
