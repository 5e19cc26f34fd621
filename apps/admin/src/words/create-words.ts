import type { Remark } from '@spotter/contract/problem';
import type { I18nProvider } from 'react-admin';
import type { WordGroup, WordKey } from './catalogue.ts';
import { regionalLocale } from '@spotter/browser/choose-locale';
import { createFormats, type Formats } from '@spotter/browser/formats';

/** What fills the places of a sentence; numbers are written as the language writes them. */
export type WordValues = Readonly<Record<string, string | number>>;

/**
 * Says a text of the catalogue in the language that is chosen. `count` chooses between one and many:
 * `say('groups.exercises', { count: 3 })`, where the catalogue has `one exercise |||| %{count} exercises`.
 */
export type Say = (key: WordKey, values?: WordValues) => string;

export interface Words {
  readonly say: Say;
  /** What a name of the server is called, such as the reason of an end; undefined where the catalogue does not know it. */
  readonly sayIfKnown: (group: WordGroup, name: string) => string | undefined;
  /** What the server says of a field or a row, by its rule; as it stands where the catalogue does not know that. */
  readonly sayRemark: (remark: Remark) => string;
  readonly formats: Formats;
  /** Of the language, for texts that are in several: `textIn(text, locale)`. */
  readonly locale: string;
}

export function createWords({ translate, getLocale }: Pick<I18nProvider, 'translate' | 'getLocale'>): Words {
  const locale = getLocale();
  const formats = createFormats(regionalLocale(locale, navigator.languages));

  function written(values: WordValues): Record<string, string | number> {
    const entries = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formats.number(value) : value,
    ]);
    const { count } = values;
    return {
      ...(Object.fromEntries(entries) as Record<string, string>),
      ...(typeof count === 'number' ? { smart_count: count } : {}),
    };
  }

  return {
    say: (key, values = {}) => translate(key, written(values)),
    sayIfKnown: (group, name) => {
      const words = translate(`${group}.${name}`, { _: '' });
      return words === '' ? undefined : words;
    },
    sayRemark: ({ message, rule, limit, names }) => {
      if (rule === undefined) return message;
      const values = { ...names, ...(limit === undefined ? {} : { limit }) };
      return translate(`fromServer.rules.${rule}`, { ...written(values), _: '' }) || message;
    },
    formats,
    locale,
  };
}
