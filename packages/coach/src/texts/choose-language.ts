import type { Specification } from '../specification/specification.ts';
import { languages } from '../specification/languages.ts';

/** The languages in which something is said of these exercises, those of the release included. */
function languagesOf(specifications: Iterable<Specification>): readonly string[] {
  const found = new Set<string>(languages);
  for (const { cues, rules, praise } of specifications) {
    const texts = [praise, ...Object.values(cues), ...rules.map(({ says }) => says)];
    for (const text of texts) for (const language of Object.keys(text)) found.add(language);
  }
  return [...found];
}

/**
 * The first of the wanted languages that these exercises can be coached in, English where there is none. A language may be
 * had for another region than the wanted one (RFC 4647, lookup: `de-AT` takes `de`; `pt` takes `pt-BR`), and be written
 * as platforms write locales: `de_AT`.
 * @param wanted language tags (BCP 47), the dearest first
 */
export function chooseLanguage(wanted: readonly string[], specifications: Iterable<Specification>): string {
  const known = languagesOf(specifications);
  for (const tag of wanted.map((name) => name.toLowerCase().replaceAll('_', '-'))) {
    for (
      let shorter = tag;
      shorter !== '';
      shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf('-')))
    ) {
      const found = known.find((language) => language.toLowerCase() === shorter);
      if (found !== undefined) return found;
    }
    const regional = known.find((language) => language.toLowerCase().startsWith(`${tag}-`));
    if (regional !== undefined) return regional;
  }
  return 'en';
}
