import Box from '@mui/material/Box';
import { hidden } from '../parts/hidden.ts';
import { useSeldom } from '../parts/use-seldom.ts';
import { useWords } from '../words/use-words.ts';

interface CountRingProps {
  readonly count: number;
  /** Way to the far end of the repetition, 0 to 1. */
  readonly progress: number;
  /** What is counted, instead of repetitions. */
  readonly label?: string;
  readonly width?: string;
  readonly digits?: string;
}

/** A screen reader that is told each number while it still says another says them late, and nothing else. */
const saidApartMs = 2_000;

const radius = 46;
const around = 2 * Math.PI * radius;

/** The count, readable from across a room, in a ring that fills with the way of the repetition. */
export function CountRing({
  count,
  progress,
  label,
  width = 'clamp(6.5rem, 22vw, 9rem)',
  digits = 'clamp(3rem, 11vw, 4.5rem)',
}: CountRingProps) {
  const { say, formats } = useWords();
  const said = useSeldom(count, saidApartMs);
  return (
    <Box sx={{ position: 'relative', width, aspectRatio: '1' }}>
      <Box
        component="svg"
        aria-hidden
        viewBox="0 0 100 100"
        sx={{
          display: 'block',
          transform: 'rotate(-90deg)',
          '& circle': { fill: 'none', strokeWidth: 7 },
          '& .ground': { stroke: (theme) => theme.palette.divider },
          '& .way': { stroke: (theme) => theme.palette.primary.main, strokeLinecap: 'round' },
        }}
      >
        <circle className="ground" cx={50} cy={50} r={radius} />
        {progress > 0.01 && (
          <circle
            className="way"
            cx={50}
            cy={50}
            r={radius}
            strokeDasharray={`${progress * around} ${around}`}
          />
        )}
      </Box>
      <Box
        role="status"
        aria-live="off"
        aria-label={label ?? say('demo.count')}
        sx={{
          position: 'absolute',
          inset: 0,
          display: 'grid',
          placeItems: 'center',
          fontSize: digits,
          fontWeight: 700,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {formats.number(count)}
      </Box>
      <Box aria-live="polite" sx={hidden}>
        {formats.number(said)}
      </Box>
    </Box>
  );
}
