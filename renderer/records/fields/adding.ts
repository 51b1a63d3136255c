import { type ComponentType, createContext } from 'react';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import type { RecordRef } from '../../../electron/contract-types.ts';
import type { FormValues } from '../form/form-values.ts';

export interface AddingProps {
  readonly type: RecordTypeName;
  readonly name: string;
  /** What is already known from the place one came from. */
  readonly known?: FormValues;
  readonly onAdded: (record: RecordRef & { readonly values: FormValues }) => void;
  readonly onCancel: () => void;
}

/**
 * The small form that adds a record to refer to. It is made of the same controls as the sheet, the control for references among
 * them, so that control cannot import it.
 */
export const AddingContext = createContext<ComponentType<AddingProps> | null>(null);
