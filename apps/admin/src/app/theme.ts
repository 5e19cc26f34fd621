import { alpha, type Components, type PaletteOptions, type Theme } from '@mui/material';
import type { Localization } from '@mui/material/locale';
import { shape, typography } from '@spotter/browser/look';
import { darkPalette, lightPalette } from '@spotter/browser/palettes';
import type { RaThemeOptions } from 'react-admin';

type ThemeComponents = Components<Omit<Theme, 'components'>> & Record<string, unknown>;

/** Flat paper with a line around it; nothing casts a shadow but what floats. */
const components: ThemeComponents = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { overflowWrap: 'break-word' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { transition: 'none !important', animationDuration: '1ms !important' },
      },
    },
  },
  MuiButton: { defaultProps: { disableElevation: true } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiAutocomplete: { defaultProps: { fullWidth: true } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    // Clipped, not hidden: what stays at the foot of the window inside of a card does so by the window.
    styleOverrides: { root: { borderRadius: 12, overflow: 'clip' } },
  },
  MuiAppBar: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.background.default,
        color: theme.palette.text.primary,
        borderBottom: `1px solid ${theme.palette.divider}`,
      }),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: theme.palette.divider }),
      head: ({ theme }) => ({
        color: theme.palette.text.secondary,
        fontWeight: 600,
        fontSize: '0.8rem',
        backgroundColor: theme.palette.background.paper,
      }),
      paddingCheckbox: { padding: '0 8px' },
    },
  },
  MuiTableRow: {
    styleOverrides: { root: { '&:last-child td, &:last-child th[scope=row]': { borderBottom: 0 } } },
  },
  // What is chosen is read whole, on a phone too.
  MuiSelect: { styleOverrides: { select: { '&.MuiSelect-select': { whiteSpace: 'normal' } } } },
  MuiMenuItem: { styleOverrides: { root: { whiteSpace: 'normal' } } },
  MuiChip: { defaultProps: { size: 'small' } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 14 } } },
  RaLayout: {
    styleOverrides: {
      root: {
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0, padding: '8px 24px 48px' },
        '@media (max-width: 599px)': { '& .RaLayout-content': { padding: '0 12px 48px' } },
      },
    },
  },
  RaList: {
    styleOverrides: {
      root: { '& .RaList-main': { minWidth: 0 } },
    },
  },
  RaShow: { styleOverrides: { root: { '& .RaShow-main, & .RaShow-card': { minWidth: 0 } } } },
  RaEdit: { styleOverrides: { root: { '& .RaEdit-main, & .RaEdit-card': { minWidth: 0 } } } },
  RaCreate: { styleOverrides: { root: { '& .RaCreate-main, & .RaCreate-card': { minWidth: 0 } } } },
  RaSidebar: { styleOverrides: { root: { '& .RaSidebar-fixed': { overflowY: 'auto' } } } },
  RaMenuItemLink: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        margin: '1px 8px',
        borderRadius: 8,
        color: theme.palette.text.primary,
        '&.RaMenuItemLink-active': {
          color: theme.palette.primary.main,
          fontWeight: 600,
          backgroundColor: alpha(theme.palette.primary.main, 0.1),
          '& .MuiSvgIcon-root': { color: theme.palette.primary.main },
        },
      }),
    },
  },
  RaSkipNavigationButton: {
    styleOverrides: { root: ({ theme }: { theme: Theme }) => ({ color: theme.palette.text.primary }) },
  },
  RaTopToolbar: { styleOverrides: { root: { alignItems: 'center', backgroundColor: 'transparent' } } },
  RaListToolbar: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
  RaToolbar: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        backgroundColor: theme.palette.background.paper,
        padding: '8px 16px',
        // On a phone it floats over the form.
        [theme.breakpoints.down('sm')]: { borderTop: `1px solid ${theme.palette.divider}` },
      }),
    },
  },
};

interface WithDefaults {
  readonly defaultProps?: object;
}

/** What the controls of Material UI say, beside how they look. */
function saying({ components: texts = {} }: Localization): ThemeComponents {
  const said = Object.entries(texts).map(([name, text]) => {
    const ours = components[name] as WithDefaults | undefined;
    return [
      name,
      { ...ours, defaultProps: { ...ours?.defaultProps, ...(text as WithDefaults).defaultProps } },
    ];
  });
  return { ...components, ...(Object.fromEntries(said) as ThemeComponents) };
}

function themeOf(palette: PaletteOptions, texts: Localization): RaThemeOptions {
  return {
    palette,
    shape,
    typography,
    sidebar: { width: 220, closedWidth: 56 },
    components: saying(texts),
  };
}

export function themesIn(texts: Localization) {
  return { light: themeOf(lightPalette, texts), dark: themeOf(darkPalette, texts) };
}
