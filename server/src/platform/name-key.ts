/** UTF-16 units: longer than any spelling of a name of 150 code points that a person types. One unit can fold to 18 (U+FDFA). */
export const longestSpelling = 2_000;

/**
 * What a name is unique by and found by, the same on both databases: compatibility forms, case and the number of
 * spaces make no difference (Unicode NFKC, UAX 15; lower case may need composing again). What is longer than any spelling of a name is cut, before it costs anything.
 */
export function nameKey(name: string): string {
  return name
    .slice(0, longestSpelling)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .trim()
    .replace(/\s+/gu, ' ');
}
