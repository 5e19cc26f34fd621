import PauseIcon from '@mui/icons-material/PauseRounded';
import PlayIcon from '@mui/icons-material/PlayArrowRounded';
import { Alert, Box, IconButton, LinearProgress, Slider, Stack, Typography } from '@mui/material';
import type { Specification } from '@spotter/coach/specification/specification';
import { useCallback, useMemo } from 'react';
import { coachPoses } from './coach-poses.ts';
import { useCan } from '../../app/use-can.ts';
import { useEngine } from '../engine/use-engine.ts';
import { useLatest } from '../engine/use-latest.ts';
import { usePoses } from '../takes/use-poses.ts';
import { LabelForm } from '../takes/label-form.tsx';
import type { Take } from '../takes/take.ts';
import { useWords } from '../../words/use-words.ts';
import { Counted } from './counted.tsx';
import { frameAt } from './frame-at.ts';
import { Legend } from './legend.tsx';
import { Skeleton } from './skeleton.tsx';
import { SoFar } from './so-far.tsx';
import { TakeSelect } from './take-select.tsx';
import type { ThresholdName } from './thresholds.ts';
import { TimeLine } from './time-line.tsx';
import { usePlayback } from './use-playback.ts';

interface PreviewProps {
  readonly takes: readonly Take[];
  /** The recording that is shown; the first where none was chosen. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly specification: Specification;
  readonly onThreshold: ((name: ThresholdName, value: number) => void) | undefined;
}

/** A recording, coached by the draft as it stands: by the engine that coaches live, in the page. */
export function Preview({ takes, chosen, onChoose, specification, onThreshold }: PreviewProps) {
  const { say, formats } = useWords();
  const take = takes.find(({ id }) => id === chosen) ?? takes[0] ?? null;
  const { data: poses, error } = usePoses(take);
  const engine = useEngine();
  const mayLabel = useCan('recordings', 'label');

  const asked = useMemo(
    () => (poses && poses.take === take?.id ? { engine, poses, specification } : null),
    [engine, poses, take, specification],
  );
  const { answer, error: refused } = useLatest(asked, coachPoses);
  const line = answer && answer.take === take?.id ? answer.line : null;

  const lengthMs = line?.times.at(-1) ?? 0;
  const { atMs, isPlaying, seek, toggle } = usePlayback(lengthMs);
  const choose = useCallback(
    (id: string) => {
      onChoose(id);
      seek(0);
    },
    [onChoose, seek],
  );
  const frame = line ? frameAt(line.times, atMs) : 0;
  const said = line?.events.findLast(
    (event) => event.type === 'cue' && event.tMs <= atMs && event.tMs > atMs - 3000,
  );

  if (take === null) return <Typography>{say('coaching.preview.none')}</Typography>;
  return (
    <Stack spacing={1.5}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <TakeSelect
          takes={takes}
          value={take.id}
          label={say('coaching.preview.recording')}
          onChange={choose}
        />
        <Typography component="div" aria-live="polite" data-testid="counted" sx={{ flex: 'none' }}>
          {line && <Counted take={take} count={line.counted} />}
        </Typography>
      </Stack>
      {(error ?? refused) !== null && <Alert severity="error">{error?.message ?? refused}</Alert>}
      {!line && !error && <LinearProgress aria-label={say('coaching.preview.loading')} />}
      {line && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '260px minmax(0, 1fr)' } }}>
          <Box sx={{ maxWidth: { xs: 260, md: 'none' } }}>
            <Skeleton
              frame={poses?.frames[frame]}
              label={say('coaching.preview.person', {
                seconds: formats.decimal(atMs / 1000),
                count: line.counts[frame] ?? 0,
              })}
            />
            <Typography variant="body2" sx={{ mt: 1, minHeight: '2.6em' }}>
              <SoFar count={line.counts[frame] ?? 0} said={said?.type === 'cue' ? said.text : null} />
            </Typography>
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <TimeLine
              line={line}
              counting={specification.counting}
              atMs={atMs}
              onSeek={seek}
              onThreshold={onThreshold}
            />
            <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', pr: 2 }}>
              <IconButton
                onClick={toggle}
                aria-label={say(isPlaying ? 'coaching.preview.pause' : 'coaching.preview.play')}
                color="primary"
              >
                {isPlaying ? <PauseIcon /> : <PlayIcon />}
              </IconButton>
              <Slider
                size="small"
                aria-label={say('coaching.preview.place')}
                min={0}
                max={Math.max(1, lengthMs)}
                step={33}
                value={atMs}
                getAriaValueText={(ms) =>
                  say('coaching.preview.seconds', { seconds: formats.decimal(ms / 1000) })
                }
                onChange={(_event, value) => {
                  seek(value);
                }}
              />
            </Stack>
            <Legend />
            <Typography variant="caption" color="textSecondary" data-testid="took" data-took={line.tookMs}>
              {say('coaching.preview.took', {
                seconds: Math.round(lengthMs / 1000),
                frames: line.times.length,
                ms: Math.max(1, Math.round(line.tookMs)),
              })}
            </Typography>
          </Box>
        </Box>
      )}
      {line && mayLabel && take.recording !== null && (
        <LabelForm
          key={take.id}
          take={take}
          recording={take.recording}
          rules={specification.rules}
          counted={line.counted}
        />
      )}
    </Stack>
  );
}
