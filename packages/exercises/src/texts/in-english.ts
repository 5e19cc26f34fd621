import type { Specification } from '@spotter/coach/specification/specification';
import { changeTexts } from './change-texts.ts';

/** A specification as installations store it: the English words alone, which people edit; the others are added by them. */
export function inEnglish(specification: Specification): Specification {
  return changeTexts(specification, ({ en }) => ({ en }));
}
