// Loaded by itself, after the list: the bodies of all exercises are as large as the rest of the catalogue.
import Box from '@mui/material/Box';
import { drawExercise } from '@spotter/exercises/drawing/draw-exercise';
import { useMemo } from 'react';
import { drawingOf } from './drawing-of.ts';
import { figureColours } from './figure-colours.ts';

/** Start and end of an exercise, beside its name; nothing where there is no drawing of it. */
export function ExerciseDrawing({ name }: { readonly name: string }) {
  const svg = useMemo(() => {
    const drawing = drawingOf(name);
    return drawing && drawExercise(drawing, { title: name, inline: true });
  }, [name]);
  if (svg === undefined) return null;
  return (
    <Box
      aria-hidden
      sx={(theme) => ({
        ...figureColours(theme),
        '& svg': { display: 'block', width: '100%', height: 'auto' },
      })}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
