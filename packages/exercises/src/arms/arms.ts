import type { Group } from '../exercise.ts';
import { benchDip } from './bench-dip.ts';
import { bicepsCurl } from './biceps-curl.ts';
import { concentrationCurl } from './concentration-curl.ts';
import { diamondPushUp } from './diamond-push-up.ts';
import { hammerCurl } from './hammer-curl.ts';
import { lyingTricepsExtension } from './lying-triceps-extension.ts';
import { oneArmBicepsCurl } from './one-arm-biceps-curl.ts';
import { tricepsExtension } from './triceps-extension.ts';
import { tricepsKickback } from './triceps-kickback.ts';
import { tricepsPushdown } from './triceps-pushdown.ts';

export const arms: Group = {
  name: 'Arms',
  exercises: [
    bicepsCurl,
    oneArmBicepsCurl,
    hammerCurl,
    concentrationCurl,
    tricepsExtension,
    lyingTricepsExtension,
    tricepsKickback,
    tricepsPushdown,
    diamondPushUp,
    benchDip,
  ],
};
