import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
// That of @mui/material brings along what a theme of CSS variables needs; this theme has none.
import { ThemeProvider } from '@mui/system';
import { styleCache } from '@spotter/browser/style-cache';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import {
  ColoursContext,
  keepColours,
  keptColours,
  onColoursElsewhere,
  useMode,
  type ColourChoice,
} from './colours.ts';
import { themeFor } from './theme.ts';

/** Colours, type and direction of everything in it. */
export function Look({ children }: { readonly children: ReactNode }) {
  const { direction, formats } = useWords();
  const hasArabicDigits = formats.number(0) === '٠';
  const [choice, setChoice] = useState(keptColours);
  useEffect(() => onColoursElsewhere(setChoice), []);
  const mode = useMode(choice);
  const theme = useMemo(() => themeFor(mode, direction, hasArabicDigits), [mode, direction, hasArabicDigits]);
  const colours = useMemo(
    () => ({
      choice,
      choose: (next: ColourChoice) => {
        setChoice(next);
        keepColours(next);
      },
    }),
    [choice],
  );
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme}>
        <CssBaseline enableColorScheme />
        <ColoursContext value={colours}>{children}</ColoursContext>
      </ThemeProvider>
    </CacheProvider>
  );
}
