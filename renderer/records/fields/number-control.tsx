import type { ControlProps } from './control-frame.tsx';
import { TextControl } from './text-control.tsx';

/** Text that is no number stays as typed until saving says so. */
export function NumberControl(props: ControlProps<number | string | null>) {
  const { value, onChange } = props;
  return (
    <TextControl
      {...props}
      multiline={false}
      value={value === null ? null : String(value)}
      onChange={(text) => {
        const digits = (text ?? '').replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
        const number = Number(digits);
        onChange(digits === '' ? null : Number.isFinite(number) && !digits.endsWith('.') ? number : text);
      }}
    />
  );
}
