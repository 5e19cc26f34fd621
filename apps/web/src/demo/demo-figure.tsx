import { useTheme } from '@mui/material/styles';
import Box from '@mui/material/Box';
import { drawSkeleton } from '@spotter/browser/draw-skeleton';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef } from 'react';

interface DemoFigureProps {
  readonly label: string;
  readonly pose: PoseFrame | null;
}

const size = { width: 960, height: 540 } as const;

/** Somebody as their joints. */
export function DemoFigure({ label, pose }: DemoFigureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    drawSkeleton(context, pose, {
      bone: palette.primary.main,
      joint: palette.text.primary,
      faint: palette.divider,
    });
  }, [pose, palette]);
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
