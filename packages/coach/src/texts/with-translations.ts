import type { Text } from '../specification/schema-parts.ts';
import type { Specification } from '../specification/specification.ts';
import { translations } from './translations.ts';

/** A specification with every text in every language that there is, for whoever words it without this engine. */
export function withTranslations(specification: Specification): Specification {
  const { name, praise, cues, rules } = specification;
  return {
    ...specification,
    name: inEveryLanguage(name),
    praise: inEveryLanguage(praise),
    cues: Object.fromEntries(Object.entries(cues).map(([id, text]) => [id, inEveryLanguage(text)])),
    rules: rules.map((rule) => ({ ...rule, says: inEveryLanguage(rule.says) })),
  };
}

function inEveryLanguage(text: Text): Text {
  const translated = Object.entries(translations).flatMap(([language, table]) => {
    const words = Object.hasOwn(table, text.en) ? table[text.en] : undefined;
    return words === undefined ? [] : [[language, words] as const];
  });
  return { ...Object.fromEntries(translated), ...text };
}
