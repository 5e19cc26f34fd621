import anyAscii from 'any-ascii';

const longestKey = 100;
/** More than any name has; each may be spelled in several, and one letter folds to eighteen (U+FDFA). */
const readLetters = 1_000;

/**
 * The key that a name gives where none is told: `Ab Roller` gives `ab_roller`, other scripts and emoji are spelled in
 * Latin letters (`Жим 45` gives `zhim_45`). Undefined where nothing of the name can be spelled.
 */
export function keyOfName(name: string): string | undefined {
  const words = anyAscii(name.slice(0, readLetters).normalize('NFKC').slice(0, readLetters))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const key = words.join('_');
  if (key === '') return undefined;
  return (/^[a-z]/.test(key) ? key : `e_${key}`).slice(0, longestKey);
}
