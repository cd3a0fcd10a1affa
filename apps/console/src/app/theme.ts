import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const legate: MantineColorsTuple = [
  ...(['#eef0ff', '#dfe3ff', '#c3cbff', '#a5b1ff', '#8592fa'] as const),
  ...(['#6878f2', '#5162ea', '#4051d8', '#3242bf', '#27359b'] as const),
];
const gray: MantineColorsTuple = [
  ...(['#f7f8fb', '#f1f2f7', '#e7e9f0', '#dfe2ea', '#ccd1dc'] as const),
  ...(['#a7aebe', '#868d9e', '#555d70', '#363d4d', '#14171f'] as const),
];
const dark: MantineColorsTuple = [
  ...(['#eceef4', '#c9cedb', '#a3abbd', '#737b8e', '#2f3543'] as const),
  ...(['#262b37', '#1c2029', '#161920', '#0d0f14', '#08090c'] as const),
];

/** How the console looks: the ink and indigo of the other pages of this server, of system fonts. */
export const theme = createTheme({
  colors: { legate, gray, dark },
  primaryColor: 'legate',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  components: {
    // Their title bars are no banners of the page (ARIA, landmark banner).
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Modal: { styles: { title: { fontWeight: 650 } } },
    Drawer: { styles: { title: { fontWeight: 650 } } },
  },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
});

/** What Mantine’s own colours lack in contrast (WCAG 2.2 §1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#14171f',
    '--mantine-color-dimmed': '#555d70',
    '--mantine-color-placeholder': '#666e80',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#3b4fd8',
    '--mantine-color-default-border': '#ccd1dc',
    '--console-page': '#f7f8fb',
    '--console-edge': '#868d9e',
    '--console-line': '#dfe2ea',
    '--console-good': '#1b6e3c',
    '--console-warn': '#8a4b00',
    '--console-bad': '#b3261e',
  },
  dark: {
    '--mantine-color-text': '#eceef4',
    '--mantine-color-dimmed': '#a3abbd',
    '--mantine-color-placeholder': '#949cae',
    '--mantine-color-error': '#ffb4ab',
    '--mantine-color-anchor': '#a5b1ff',
    '--mantine-color-default-border': '#3a4152',
    '--console-page': '#0d0f14',
    '--console-edge': '#737b8e',
    '--console-line': '#2a2f3b',
    '--console-good': '#84d6a1',
    '--console-warn': '#f0b866',
    '--console-bad': '#ffb4ab',
  },
});
