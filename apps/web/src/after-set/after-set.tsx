import Typography from '@mui/material/Typography';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { NextTimeSentence } from './next-time-sentence.tsx';
import type { PastSet } from '@spotter/coach/progress/next-time';
import type { ReportedSet } from './reported-set.ts';
import { SetReport } from './set-report.tsx';
import { useNextTime } from './use-next-time.ts';

interface AfterSetProps {
  readonly title: string;
  readonly set: ReportedSet;
  /** Of the set, on the clock of its repetitions; none where they were not kept. */
  readonly poses?: readonly PoseFrame[];
  /** Every set of the exercise that counts, this one last, the oldest first. */
  readonly sets: readonly PastSet[];
}

/** What somebody sees when a set is over: how it was, and what to do next time. */
export function AfterSet({ title, set, poses = [], sets }: AfterSetProps) {
  const { say } = useWords();
  const next = useNextTime()(sets);
  return (
    <>
      <Section title={title}>
        <SetReport set={set} poses={poses} />
      </Section>
      {next && (
        <Section title={say('afterSet.next.title')}>
          <Typography sx={{ fontSize: '1.15rem' }}>
            <NextTimeSentence next={next} />
          </Typography>
        </Section>
      )}
    </>
  );
}
