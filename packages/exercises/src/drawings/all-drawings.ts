// The picture of every exercise of the release, by its slug. Apart from the records, so that a page can draw without loading what is coached.
import type { Drawing } from '../drawing/drawing.ts';
import { arms } from './arms.ts';
import { back } from './back.ts';
import { cardioAndFullBody } from './cardio-and-full-body.ts';
import { chest } from './chest.ts';
import { core } from './core.ts';
import { glutesAndHips } from './glutes-and-hips.ts';
import { legs } from './legs.ts';
import { mobilityAndStretching } from './mobility-and-stretching.ts';
import { shoulders } from './shoulders.ts';

export const drawings: ReadonlyMap<string, Drawing> = new Map(
  Object.entries({
    ...legs,
    ...glutesAndHips,
    ...chest,
    ...back,
    ...shoulders,
    ...arms,
    ...core,
    ...cardioAndFullBody,
    ...mobilityAndStretching,
  }),
);
