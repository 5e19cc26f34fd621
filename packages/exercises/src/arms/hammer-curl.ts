import { bicepsCurl } from './biceps-curl.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Hammer curl: a curl with the thumbs up. */
export const hammerCurl: Specification = {
  ...bicepsCurl,
  key: 'hammer_curl',
  name: { en: 'Hammer curl' },
};
