import type { RuntimeSetting } from '@spotter/contract/admin/settings';
import type { Say } from '../words/create-words.ts';

/** The number that was typed, or a sentence that says what is wrong with it. */
export function readNumber(
  say: Say,
  text: string,
  { minimum, maximum }: Pick<RuntimeSetting, 'minimum' | 'maximum'>,
): number | string {
  if (!/^-?\d{1,15}$/.test(text.trim())) return say('settings.wrong.notWhole');
  const value = Number(text);
  if (minimum !== null && value < minimum) return say('settings.wrong.tooSmall', { minimum });
  if (maximum !== null && value > maximum) return say('settings.wrong.tooLarge', { maximum });
  return value;
}
