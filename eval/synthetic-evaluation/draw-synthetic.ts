// node eval/synthetic-evaluation/draw-synthetic.ts --exercise squat [--view side] [--fault lean] [--seed 1] > squat.svg
// A synthetic repetition as figures beside each other: look at it before believing a figure that came of it.

import { parseArgs } from 'node:util';
import type { ViewName } from '../synthetic/camera/camera.ts';
import { drawFigures } from '../synthetic/draw-figure.ts';
import { exercises } from '../synthetic/exercises/all-exercises.ts';
import { generateSet } from '../synthetic/generate-set.ts';

const { values } = parseArgs({
  options: {
    exercise: { type: 'string', default: 'squat' },
    view: { type: 'string', default: 'side' },
    fault: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const exercise = exercises.find(({ key }) => key === values.exercise);
const view = exercise?.views.find((name): name is ViewName => name === values.view);
if (!exercise || !view) {
  const known = exercise ? exercise.views : exercises.map(({ key }) => key);
  throw new Error(`There is no ${exercise ? values.view : values.exercise}; there are ${known.join(', ')}.`);
}
if (values.fault !== undefined && !(values.fault in exercise.dials)) {
  throw new Error(`There is no ${values.fault}; there are ${Object.keys(exercise.dials).join(', ')}.`);
}
const faults = values.fault === undefined ? {} : { [values.fault]: 1 };
const { frames, truth } = generateSet(exercise, { seed: Number(values.seed), view, repetitions: 2, faults });
const [first] = truth.repetitions;
const [fromMs, toMs] = first ? [first.startMs, first.endMs] : [0, frames.at(-1)?.tMs ?? 0];
const shown = frames.filter(({ tMs }) => tMs >= fromMs && tMs <= toMs);
const every = Math.max(1, Math.ceil(shown.length / 12));
console.log(drawFigures(shown.filter((_, i) => i % every === 0)));
