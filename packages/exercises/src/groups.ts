// The one list of what the release knows, in the order in which a new installation shows it. Everything else is derived from it.
import { arms } from './arms/arms.ts';
import { back } from './back/back.ts';
import { cardioAndFullBody } from './cardio-and-full-body/cardio-and-full-body.ts';
import { chest } from './chest/chest.ts';
import { core } from './core/core.ts';
import type { Exercise, Group } from './exercise.ts';
import { glutesAndHips } from './glutes-and-hips/glutes-and-hips.ts';
import { legs } from './legs/legs.ts';
import { mobilityAndStretching } from './mobility-and-stretching/mobility-and-stretching.ts';
import { shoulders } from './shoulders/shoulders.ts';

export const groups: readonly Group[] = [
  legs,
  glutesAndHips,
  chest,
  back,
  shoulders,
  arms,
  core,
  cardioAndFullBody,
  mobilityAndStretching,
];

export const exercises: readonly Exercise[] = groups.flatMap((group) => group.exercises);
