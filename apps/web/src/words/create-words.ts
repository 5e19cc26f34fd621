import { regionalLocale } from '@spotter/browser/choose-locale';
import { createFormats, type Formats } from '@spotter/browser/formats';
import type { WordGroup, WordKey } from './catalogue.ts';
import type { Forms } from './forms.ts';
import type { LanguagePack } from './language-pack.ts';

/** What fills the places of a sentence; numbers are written as the language writes them. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Says a text of the catalogue in the language that is chosen; `count` chooses the form of a number. */
export type Say = (key: WordKey, values?: WordValues) => string;

export interface Words {
  readonly say: Say;
  /** What a name of the server is called, such as a muscle; undefined where the catalogue does not know it. */
  readonly sayIfKnown: (group: WordGroup, name: string) => string | undefined;
  /** What an exercise is called that the server calls by this English name; one of somebody's own as they named it. */
  readonly exerciseName: (name: string) => string;
  readonly formats: Formats;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

type Texts = Readonly<Record<string, unknown>>;

function textAt(texts: Texts, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => {
    const known = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    return known ? (at as Texts)[name] : undefined;
  }, texts);
}

/** @param texts of the catalogue as far as they are there, looked for when they are said */
export function createWords(
  { locale, direction }: Pick<LanguagePack, 'locale' | 'direction'>,
  texts: Texts,
): Words {
  const formats = createFormats(regionalLocale(locale, navigator.languages));
  const plural = new Intl.PluralRules(locale);

  function chosen(text: string | Forms, values: WordValues): string {
    if (typeof text === 'string') return text;
    const { count } = values;
    return (typeof count === 'number' ? text[plural.select(count)] : undefined) ?? text.other;
  }

  function sayIfKnown(group: string, name: string): string | undefined {
    const text = textAt(texts, [...group.split('.'), name]);
    return typeof text === 'string' ? text : undefined;
  }

  return {
    say: (key, values = {}) =>
      formats
        .prose(chosen(textAt(texts, key.split('.')) as string | Forms, values))
        .replace(/%\{(\w+)\}/g, (place, name: string) => {
          const value = values[name];
          return typeof value === 'number' ? formats.number(value) : (value ?? place);
        }),
    sayIfKnown,
    // Within a sentence a name of somebody's own keeps its direction.
    exerciseName: (name) =>
      sayIfKnown('exerciseNames', name) ?? (direction === 'rtl' ? `\u2068${name}\u2069` : name),
    formats,
    locale,
    direction,
  };
}
