import type { Theme } from '@mui/material/styles';

/** The colours by which an inline drawing of an exercise is painted (packages/exercises/src/drawing/draw-exercise.ts). */
export function figureColours({ palette }: Theme): Readonly<Record<string, string>> {
  const isDark = palette.mode === 'dark';
  return {
    '--figure-paper': palette.background.paper,
    '--figure-near': palette.text.primary,
    '--figure-trunk': palette.text.secondary,
    '--figure-far': isDark ? '#4c5b52' : '#aebcb3',
    '--figure-weight': palette.warning.main,
    '--figure-furniture': palette.divider,
    '--figure-floor': isDark ? '#52635a' : '#9fb0a6',
    '--figure-arrow': palette.primary.main,
  };
}
