/** The few signs of the interface, drawn as lines in the colour of the text beside them. */
const drawings = {
  add: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  chevronDown: 'M4 6l4 4 4-4',
  chevronUp: 'M4 10l4-4 4 4',
  chevronEnd: 'M6 4l4 4-4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14',
  copy: 'M6 6h7v8H6zM10 6V2H3v8h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  eyeOff:
    'M2 2l12 12M6.2 3.8A6.6 6.6 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.5a12 12 0 0 1-1.9 2.4M4 5a11.5 11.5 0 0 0-2.5 3S4 12.5 8 12.5c1.2 0 2.3-.4 3.2-1',
  lock: 'M4 7.5h8V14H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  folder: 'M1.5 4h4.5l1.5 2h7v7h-13z',
  grip: 'M6 4v.01M6 8v.01M6 12v.01M10 4v.01M10 8v.01M10 12v.01',
  remove: 'M3 8h10',
  more: 'M3.5 8v.01M8 8v.01M12.5 8v.01',
  columns: 'M2 3h12v10H2zM6 3v10M10 3v10',
  filter: 'M2 3.5h12L9.5 9v4l-3-1.5V9z',
  panelStart: 'M2 3h12v10H2zM6 3v10',
  panelEnd: 'M2 3h12v10H2zM10 3v10',
  link: 'M7 9l2-2M6 6L4 8a2.8 2.8 0 0 0 4 4l2-2M10 10l2-2a2.8 2.8 0 0 0-4-4L6 6',
  redo: 'M11 3l3 3-3 3M14 6H7a4 4 0 0 0 0 8h1',
  undo: 'M5 3L2 6l3 3M2 6h7a4 4 0 0 1 0 8H6',
  print: 'M4 6V2h8v4M4 11H2V6h12v5h-2M4 9.5h8V14H4z',
} as const;

export type IconName = keyof typeof drawings;

/** Never the only carrier of a meaning: the control around it has a label. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
