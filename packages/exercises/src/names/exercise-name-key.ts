/** A name as it is compared: letters and digits, lower case, without a final s. */
export function exerciseNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
