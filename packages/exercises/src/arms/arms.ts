import type { Group } from '../exercise.ts';
import { benchDip } from './bench-dip.ts';
import { bicepsCurl } from './biceps-curl.ts';
import { concentrationCurl } from './concentration-curl.ts';
import { diamondPushUp } from './diamond-push-up.ts';
import { hammerCurl } from './hammer-curl.ts';
import { lyingTricepsExtension } from './lying-triceps-extension.ts';
import { tricepsExtension } from './triceps-extension.ts';
import { tricepsKickback } from './triceps-kickback.ts';

export const arms: Group = {
  name: 'Arms',
  exercises: [
    bicepsCurl,
    hammerCurl,
    concentrationCurl,
    tricepsExtension,
    lyingTricepsExtension,
    tricepsKickback,
    diamondPushUp,
    benchDip,
  ],
};
