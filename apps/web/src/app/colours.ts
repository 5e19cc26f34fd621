// Light or dark: as the device has it, or as somebody chose, which the browser keeps.
import { onKeptElsewhere } from '@spotter/browser/on-kept-elsewhere';
import useMediaQuery from '@mui/material/useMediaQuery';
import { createContext, useContext } from 'react';

export const colourChoices = ['system', 'light', 'dark'] as const;
export type ColourChoice = (typeof colourChoices)[number];

const key = 'spotter.colours';

export function keptColours(): ColourChoice {
  try {
    const kept = window.localStorage.getItem(key);
    return colourChoices.find((choice) => choice === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

export function keepColours(choice: ColourChoice): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    // It holds until the page is left.
  }
}

/** Another tab of this browser has other colours from now on. @returns ends it */
export const onColoursElsewhere = (call: (choice: ColourChoice) => void): (() => void) =>
  onKeptElsewhere(key, () => {
    call(keptColours());
  });

/** What a choice means on this device. */
export function useMode(choice: ColourChoice): 'light' | 'dark' {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  return choice === 'system' ? (isDark ? 'dark' : 'light') : choice;
}

export const ColoursContext = createContext<{
  readonly choice: ColourChoice;
  readonly choose: (choice: ColourChoice) => void;
}>({ choice: 'system', choose: () => undefined });

export function useColours() {
  return useContext(ColoursContext);
}
