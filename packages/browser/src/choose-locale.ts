// Which language is spoken, and in which region its dates and numbers are written, by what the browser lists, most wanted first.

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** @param known what is spoken here. @returns the first that is spoken, in whatever region, else English */
export function chooseLocale(preferred: readonly string[], known: readonly string[]): string {
  return preferred.map(languageOf).find((language) => known.includes(language)) ?? 'en';
}

/** Dates and numbers are written as in the reader's region. @returns the first that the browser lists of the language, such as en-GB, else the language */
export function regionalLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => languageOf(tag) === language) ?? language;
}
