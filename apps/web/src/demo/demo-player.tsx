import PauseIcon from '@mui/icons-material/PauseRounded';
import PlayIcon from '@mui/icons-material/PlayArrowRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { deviceVoice } from '../parts/voice.ts';
import { useWords } from '../words/use-words.ts';
import { CountRing } from './count-ring.tsx';
import { DemoFigure } from './demo-figure.tsx';
import { RepetitionMarks } from './repetition-marks.tsx';
import { useDemoRun } from './use-demo-run.ts';
import { useVoice } from './use-voice.ts';

interface DemoPlayerProps {
  /** A picture of what this is, beside the button that begins training: it has none of its own. */
  readonly isShowcase?: boolean;
}

/** The recorded set, its count, and what the coach says of it. It starts by itself where motion is welcome. */
export function DemoPlayer({ isShowcase = false }: DemoPlayerProps) {
  const { say } = useWords();
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)', { noSsr: true });
  const voice = useVoice();
  const { run, shown, pose, isWanted, start, hasFailed, again } = useDemoRun(voice.tell, !isCalm);
  const view = shown?.playing.view ?? null;
  const wasBegun = shown !== null && shown.atMs > 0 && !shown.playing.isOver;
  return (
    <Paper variant="outlined" sx={{ borderRadius: 1.5, overflow: 'hidden', backgroundImage: 'none' }}>
      {hasFailed ? (
        <Alert severity="error" action={<Button onClick={again}>{say('refusals.again')}</Button>}>
          {say('demo.failed')}
        </Alert>
      ) : (
        <DemoFigure label={say('demo.figure')} pose={pose} />
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          gap: { xs: 2, sm: 3 },
          alignItems: 'center',
          p: { xs: 2, sm: 3 },
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <CountRing count={view?.count ?? 0} progress={view?.progress ?? 0} />
        <Box>
          <Typography color="textSecondary">
            {isWanted && !run ? say('demo.loading') : say(`demo.phase.${view?.phase ?? 'none'}`)}
          </Typography>
          <Typography
            aria-live="polite"
            sx={{
              fontSize: 'clamp(1.1rem, 4vw, 1.5rem)',
              fontWeight: 600,
              lineHeight: 1.25,
              minHeight: '2.5em',
            }}
          >
            {shown?.cue ?? (
              <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, fontSize: '1rem' }}>
                {say('demo.quiet')}
              </Box>
            )}
          </Typography>
        </Box>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <RepetitionMarks repetitions={shown?.repetitions ?? []} />
        </Box>
        <Stack
          direction="row"
          sx={{ gridColumn: '1 / -1', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
        >
          {isShowcase ? (
            !wasBegun && (
              <Button variant="outlined" size="large" startIcon={<PlayIcon />} onClick={start}>
                {say('demo.play')}
              </Button>
            )
          ) : (
            <Button variant="contained" size="large" onClick={start}>
              {say('app.startTraining')}
            </Button>
          )}
          {wasBegun && run && (
            <Button
              variant="outlined"
              size="large"
              startIcon={shown.isRunning ? <PauseIcon /> : <PlayIcon />}
              onClick={shown.isRunning ? run.pause : run.goOn}
            >
              {say(shown.isRunning ? 'demo.pause' : 'demo.goOn')}
            </Button>
          )}
          {deviceVoice.isThere ? (
            <FormControlLabel
              sx={{ minHeight: 44, m: 0 }}
              control={
                <Switch
                  checked={voice.isOn}
                  onChange={(_event, isOn) => {
                    voice.setIsOn(isOn);
                  }}
                />
              }
              label={say('demo.voice')}
            />
          ) : (
            <Typography color="textSecondary">{say('demo.noVoice')}</Typography>
          )}
        </Stack>
        {shown?.playing.isOver === true && (
          <Alert severity="success" sx={{ gridColumn: '1 / -1' }}>
            {say('demo.done', { count: shown.repetitions.length })}
          </Alert>
        )}
      </Box>
    </Paper>
  );
}
