import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { lazy, Suspense } from 'react';
import { useWords } from '../words/use-words.ts';
import { HoldList } from './hold-list.tsx';
import { inTimeOrder } from './in-time-order.ts';
import { RepetitionTable } from './repetition-table.tsx';
import type { ReportedSet } from './reported-set.ts';
import { SetFigures } from './set-figures.tsx';
import { SetTrace } from './set-trace.tsx';

const ReplayPair = lazy(async () => ({ default: (await import('./replay-pair.tsx')).ReplayPair }));

interface SetReportProps {
  readonly set: ReportedSet;
  /** Where they were kept in the page: of the set, on the clock of its repetitions. */
  readonly poses?: readonly PoseFrame[];
}

/** A set that was done: the one thing to mend, its figures, and each repetition. */
export function SetReport({ set: counted, poses = [] }: SetReportProps) {
  const { say } = useWords();
  const set = inTimeOrder(counted);
  const { repetitions, holds, main_fault } = set;
  const wasJudged = set.score !== null;
  return (
    <>
      <SetTrace repetitions={repetitions} />
      {wasJudged && (
        <Box
          sx={({ palette }) => ({
            borderInlineStart: `4px solid ${palette[main_fault === null ? 'success' : 'warning'].main}`,
            paddingInlineStart: 2,
            mb: 2,
          })}
        >
          <Typography variant="body2" color="textSecondary">
            {say('afterSet.mend')}
          </Typography>
          <Typography sx={{ fontSize: '1.15rem', fontWeight: 600 }}>
            <bdi>{main_fault ?? say('afterSet.nothing')}</bdi>
          </Typography>
        </Box>
      )}
      <SetFigures set={set} />
      {poses.length > 0 && (
        <Suspense>
          <ReplayPair set={set} poses={poses} />
        </Suspense>
      )}
      {repetitions.length > 0 && <RepetitionTable repetitions={repetitions} />}
      {holds.length > 0 && <HoldList holds={holds} />}
    </>
  );
}
