// A language whose texts come as the screens need them.
import type { Part } from './catalogue.ts';
import { createWords, type Words } from './create-words.ts';
import type { LanguagePack } from './language-pack.ts';

export interface OpenLanguage extends Words {
  /** Those that are there. */
  readonly parts: () => readonly Part[];
  readonly load: (parts: readonly Part[]) => Promise<void>;
}

export function openLanguage(pack: LanguagePack): OpenLanguage {
  const texts: Record<string, unknown> = { ...pack.always };
  const there = (): readonly Part[] => (Object.keys(pack.parts) as Part[]).filter((part) => part in texts);

  return {
    ...createWords(pack, texts),
    parts: there,
    load: async (parts) => {
      await Promise.all(
        parts.map(async (part) => {
          texts[part] ??= await pack.parts[part]();
        }),
      );
    },
  };
}
