import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ariaKeys } from './key.tsx';
import { isMac, keyLabel } from './key-match.ts';

interface IconButtonProps
  extends ActionIconProps,
    Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps | 'aria-label'> {
  /** What it does, in words: read aloud and shown when pointed at. */
  readonly label: string;
  readonly keys?: string;
  readonly children: ReactNode;
}

export function IconButton({ label, keys, children, ...others }: IconButtonProps) {
  return (
    <Tooltip label={keys ? `${label} · ${keyLabel(keys, isMac)}` : label}>
      <ActionIcon {...others} aria-label={label} {...(keys ? { 'aria-keyshortcuts': ariaKeys(keys) } : {})}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
