import Box from '@mui/material/Box';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useDrawnSkeleton } from '../parts/use-drawn-skeleton.ts';

interface DemoFigureProps {
  readonly label: string;
  readonly pose: PoseFrame | null;
}

const size = { width: 960, height: 540 } as const;

/** Somebody as their joints. */
export function DemoFigure({ label, pose }: DemoFigureProps) {
  const canvas = useDrawnSkeleton(pose);
  return (
    <Box
      component="canvas"
      ref={canvas}
      role="img"
      aria-label={label}
      {...size}
      sx={{ display: 'block', width: '100%', aspectRatio: `${size.width} / ${size.height}` }}
    />
  );
}
