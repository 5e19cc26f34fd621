import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import { CorrectButtons } from './correct-buttons.tsx';
import { DoneSets } from './done-sets.tsx';
import { NextUp } from './next-up.tsx';
import { canSkip, isOver } from './programme.ts';
import { SentNotice } from './sent-notice.tsx';
import type { Shown, TrainRun } from './train-run.ts';
import { useShown } from './use-shown.ts';

interface RestViewProps {
  readonly run: TrainRun;
  /** What can be told of it meanwhile. */
  readonly children: ReactNode;
}

/** A rest becomes so much longer, or shorter, by one tap. */
const stepSeconds = 15;

/** Null where nobody is timed. */
function secondsLeft({ stage }: Shown): number | null {
  if (stage.step !== 'resting' || stage.untilMs === null) return null;
  return Math.max(0, Math.ceil((stage.untilMs - stage.nowMs) / 1000));
}

/** Between two sets: how long it is until the next one, and what was done. */
export function RestView({ run, children }: RestViewProps) {
  const { say } = useWords();
  const sets = useShown(run, (shown) => shown.sets);
  const finder = useShown(run, (shown) => shown.finder);
  const programme = useShown(run, (shown) => shown.programme);
  const left = useShown(run, secondsLeft);
  const last = sets.at(-1);
  const isDone = isOver(programme);
  const canCorrect = last?.isDiscarded === false && last.heldMs === 0;
  return (
    <Box sx={{ maxWidth: '40rem', mx: 'auto', p: 3 }}>
      <Page
        isNext
        title={say(isDone ? 'train.next.over' : 'train.rest.title')}
        aside={finder === 'server' && <SentNotice />}
      >
        {!isDone && (
          <Typography
            role="timer"
            sx={{
              fontSize: left === null ? '2rem' : 'clamp(5rem, 25vw, 9rem)',
              fontWeight: 700,
              lineHeight: 1.1,
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {left === null ? say('train.rest.noTimer') : say('train.rest.left', { seconds: left })}
          </Typography>
        )}
        {!isDone && <NextUp programme={programme} />}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, my: 2 }}>
          {left !== null && (
            <>
              <Button
                variant="outlined"
                onClick={() => {
                  run.restLonger(-stepSeconds * 1000);
                }}
              >
                {say('train.rest.shorter', { seconds: stepSeconds })}
              </Button>
              <Button
                variant="outlined"
                onClick={() => {
                  run.restLonger(stepSeconds * 1000);
                }}
              >
                {say('train.rest.longer', { seconds: stepSeconds })}
              </Button>
            </>
          )}
          <Button variant={isDone ? 'outlined' : 'contained'} onClick={run.begin}>
            {say(isDone ? 'train.next.oneMore' : 'train.rest.next')}
          </Button>
          {canSkip(programme) && <Button onClick={run.skip}>{say('train.next.skip')}</Button>}
          <Button {...(isDone ? { variant: 'contained' } : { color: 'inherit' })} onClick={run.end}>
            {say('train.live.end')}
          </Button>
        </Stack>
        <DoneSets sets={sets}>{canCorrect && <CorrectButtons run={run} />}</DoneSets>
        {children}
      </Page>
    </Box>
  );
}
