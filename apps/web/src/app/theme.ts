import { createTheme, type Theme } from '@mui/material/styles';
import { shape, typography } from '@spotter/browser/look';
import { darkPalette, lightPalette } from '@spotter/browser/palettes';

/** The least side of what is tapped, in pixels. */
export const tapSize = 44;

/** Of the bar with the ways through the page, in pixels. */
export const barHeight = 60;

/** The dashboard's look, with everything large enough for a thumb, and nothing that knows left from right. */
export function themeFor(
  mode: 'light' | 'dark',
  direction: 'ltr' | 'rtl',
  /** Whether numbers are written in the digits of Arabic: those of lists are, too. */
  hasArabicDigits: boolean,
): Theme {
  const palette = mode === 'dark' ? darkPalette : lightPalette;
  // In the colour of words: that of a button's own words is the one of the ground around it.
  const atFocus = { outline: `3px solid ${palette.text.primary}`, outlineOffset: 2 };
  return createTheme({
    direction,
    palette,
    shape,
    typography: {
      ...typography,
      h1: { ...typography.h1, fontSize: 'clamp(1.7rem, 5vw, 2.4rem)', lineHeight: 1.15, textWrap: 'balance' },
      h2: { ...typography.h2, fontSize: '1.25rem' },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          // The ways at the foot of a phone's window cover nothing that has the keyboard.
          html: { '@media (max-width: 599.95px)': { scrollPaddingBottom: barHeight + 12 } },
          body: { overflowWrap: 'break-word' },
          ol: { listStyleType: hasArabicDigits ? 'arabic-indic' : 'decimal' },
          ':focus-visible': atFocus,
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              transition: 'none !important',
              animationDuration: '1ms !important',
              // What turns without end would flicker.
              animationIterationCount: '1 !important',
            },
          },
        },
      },
      // Its own style takes the outline away, and leaves the ripple to show where the keyboard is.
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible': atFocus } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: { minHeight: tapSize },
          startIcon: { marginLeft: 0, marginRight: 0, marginInlineEnd: 8 },
          endIcon: { marginLeft: 0, marginRight: 0, marginInlineStart: 8 },
        },
      },
      MuiIconButton: { styleOverrides: { root: { minWidth: tapSize, minHeight: tapSize } } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: ({ theme }) => ({ minHeight: 48, backgroundColor: theme.palette.background.paper }),
          input: { padding: '11px 14px' },
        },
      },
      MuiFormHelperText: {
        styleOverrides: { root: { textAlign: 'start', fontSize: '0.85rem', margin: '4px 0 0' } },
      },
      MuiAlert: { styleOverrides: { icon: { marginRight: 0, marginInlineEnd: 12 } } },
    },
  });
}
