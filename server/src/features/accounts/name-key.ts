/**
 * What a name is unique by and found by, the same on both databases: compatibility forms, case and the number of
 * spaces make no difference (Unicode NFKC, UAX 15; lower case may need composing again).
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
