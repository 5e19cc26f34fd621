import type { Group } from '../exercise.ts';
import { backExtension } from './back-extension.ts';
import { bentOverRow } from './bent-over-row.ts';
import { chinUp } from './chin-up.ts';
import { invertedRow } from './inverted-row.ts';
import { latPulldown } from './lat-pulldown.ts';
import { oneArmDumbbellRow } from './one-arm-dumbbell-row.ts';
import { pullUp } from './pull-up.ts';
import { seatedRow } from './seated-row.ts';
import { shrug } from './shrug.ts';
import { superman } from './superman.ts';

export const back: Group = {
  name: 'Back',
  exercises: [
    pullUp,
    chinUp,
    latPulldown,
    invertedRow,
    bentOverRow,
    oneArmDumbbellRow,
    seatedRow,
    backExtension,
    superman,
    shrug,
  ],
};
