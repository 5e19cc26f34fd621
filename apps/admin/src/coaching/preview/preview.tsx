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
import { frameAt } from './frame-at.ts';
import { Legend } from './legend.tsx';
import { Skeleton } from './skeleton.tsx';
import { TakeSelect } from './take-select.tsx';
import type { ThresholdName } from './thresholds.ts';
import { TimeLine } from './time-line.tsx';
import { truthInWords } from './truth-in-words.ts';
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

  if (take === null) return <Typography>There is no recording to try this on yet.</Typography>;
  return (
    <Stack spacing={1.5}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <TakeSelect takes={takes} value={take.id} label="Recording" onChange={choose} />
        <Typography component="div" aria-live="polite" data-testid="counted" sx={{ flex: 'none' }}>
          {line && (
            <>
              <strong>{line.counted} counted</strong>
              {truthInWords(take, line.counted)}
            </>
          )}
        </Typography>
      </Stack>
      {(error ?? refused) !== null && <Alert severity="error">{error?.message ?? refused}</Alert>}
      {!line && !error && <LinearProgress aria-label="Loading the recording" />}
      {line && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '260px minmax(0, 1fr)' } }}>
          <Box sx={{ maxWidth: { xs: 260, md: 'none' } }}>
            <Skeleton
              frame={poses?.frames[frame]}
              label={`The person ${(atMs / 1000).toFixed(1)} seconds in, ${line.counts[frame] ?? 0} counted so far`}
            />
            <Typography variant="body2" sx={{ mt: 1, minHeight: '2.6em' }}>
              <strong>{line.counts[frame] ?? 0}</strong> so far
              {said?.type === 'cue' && <> · “{said.text}”</>}
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
              <IconButton onClick={toggle} aria-label={isPlaying ? 'Pause' : 'Play'} color="primary">
                {isPlaying ? <PauseIcon /> : <PlayIcon />}
              </IconButton>
              <Slider
                size="small"
                aria-label="Place in the recording"
                min={0}
                max={Math.max(1, lengthMs)}
                step={33}
                value={atMs}
                getAriaValueText={(ms) => `${(ms / 1000).toFixed(1)} seconds`}
                onChange={(_event, value) => {
                  seek(value);
                }}
              />
            </Stack>
            <Legend />
            <Typography variant="caption" color="textSecondary" data-testid="took" data-took={line.tookMs}>
              {(lengthMs / 1000).toFixed(0)} s, {line.times.length} frames, coached again in{' '}
              {Math.max(1, Math.round(line.tookMs))} ms
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
