import { useCallback, useEffect, useState } from 'react';

export interface Playback {
  /** Milliseconds since the first frame. */
  readonly atMs: number;
  readonly isPlaying: boolean;
  readonly seek: (ms: number) => void;
  readonly toggle: () => void;
}

/** Plays so many milliseconds, frame by frame of the screen; from the beginning again once it has ended. */
export function usePlayback(lengthMs: number): Playback {
  const [atMs, setAtMs] = useState(0);
  const [isPlaying, setIsPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    let last: number | null = null;
    let asked = 0;
    const step = (nowMs: number) => {
      const passed = last === null ? 0 : nowMs - last;
      last = nowMs;
      setAtMs((at) => Math.min(lengthMs, at + passed));
      asked = requestAnimationFrame(step);
    };
    asked = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(asked);
    };
  }, [isPlaying, lengthMs]);

  const hasEnded = atMs >= lengthMs;
  const seek = useCallback((ms: number) => {
    setAtMs(Math.max(0, ms));
  }, []);
  const toggle = useCallback(() => {
    if (hasEnded) setAtMs(0);
    setIsPlaying((playing) => hasEnded || !playing);
  }, [hasEnded]);
  return { atMs: Math.min(atMs, lengthMs), isPlaying: isPlaying && !hasEnded, seek, toggle };
}
