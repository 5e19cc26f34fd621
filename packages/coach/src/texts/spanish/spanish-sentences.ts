/** What is said of any exercise, in Spanish, by the English words. */
export const spanishSentences: Readonly<Record<string, string>> = {
  'Good repetition': 'Buena repetición',
  'Repetition counted': 'Repetición contada',
  'That is better. Keep it like that.': 'Mucho mejor. Sigue así.',
  'This looks like {seen}, not like {chosen}.': 'Parece que haces {seen}, no {chosen}.',
};
