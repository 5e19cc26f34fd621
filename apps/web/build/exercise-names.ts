// For Vite: what the exercises of the release are called in a language, by their English names, and nothing else of their records.
import { exercises } from '@spotter/exercises/groups';
import { languages } from '@spotter/coach/specification/languages';
import type { Plugin } from 'vite';

const prefix = 'virtual:exercise-names/';

/** `import { exerciseNames } from 'virtual:exercise-names/de'` */
export function exerciseNames(): Plugin {
  return {
    name: 'exercise-names',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => {
      const language = languages.find((known) => id === `\0${prefix}${known}`);
      if (language === undefined) return null;
      const names = exercises.map(({ name }) => [name.en, name[language]]);
      return `export const exerciseNames = ${JSON.stringify(Object.fromEntries(names))};`;
    },
  };
}
