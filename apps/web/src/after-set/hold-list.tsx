import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useHeldTime } from '../parts/use-held-time.ts';
import { QualityIcon } from '../parts/quality-icon.tsx';
import { qualityOf } from '../parts/quality.ts';
import { useWords } from '../words/use-words.ts';
import type { ReportedSet } from './reported-set.ts';

/** Each hold with its time, and what was wrong with it in words. */
export function HoldList({ holds }: Pick<ReportedSet, 'holds'>) {
  const { say, formats } = useWords();
  const heldTime = useHeldTime();
  return (
    <Box component="ol" aria-label={say('afterSet.holds')} sx={{ m: 0, mb: 1, paddingInlineStart: 3 }}>
      {holds.map((hold) => {
        const quality = qualityOf(hold);
        return (
          <Typography component="li" key={hold.number_in_set}>
            {heldTime(hold.held_ms)}{' '}
            <QualityIcon quality={quality} says={say(`afterSet.quality.${quality}`)} />{' '}
            <span dir="auto">{formats.list(hold.faults.map(({ says }) => says))}</span>
          </Typography>
        );
      })}
    </Box>
  );
}
