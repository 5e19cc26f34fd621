// The colours of the server's own pages (send-page.ts), in light and dark. Text on its ground is at least 4.5 to 1.
export const lightPalette = {
  mode: 'light',
  primary: { main: '#14703f', contrastText: '#ffffff' },
  secondary: { main: '#3c5a4b' },
  error: { main: '#b3261e' },
  warning: { main: '#8a5300' },
  info: { main: '#1f5f8b' },
  success: { main: '#14703f' },
  background: { default: '#f6f8f5', paper: '#ffffff' },
  text: { primary: '#16211c', secondary: '#53625a' },
  divider: '#dde4df',
} as const;

export const darkPalette = {
  mode: 'dark',
  primary: { main: '#6fd39c', contrastText: '#0b1710' },
  secondary: { main: '#a9c4b5' },
  error: { main: '#ff9a90' },
  warning: { main: '#f2bf6b' },
  info: { main: '#8cc8f0' },
  success: { main: '#6fd39c' },
  background: { default: '#101613', paper: '#161e1a' },
  text: { primary: '#e8efe9', secondary: '#a5b3ab' },
  divider: '#2c3731',
} as const;
