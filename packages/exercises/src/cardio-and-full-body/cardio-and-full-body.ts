import type { Group } from '../exercise.ts';
import { bearCrawl } from './bear-crawl.ts';
import { burpee } from './burpee.ts';
import { buttKicks } from './butt-kicks.ts';
import { clean } from './clean.ts';
import { highKnees } from './high-knees.ts';
import { inchworm } from './inchworm.ts';
import { jumpingJack } from './jumping-jack.ts';
import { kneeRaise } from './knee-raise.ts';
import { mountainClimber } from './mountain-climber.ts';
import { sealJack } from './seal-jack.ts';
import { skaterJump } from './skater-jump.ts';
import { thruster } from './thruster.ts';

export const cardioAndFullBody: Group = {
  name: 'Cardio and full body',
  exercises: [
    jumpingJack,
    sealJack,
    burpee,
    thruster,
    clean,
    inchworm,
    mountainClimber,
    highKnees,
    kneeRaise,
    buttKicks,
    skaterJump,
    bearCrawl,
  ],
};
