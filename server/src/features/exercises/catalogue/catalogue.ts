// The bundled exercises in display order: what a new installation is seeded with.
import { arms } from './arms.ts';
import { back } from './back.ts';
import { cardioAndFullBody } from './cardio-and-full-body.ts';
import type { CatalogueGroup } from './catalogue-group.ts';
import { chest } from './chest.ts';
import { core } from './core.ts';
import { glutesAndHips } from './glutes-and-hips.ts';
import { legs } from './legs.ts';
import { mobilityAndStretching } from './mobility-and-stretching.ts';
import { shoulders } from './shoulders.ts';

export const catalogue: readonly CatalogueGroup[] = [
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
