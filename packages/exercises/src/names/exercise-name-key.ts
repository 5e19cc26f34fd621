/** So much of a name is compared, folded too: a single letter may stand for eighteen (U+FDFA), and no exercise is called so much. */
const comparedLetters = 200;

/** A name as it is compared: letters and digits, lower case, without a final s. */
export function exerciseNameKey(name: string): string {
  return name
    .slice(0, comparedLetters)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, comparedLetters)
    .replace(/s$/, '');
}
