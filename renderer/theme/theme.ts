import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Mantine wants ten shades; the roles of tokens.css already differ by light and dark, so each shade is the role itself. */
const role = (name: string): MantineColorsTuple => {
  const color = `var(--${name})`;
  return [color, color, color, color, color, color, color, color, color, color];
};

const tones = ['lapis', 'saffron', 'garnet', 'pine'] as const;

/** What a button looks like, by variant: only lapis is ever filled, because only it is acted on. */
const variantColors: VariantColorsResolver = ({ variant, color }) => {
  const tone = tones.find((name) => name === color) ?? 'lapis';
  const ink = `var(--${tone})`;
  switch (variant) {
    case 'filled':
      return {
        background: ink,
        hover: tone === 'lapis' ? 'var(--lapis-strong)' : ink,
        hoverColor: 'var(--on-lapis)',
        color: 'var(--on-lapis)',
        border: '1px solid transparent',
      };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--hover)',
        color: color === 'gray' ? 'var(--ink-soft)' : ink,
        border: '1px solid transparent',
      };
    case 'light':
      return {
        background: `var(--${tone}-soft)`,
        hover: `var(--${tone}-soft)`,
        color: ink,
        border: '1px solid transparent',
      };
    default:
      return {
        background: 'var(--paper)',
        hover: 'var(--hover)',
        color: tone === 'garnet' ? ink : 'var(--ink)',
        border: '1px solid var(--line-strong)',
      };
  }
};

const dense = { defaultProps: { size: 'xs' } };

export const theme = createTheme({
  primaryColor: 'lapis',
  colors: { lapis: role('lapis'), saffron: role('saffron'), garnet: role('garnet'), pine: role('pine') },
  variantColorResolver: variantColors,
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)', fontWeight: '700' },
  fontSizes: { xs: '0.8125rem', sm: '0.8125rem', md: '0.8125rem', lg: '0.9375rem', xl: '1.125rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 4px 16px rgb(0 0 0 / 12%)',
    lg: '0 4px 16px rgb(0 0 0 / 12%)',
    xl: '0 8px 32px rgb(0 0 0 / 16%)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: dense,
    TextInput: dense,
    PasswordInput: dense,
    NumberInput: dense,
    Textarea: dense,
    Select: dense,
    MultiSelect: dense,
    InputBase: dense,
    Input: dense,
    SegmentedControl: { defaultProps: { size: 'xs', transitionDuration: 0 } },
    Checkbox: dense,
    Radio: dense,
    Switch: dense,
    Pagination: dense,
    InputWrapper: dense,
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 0 } } },
    // The page itself never scrolls, so there is nothing to lock; locking would add a style element without a nonce.
    Modal: {
      defaultProps: { transitionProps: { duration: 0 }, overlayProps: { className: 'veil' }, lockScroll: false },
    },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

const roles = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--lapis)',
  '--mantine-color-error': 'var(--garnet)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--neutral-soft)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--lapis)',
  '--mantine-primary-color-filled-hover': 'var(--lapis-strong)',
  '--mantine-primary-color-light': 'var(--lapis-soft)',
  '--mantine-primary-color-light-hover': 'var(--lapis-soft)',
  '--mantine-primary-color-light-color': 'var(--lapis)',
  '--mantine-primary-color-contrast': 'var(--on-lapis)',
};

const tonesOfMantine = Object.fromEntries(
  tones.flatMap((tone) => [
    [`--mantine-color-${tone}-filled`, `var(--${tone})`],
    [`--mantine-color-${tone}-filled-hover`, tone === 'lapis' ? 'var(--lapis-strong)' : `var(--${tone})`],
    [`--mantine-color-${tone}-light`, `var(--${tone}-soft)`],
    [`--mantine-color-${tone}-light-hover`, `var(--${tone}-soft)`],
    [`--mantine-color-${tone}-light-color`, `var(--${tone})`],
    [`--mantine-color-${tone}-outline`, `var(--${tone})`],
    [`--mantine-color-${tone}-text`, `var(--${tone})`],
  ]),
);

/** Hands the roles of tokens.css to Mantine, in light and dark alike: they change by themselves. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...roles, ...tonesOfMantine },
  dark: { ...roles, ...tonesOfMantine },
});

/** Which scheme is shown follows from the preferences; Mantine would write it into local storage. */
export const memoryColorScheme: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
