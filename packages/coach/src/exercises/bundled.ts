import { bicepsCurl } from './biceps-curl.ts';
import { lateralRaise } from './lateral-raise.ts';
import { pushUp } from './push-up.ts';
import { shoulderPress } from './shoulder-press.ts';
import type { Specification } from './specification.ts';
import { squat } from './squat.ts';

/** Every specification that comes with the engine, by key. */
export const bundled: ReadonlyMap<string, Specification> = new Map(
  [squat, pushUp, bicepsCurl, shoulderPress, lateralRaise].map((specification) => [
    specification.key,
    specification,
  ]),
);
