// Bodies that are drawn weigh as much as the rest of the catalogue: they come after the words.
import { lazy } from 'react';

export const ExerciseDrawing = lazy(async () => ({
  default: (await import('./exercise-drawing.tsx')).ExerciseDrawing,
}));

export const MovingFigure = lazy(async () => ({
  default: (await import('./moving-figure.tsx')).MovingFigure,
}));
