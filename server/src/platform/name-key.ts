/** UTF-16 units: longer than any spelling of a name of 150 code points that a person types. One unit can fold to 18 (U+FDFA). */
export const longestSpelling = 2_000;

/** What shapes the letters and emoji beside it and is no letter itself: joiners and variation selectors. */
const shaping = /\u200c|\u200d|\ufe0e|\ufe0f/gu;

/**
 * A name as it is spelled, where only compatibility forms, case and the number of spaces make no difference (Unicode
 * NFKC, UAX 15; lower case may need composing again). What is longer than any spelling of a name is cut, before it costs
 * anything.
 */
export function spelledKey(name: string): string {
  return name
    .slice(0, longestSpelling)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .trim()
    .replace(/\s+/gu, ' ');
}

/**
 * What a name is unique by and found by, the same on both databases: the spelling, and whatever a keyboard's language or
 * a change of case makes of it: i with and without its dot (Turkish), the final sigma (Greek), joiners. Letters that tell
 * names apart stay apart: ß and ss, ö and o.
 */
export function nameKey(name: string): string {
  return spelledKey(
    spelledKey(name)
      .replace(shaping, '')
      .replaceAll('ı', 'i')
      .replace(/i\u0307+/gu, 'i')
      .replaceAll('ς', 'σ'),
  );
}
