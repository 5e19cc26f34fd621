import { useTheme } from '@mui/material/styles';
import { drawSkeleton } from '@spotter/browser/draw-skeleton';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef, type RefObject } from 'react';

/** For a canvas on which somebody is drawn as their joints, in the colours of the theme. */
export function useDrawnSkeleton(pose: PoseFrame | null): RefObject<HTMLCanvasElement | null> {
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
  return canvas;
}
