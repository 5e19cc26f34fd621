/** What is said of any exercise, in German, by the English words. */
export const germanSentences: Readonly<Record<string, string>> = {
  'Good repetition': 'Gute Wiederholung',
  'Repetition counted': 'Wiederholung gezählt',
  'That is better. Keep it like that.': 'Schon besser. Weiter so.',
  'This looks like {seen}, not like {chosen}.': 'Das sieht nach {seen} aus, nicht nach {chosen}.',
};
