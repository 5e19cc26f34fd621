import { germanCamera } from './german-camera.ts';
import { germanCues } from './german-cues.ts';
import { germanFamilies } from './german-families.ts';
import { germanFaults } from './german-faults.ts';
import { germanNames } from './german-names.ts';
import { germanSentences } from './german-sentences.ts';

/** Every bundled text in German, by the English words. */
export const german: Readonly<Record<string, string>> = {
  ...germanCues,
  ...germanFaults,
  ...germanCamera,
  ...germanSentences,
  ...germanFamilies,
  ...germanNames,
};
