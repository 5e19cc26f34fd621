import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { back, bodySize, front, outline, type BodyRegion } from './body-regions.ts';

interface BodyMapProps {
  /** The primary one first. */
  readonly muscles: readonly string[];
  /** Told of the muscle that is pointed at: beside it stands a select that does the same by keyboard. */
  readonly onChoose?: ((muscle: string) => void) | undefined;
}

type Usage = 'primary' | 'other' | 'none';

function usageOf({ muscles }: BodyRegion, trained: readonly string[]): Usage {
  const [primary, ...others] = trained;
  if (muscles.some((muscle) => muscle === primary)) return 'primary';
  return muscles.some((muscle) => others.includes(muscle)) ? 'other' : 'none';
}

/** A body from the front and from the back, with what an exercise trains: the primary mover strongly, the others lightly. */
export function BodyMap({ muscles, onChoose }: BodyMapProps) {
  const { say } = useWords();
  const { width, height } = bodySize;
  return (
    <Box aria-hidden sx={{ display: 'flex', justifyContent: 'center', gap: 2 }}>
      {(
        [
          ['front', front],
          ['back', back],
        ] as const
      ).map(([name, regions]) => (
        <Box key={name} sx={{ flex: '0 1 9rem', textAlign: 'center' }}>
          <Box
            component="svg"
            viewBox={`0 0 ${width} ${height}`}
            sx={(theme) => ({
              display: 'block',
              width: '100%',
              '& .body': { fill: theme.palette.mode === 'dark' ? '#3b4841' : '#d3dcd6' },
              '& .none': { fill: theme.palette.mode === 'dark' ? '#55645b' : '#b7c4bc' },
              '& .other': { fill: theme.palette.primary.main, opacity: 0.5 },
              '& .primary': { fill: theme.palette.primary.main },
              ...(onChoose && {
                '& path:not(.body)': { cursor: 'pointer' },
                '& path:not(.body):hover': { fill: theme.palette.primary.main, opacity: 0.75 },
              }),
            })}
          >
            {['', `translate(${width} 0) scale(-1 1)`].map((transform) => (
              <g key={transform} transform={transform}>
                <path className="body" d={outline} />
                {regions.map((region) => (
                  <path
                    key={region.path}
                    className={usageOf(region, muscles)}
                    d={region.path}
                    onClick={() => onChoose?.(region.muscles[0] ?? '')}
                  />
                ))}
              </g>
            ))}
          </Box>
          <Typography variant="body2" color="textSecondary">
            {say(`catalogue.body.${name}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
