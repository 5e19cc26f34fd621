import { spanishCamera } from './spanish-camera.ts';
import { spanishCues } from './spanish-cues.ts';
import { spanishFamilies } from './spanish-families.ts';
import { spanishFaults } from './spanish-faults.ts';
import { spanishNames } from './spanish-names.ts';
import { spanishSentences } from './spanish-sentences.ts';

/** Every bundled text in Spanish, by the English words. */
export const spanish: Readonly<Record<string, string>> = {
  ...spanishCues,
  ...spanishFaults,
  ...spanishCamera,
  ...spanishSentences,
  ...spanishFamilies,
  ...spanishNames,
};
