import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { CountRing } from '../demo/count-ring.tsx';
import { RepetitionMarks } from '../demo/repetition-marks.tsx';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './name-of.ts';
import { Picture } from './picture.tsx';
import { PlannedSet } from './planned-set.tsx';
import { isHold, plannedNow } from './programme.ts';
import { SentNotice } from './sent-notice.tsx';
import { SetButtons } from './set-buttons.tsx';
import type { Shown, TrainRun } from './train-run.ts';

interface LiveViewProps {
  readonly run: TrainRun;
  readonly shown: Shown;
  /** What can be changed meanwhile. */
  readonly children: ReactNode;
}

/** What stands largest over the picture: what to do now. */
function useCall({ stage, problems, frame, finder, keeping }: Shown): string | null {
  const { say, formats } = useWords();
  const [problem] = problems;
  switch (stage.step) {
    case 'opening':
      return say('train.opening');
    case 'checking':
      if (frame?.landmarks === undefined || frame.landmarks === null) return say('train.check.nobody');
      return problem ? say(`train.problems.${problem}`) : say('train.check.inPlace');
    case 'counting_down':
      return formats.number(stage.left);
    case 'training':
      if (finder === 'server' && keeping === 'waiting') return say('train.live.cut');
      if (stage.paused === 'left') return say('train.live.left');
      return stage.paused === 'asked' ? say('train.live.paused') : null;
    case 'resting':
    case 'ended':
    case 'refused':
      return null;
  }
}

/** Everything to see while somebody trains, large enough to be read from across the room. */
export function LiveView({ run, shown, children }: LiveViewProps) {
  const words = useWords();
  const { say } = words;
  const { stage, view, count, cue, problems, programme } = shown;
  const { what } = plannedNow(programme);
  const call = useCall(shown);
  const held = Math.floor((view?.heldMs ?? 0) / 1000);
  // What is recognised may be a hold as well.
  const isHeld = isHold(what) || held > 0;
  const isTraining = stage.step === 'training';
  const caption = isTraining ? (cue ?? (problems[0] ? say(`train.problems.${problems[0]}`) : null)) : null;
  return (
    <Box
      sx={{
        height: '100dvh',
        display: 'grid',
        gridTemplateRows: { xs: 'minmax(0, 1fr) auto', md: 'minmax(0, 1fr)' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 26rem' },
      }}
    >
      <Box sx={{ position: 'relative', bgcolor: 'common.black', overflow: 'hidden' }}>
        <Picture feed={run.feed} frame={shown.frame} />
        {shown.finder === 'server' && (
          <Box sx={{ position: 'absolute', top: 0, insetInline: 0 }}>
            <SentNotice />
          </Box>
        )}
        {call !== null && (
          <Box
            aria-live="polite"
            sx={{
              position: 'absolute',
              insetInline: 0,
              bottom: 0,
              p: 2,
              textAlign: 'center',
              color: 'common.white',
              bgcolor: 'rgba(0, 0, 0, 0.65)',
              fontWeight: 700,
              fontSize:
                stage.step === 'counting_down' ? 'clamp(6rem, 25vw, 12rem)' : 'clamp(1.5rem, 5vw, 2.5rem)',
              lineHeight: 1.15,
            }}
          >
            {call}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          gap: 1.5,
          p: 2,
          overflow: 'auto',
          maxHeight: { xs: '62dvh', md: 'none' },
        }}
      >
        <Box>
          <Typography variant="h1" sx={{ fontSize: '1.25rem' }}>
            {nameOf(what, words)}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <PlannedSet programme={programme} />
          </Typography>
        </Box>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', md: 'minmax(0, 1fr)' },
            gap: 2,
            alignItems: 'center',
            justifyItems: { md: 'center' },
          }}
        >
          <CountRing
            count={isHeld ? held : count}
            progress={isTraining ? (view?.progress ?? 0) : 0}
            label={say(isHeld ? 'train.live.seconds' : 'train.live.repetitions')}
            width="clamp(9rem, 36vw, 20rem)"
            digits="clamp(5rem, 20vw, 11rem)"
          />
          <Box sx={{ width: '100%' }}>
            <Typography
              aria-live="polite"
              sx={{
                fontSize: 'clamp(1.25rem, 5vw, 1.75rem)',
                fontWeight: 700,
                lineHeight: 1.2,
                minHeight: '2.4em',
              }}
            >
              {caption}
            </Typography>
            {shown.tempo !== null && (
              <Typography color="textSecondary">
                {say('train.live.tempo', { tempo: `\u2066${shown.tempo}\u2069` })}
              </Typography>
            )}
          </Box>
        </Box>
        {!isHeld && <RepetitionMarks repetitions={shown.repetitions} />}
        <SetButtons run={run} shown={shown} />
        {children}
      </Box>
    </Box>
  );
}
