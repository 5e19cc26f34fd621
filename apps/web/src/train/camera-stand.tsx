// Loaded by itself, as all that draws bodies is.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { View } from '@spotter/coach/pose/stance';
import type { Specification } from '@spotter/coach/specification/specification';
import { cameraPlace, turnOf, type CameraPlace } from '@spotter/exercises/drawing/camera-place';
import { drawFigure, type Shape } from '@spotter/exercises/drawing/draw-figure';
import type { Drawing } from '@spotter/exercises/drawing/drawing';
import { figureIn } from '@spotter/exercises/drawing/figure';
import { useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import { bestFirst } from '../catalogue/camera-sides.tsx';
import { drawingOf } from '../catalogue/drawing-of.ts';
import { figureColours } from '../catalogue/figure-colours.ts';

const cm = (metres: number): number => Math.round(metres * 100);

/** Beside the camera and below the floor, for what is written there, in centimetres. */
const beside = 85;
const below = 48;

/** Somebody at the start and the end, who stands at a distance from the camera; the camera looks along the picture. */
function shapesAt({ start, end, held, fixed }: Drawing, view: View, distanceM: number) {
  const shown = {
    view: { turnDeg: turnOf[view] - 90 },
    ...(held && { held }),
    ...(fixed && { fixed }),
  };
  const drawn = [start, end].map((posture) => drawFigure(figureIn(posture), shown));
  const places = drawn.flat().flatMap(({ skins }) => skins.flat());
  const xs = places.map(({ x }) => x);
  const shift = distanceM - (Math.min(...xs) + Math.max(...xs)) / 2;
  return {
    drawn,
    shift,
    right: Math.max(...xs) + shift,
    top: Math.max(...places.map(({ y }) => -y)),
  };
}

function Body({ shapes, shift }: { readonly shapes: readonly Shape[]; readonly shift: number }) {
  return shapes.map(({ tone, skins }, index) => (
    <path
      key={index}
      style={{ fill: `var(--figure-${tone})` }}
      d={skins.map((skin) => `M${skin.map(({ x, y }) => `${cm(x + shift)} ${cm(y)}`).join('L')}Z`).join('')}
    />
  ));
}

interface PlacePictureProps {
  readonly drawing: Drawing;
  readonly view: View;
  readonly place: CameraPlace;
  readonly distance: string;
  readonly height: string;
}

function PlacePicture({ drawing, view, place: { distanceM, heightM }, distance, height }: PlacePictureProps) {
  const { drawn, shift, right, top } = useMemo(
    () => shapesAt(drawing, view, distanceM),
    [drawing, view, distanceM],
  );
  const [away, up] = [cm(distanceM), cm(heightM)];
  const above = Math.max(cm(top), up + 20) + 10;
  const wide = beside + cm(right) + 20;
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`${-beside} ${-above} ${wide} ${above + below}`}
      sx={(theme) => ({
        ...figureColours(theme),
        display: 'block',
        width: '100%',
        maxWidth: 480,
        maxHeight: 260,
        '& .line': { stroke: 'var(--figure-floor)', strokeWidth: 3, fill: 'none' },
        '& .sight': { fill: theme.palette.primary.main, opacity: 0.12 },
        '& .camera': { fill: theme.palette.primary.main },
        '& .lens': { fill: theme.palette.primary.contrastText },
        '& text': {
          fill: theme.palette.text.primary,
          font: `500 22px ${String(theme.typography.fontFamily)}`,
          textAnchor: 'middle',
        },
      })}
    >
      <path className="sight" d={`M0 ${-up}L${away} ${-above + 4}V0Z`} />
      <path className="line" d={`M${-beside + 8} 0H${cm(right) + 12}`} />
      <g opacity={0.4}>
        <Body shapes={drawn[1] ?? []} shift={shift} />
      </g>
      <Body shapes={drawn[0] ?? []} shift={shift} />
      <path className="line" strokeDasharray="5 6" d={`M0 ${-up + 12}V0`} />
      <rect className="camera" x={-9} y={-up - 15} width={14} height={30} rx={3} />
      <circle className="lens" cx={1} cy={-up} r={3.5} />
      <text x={-44} y={-up / 2 + 8}>
        {height}
      </text>
      <path className="line" d={`M8 12L0 18L8 24M0 18H${away}M${away - 8} 12L${away} 18L${away - 8} 24`} />
      <text x={away / 2} y={44}>
        {distance}
      </text>
    </Box>
  );
}

/** How far away and how high the camera stands for an exercise, as a drawing; words alone where nothing is drawn of it. */
export function CameraStand({ specification }: { readonly specification: Specification }) {
  const { say, formats } = useWords();
  const drawing = drawingOf(specification.key);
  if (!drawing) return <Typography>{say('train.before.place')}</Typography>;
  const view = bestFirst(specification.views.good)[0] ?? 'front';
  const place = cameraPlace(drawing, view);
  const [distance, height] = [formats.metres(place.distanceM), formats.metres(place.heightM)];
  return (
    <Box sx={{ mb: 2 }}>
      <Typography sx={{ mb: 1 }}>{say('train.before.stand', { distance, height })}</Typography>
      <PlacePicture {...{ drawing, view, place, distance, height }} />
    </Box>
  );
}
