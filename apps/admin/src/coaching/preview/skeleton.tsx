import { useTheme } from '@mui/material';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef } from 'react';
import { drawSkeleton } from '@spotter/browser/draw-skeleton';

interface SkeletonProps {
  readonly frame: PoseFrame | undefined;
  /** Said to those who do not see it. */
  readonly label: string;
}

/** Somebody as the engine saw them: bones and no picture. Parts that it could not see well are faint. */
export function Skeleton({ frame, label }: SkeletonProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    drawSkeleton(context, frame, {
      bone: palette.primary.main,
      joint: palette.primary.main,
      faint: palette.divider,
    });
  }, [frame, palette]);
  return (
    <canvas
      ref={canvas}
      width={480}
      height={480}
      role="img"
      aria-label={label}
      style={{
        width: '100%',
        aspectRatio: '1',
        display: 'block',
        borderRadius: 8,
        background: palette.action.hover,
      }}
    />
  );
}
