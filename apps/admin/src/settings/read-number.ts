import type { RuntimeSetting } from '@spotter/contract/admin/settings';

/** The number that was typed, or a sentence that says what is wrong with it. */
export function readNumber(
  text: string,
  { minimum, maximum }: Pick<RuntimeSetting, 'minimum' | 'maximum'>,
): number | string {
  if (!/^-?\d{1,15}$/.test(text.trim())) return 'Type a whole number.';
  const value = Number(text);
  if (minimum !== null && value < minimum) return `Must be ${minimum} or more.`;
  if (maximum !== null && value > maximum) return `Must be ${maximum} or less.`;
  return value;
}
