import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useState } from 'react';
import { poseAt } from '../demo/play-set.ts';
import { useDrawnSkeleton } from '../parts/use-drawn-skeleton.ts';
import { useWords } from '../words/use-words.ts';
import type { Repetition, ReportedSet } from './reported-set.ts';

interface ReplayPairProps {
  readonly set: ReportedSet;
  readonly poses: readonly PoseFrame[];
}

/** Milliseconds since it began to play; null while it does not. */
function usePlayedMs(isPlaying: boolean): number | null {
  const [playedMs, setPlayedMs] = useState<number | null>(null);
  useEffect(() => {
    if (!isPlaying) return undefined;
    let asked = 0;
    let startedMs: number | null = null;
    const draw = (nowMs: number): void => {
      startedMs ??= nowMs;
      setPlayedMs(nowMs - startedMs);
      asked = requestAnimationFrame(draw);
    };
    asked = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(asked);
      setPlayedMs(null);
    };
  }, [isPlaying]);
  return playedMs;
}

interface ReplayProps {
  readonly words: string;
  readonly repetition: Repetition;
  readonly poses: readonly PoseFrame[];
  readonly playedMs: number | null;
}

/** One repetition again and again; at its far end while it does not play. */
function Replay({ words, repetition, poses, playedMs }: ReplayProps) {
  const { start_ms, end_ms, phases_ms } = repetition;
  const lengthMs = Math.max(1, end_ms - start_ms);
  const stillMs = phases_ms ? phases_ms.out + phases_ms.peak / 2 : lengthMs / 2;
  const atMs = start_ms + (playedMs === null ? Math.min(stillMs, lengthMs) : playedMs % lengthMs);
  const seen = poses.findLastIndex(({ tMs }) => tMs <= atMs) + 1;
  const pose = poseAt(poses, seen, atMs);
  const aspect = pose?.aspect ?? 1;
  const canvas = useDrawnSkeleton(pose);
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="canvas"
        ref={canvas}
        role="img"
        aria-label={words}
        height={360}
        width={Math.round(360 * aspect)}
        sx={{ display: 'block', width: '100%', border: 1, borderColor: 'divider', borderRadius: 1 }}
      />
      <Typography component="figcaption" variant="body2" sx={{ mt: 0.5 }}>
        {words}
      </Typography>
    </Box>
  );
}

/** The best and the worst repetition side by side, as skeletons. */
export function ReplayPair({ set, poses }: ReplayPairProps) {
  const { say } = useWords();
  const [isPlaying, setIsPlaying] = useState(false);
  const playedMs = usePlayedMs(isPlaying);
  const { best, worst, repetitions } = set;
  const pair = [
    ['best', best],
    ['worst', worst],
  ] as const;
  const shown = pair.flatMap(([name, scored]) => {
    const repetition = repetitions.find(({ number_in_set }) => number_in_set === scored?.number);
    if (!scored || !repetition) return [];
    return [{ name, repetition, score: Math.round(scored.score) }];
  });
  if (best?.number === worst?.number || shown.length < pair.length) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ fontSize: '1rem', fontWeight: 600, mb: 1 }}>
        {say('afterSet.replay.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', mb: 1 }}>
        {shown.map(({ name, repetition, score }) => (
          <Replay
            key={name}
            words={say(`afterSet.replay.${name}`, { number: repetition.number_in_set, score })}
            repetition={repetition}
            poses={poses}
            playedMs={playedMs}
          />
        ))}
      </Box>
      <Button
        variant="outlined"
        onClick={() => {
          setIsPlaying(!isPlaying);
        }}
      >
        {say(isPlaying ? 'afterSet.replay.stop' : 'afterSet.replay.play')}
      </Button>
    </Box>
  );
}
