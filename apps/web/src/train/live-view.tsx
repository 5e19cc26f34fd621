import type { Loaded } from '@spotter/browser/camera/follow-loading';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { CountRing } from '../demo/count-ring.tsx';
import { RepetitionMarks } from '../demo/repetition-marks.tsx';
import type { Words } from '../words/create-words.ts';
import { useWrittenTempo } from '../after-set/use-written-tempo.ts';
import { useFocused } from '../parts/use-focused.ts';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './name-of.ts';
import { Picture } from './picture.tsx';
import { PlannedSet } from './planned-set.tsx';
import { isHold, plannedNow } from './programme.ts';
import { SentNotice } from './sent-notice.tsx';
import { SetButtons } from './set-buttons.tsx';
import type { Shown, TrainRun } from './train-run.ts';
import { useShown } from './use-shown.ts';

interface LiveViewProps {
  readonly run: TrainRun;
  /** What has come of what finds poses on this device. */
  readonly loaded: Loaded | null;
  /** What can be changed meanwhile. */
  readonly children: ReactNode;
}

/** A wide window, or a phone that lies on its side: there the picture has what height there is. */
const sideBySide = '@media (min-width: 900px), (min-width: 600px) and (orientation: landscape)';

/** What stands largest over the picture: what to do now. */
function callOf({ stage, problems, frame, finder, keeping }: Shown, { say, formats }: Words): string | null {
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

/** What is done, as far as it is known. */
function titleOf({ programme, recognised }: Shown, words: Words): string {
  const { what } = plannedNow(programme);
  return what.kind === 'auto' && recognised === null
    ? words.say('train.live.recognising')
    : nameOf(what, words, recognised);
}

/** What is held is counted in seconds; what is recognised may be a hold as well. */
const secondsOf = ({ view, programme }: Shown): number | null => {
  const seconds = Math.floor((view?.heldMs ?? 0) / 1000);
  return isHold(plannedNow(programme).what) || seconds > 0 ? seconds : null;
};

/** What is said of the movement, or else of the picture. */
function captionOf({ stage, cue, problems: [problem] }: Shown, { say }: Words): string | null {
  if (stage.step !== 'training') return null;
  return cue ?? (problem ? say(`train.problems.${problem}`) : null);
}

function Call({ run, loaded }: Pick<LiveViewProps, 'run' | 'loaded'>) {
  const words = useWords();
  const { say, formats } = words;
  const waits = useShown(run, ({ stage, finder }) => stage.step === 'opening' && finder === 'device');
  const call = useShown(run, (shown) => callOf(shown, words));
  const isCountdown = useShown(run, ({ stage }) => stage.step === 'counting_down');
  return (
    <Box
      aria-live="polite"
      sx={{
        position: 'absolute',
        insetInline: 0,
        bottom: 0,
        p: call === null ? 0 : 2,
        textAlign: 'center',
        color: 'common.white',
        bgcolor: 'rgba(0, 0, 0, 0.65)',
        fontWeight: 700,
        fontSize: isCountdown ? 'clamp(6rem, 25vw, 12rem)' : 'clamp(1.5rem, 5vw, 2.5rem)',
        lineHeight: 1.15,
      }}
    >
      {call}
      {waits && loaded !== null && loaded.share < 1 && (
        // Nobody wants each hundredth said.
        <Typography aria-live="off">
          {say('train.loaded', { size: formats.bytes(loaded.bytes), share: formats.percent(loaded.share) })}
        </Typography>
      )}
    </Box>
  );
}

function LiveCount({ run }: { readonly run: TrainRun }) {
  const { say } = useWords();
  const seconds = useShown(run, secondsOf);
  const count = useShown(run, (shown) => shown.count);
  const progress = useShown(run, ({ stage, view }) => (stage.step === 'training' && view?.progress) || 0);
  return (
    <CountRing
      count={seconds ?? count}
      progress={progress}
      label={say(seconds === null ? 'train.live.repetitions' : 'train.live.seconds')}
      width="clamp(9rem, min(36vw, 42dvh), 20rem)"
      digits="clamp(5rem, min(20vw, 23dvh), 11rem)"
    />
  );
}

function Caption({ run }: { readonly run: TrainRun }) {
  const words = useWords();
  const caption = useShown(run, (shown) => captionOf(shown, words));
  const tempo = useShown(run, (shown) => shown.tempo);
  const written = useWrittenTempo();
  return (
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
      {tempo !== null && (
        <Typography color="textSecondary">
          {words.say('train.live.tempo', { tempo: written(tempo) })}
        </Typography>
      )}
    </Box>
  );
}

function Marks({ run }: { readonly run: TrainRun }) {
  const repetitions = useShown(run, (shown) => shown.repetitions);
  const isHeld = useShown(run, (shown) => secondsOf(shown) !== null);
  return isHeld ? null : <RepetitionMarks repetitions={repetitions} />;
}

/**
 * Everything to see while somebody trains, large enough to be read from across the room. Each part is drawn anew only when it
 * changes: a pose comes fifteen times a second, and moves the joints and the ring.
 */
export function LiveView({ run, loaded, children }: LiveViewProps) {
  const words = useWords();
  const programme = useShown(run, (shown) => shown.programme);
  const title = useShown(run, (shown) => titleOf(shown, words));
  const isSent = useShown(run, ({ finder }) => finder === 'server');
  const step = useShown(run, ({ stage }) => stage.step);
  const heading = useFocused(true, step);
  return (
    <Box
      sx={{
        height: '100dvh',
        display: 'grid',
        gridTemplateRows: 'minmax(0, 1fr) auto',
        gridTemplateColumns: 'minmax(0, 1fr)',
        [sideBySide]: { gridTemplateRows: 'minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr) 26rem' },
      }}
    >
      <Box sx={{ position: 'relative', bgcolor: 'common.black', overflow: 'hidden' }}>
        <Picture run={run} />
        {isSent && (
          <Box sx={{ position: 'absolute', top: 0, insetInline: 0 }}>
            <SentNotice />
          </Box>
        )}
        <Call run={run} loaded={loaded} />
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          gap: 1.5,
          p: 2,
          overflow: 'auto',
          maxHeight: '62dvh',
          [sideBySide]: { maxHeight: 'none' },
        }}
      >
        <Box>
          <Typography
            variant="h1"
            ref={heading}
            tabIndex={-1}
            sx={{ fontSize: '1.25rem', '&:focus': { outline: 'none' } }}
          >
            <span aria-live="polite">{title}</span>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <PlannedSet programme={programme} />
          </Typography>
        </Box>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', md: 'minmax(0, 1fr)' },
            // A phone whose text is twice as large has no room for both.
            '@media (max-width: 300px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
            gap: 2,
            alignItems: 'center',
            justifyItems: { md: 'center' },
          }}
        >
          <LiveCount run={run} />
          <Caption run={run} />
        </Box>
        <Marks run={run} />
        <SetButtons run={run} />
        {children}
      </Box>
    </Box>
  );
}
