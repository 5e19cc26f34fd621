import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { qualityColours, type Quality } from '../parts/quality.ts';
import { useWords } from '../words/use-words.ts';
import type { Repetition } from './reported-set.ts';
import { traceShapes } from './trace-shapes.ts';

const size = { width: 440, height: 150 } as const;
const edge = { side: 14, top: 30, bottom: 24 } as const;

/** Around the middle of 0, 0: a circle, a triangle, an octagon. */
const marks: Readonly<Record<Quality, string>> = {
  good: 'M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z',
  mend: 'M0 -7L7 6H-7Z',
  danger: 'M-3 -7H3L7 -3V3L3 7H-3L-7 3V-3Z',
};

function placeOf([share, depth]: readonly [number, number]): readonly [x: number, y: number] {
  const height = size.height - edge.top - edge.bottom;
  return [edge.side + share * (size.width - 2 * edge.side), edge.top + (1 - depth) * height];
}

/** The set over time, each repetition in the colour and with the shape of its quality. */
export function SetTrace({ repetitions }: { readonly repetitions: readonly Repetition[] }) {
  const { say, formats } = useWords();
  const { palette } = useTheme();
  if (repetitions.length === 0) return null;
  const shapes = traceShapes(repetitions);
  const floor = placeOf([0, 0])[1];
  const spoken = shapes.map(
    ({ number, quality }) => `${formats.number(number)} ${say(`afterSet.quality.${quality}`)}`,
  );
  return (
    <Box
      component="svg"
      role="img"
      aria-label={say('afterSet.trace', { repetitions: formats.list(spoken) })}
      viewBox={`0 0 ${size.width} ${size.height}`}
      sx={{ display: 'block', width: '100%', maxHeight: '14rem', mb: 2 }}
    >
      <path d={`M0 ${floor}H${size.width}`} stroke={palette.divider} />
      {shapes.map(({ number, quality, line, peak }) => {
        const colour = palette[qualityColours[quality]].main;
        const [x, y] = placeOf(peak);
        return (
          <g key={number}>
            <path
              d={`M${line.map((place) => placeOf(place).join(' ')).join('L')}`}
              fill="none"
              stroke={colour}
              strokeWidth={3}
              strokeLinejoin="round"
              strokeLinecap="round"
            />
            <path d={marks[quality]} fill={colour} transform={`translate(${x} ${y - 14})`} />
            <text x={x} y={size.height - 6} fontSize={15} textAnchor="middle" fill={palette.text.secondary}>
              {formats.number(number)}
            </text>
          </g>
        );
      })}
    </Box>
  );
}
