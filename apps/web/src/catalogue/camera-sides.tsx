import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { View } from '@spotter/coach/pose/stance';
import { useWords } from '../words/use-words.ts';

/** Where the camera stands, from the front of a person who looks down the picture, in degrees. */
const anglesDeg: Readonly<Record<View, readonly number[]>> = {
  front: [0],
  oblique: [45, -45],
  side: [90, -90],
};
const order: readonly View[] = ['side', 'oblique', 'front'];

/** In the order in which they are offered. */
export const bestFirst = (views: readonly View[]): readonly View[] =>
  order.filter((view) => views.includes(view));

function Camera({ angleDeg, isGood }: { readonly angleDeg: number; readonly isGood: boolean }) {
  return (
    <g transform={`rotate(${-angleDeg}) translate(0 62)`} className={isGood ? 'good' : 'other'}>
      {isGood && <path className="sight" d="M-3 -9L-14 -40H14L3 -9Z" />}
      <rect x={-10} y={-8} width={20} height={15} rx={3} />
      <circle className="lens" cy={-1} r={4} />
    </g>
  );
}

/** A person from above, and where the camera may stand so that all of it is judged. */
export function CameraSides({ good }: { readonly good: readonly View[] }) {
  const { say, formats } = useWords();
  const views = formats.choice(bestFirst(good).map((view) => say(`catalogue.exercise.views.${view}`)));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
      <Box
        component="svg"
        role="img"
        aria-label={say('catalogue.exercise.sidesLabel', { views })}
        viewBox="-80 -34 160 112"
        sx={(theme) => ({
          flex: '0 1 14rem',
          '& .body': { fill: theme.palette.text.secondary },
          '& .head': { fill: theme.palette.text.primary },
          '& .good rect': { fill: theme.palette.primary.main },
          '& .good .lens': { fill: theme.palette.primary.contrastText },
          '& .good .sight': { fill: theme.palette.primary.main, opacity: 0.15 },
          '& .other rect': { fill: 'none', stroke: theme.palette.divider, strokeWidth: 2 },
          '& .other .lens': { fill: theme.palette.divider },
        })}
      >
        {order.flatMap((view) =>
          anglesDeg[view].map((angleDeg) => (
            <Camera key={angleDeg} angleDeg={angleDeg} isGood={good.includes(view)} />
          )),
        )}
        <ellipse className="body" rx={24} ry={10} />
        <circle className="head" r={9} />
        <path className="head" d="M-4 7L0 13L4 7Z" />
      </Box>
      <Typography sx={{ flex: '1 1 12rem' }}>
        {say('catalogue.exercise.sidesText')} <strong>{views}</strong>
      </Typography>
    </Box>
  );
}
