import { useTheme } from '@mui/material';
import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef } from 'react';
import { bones17, bones33 } from './skeleton-lines.ts';

interface SkeletonProps {
  readonly frame: PoseFrame | undefined;
  /** Said to those who do not see it. */
  readonly label: string;
}

interface Colours {
  readonly bone: string;
  readonly joint: string;
  readonly faint: string;
}

const seenFrom = 0.4;

function draw(context: CanvasRenderingContext2D, frame: PoseFrame | undefined, colours: Colours): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  if (!frame?.landmarks) return;
  const { landmarks, aspect } = frame;
  const scale = Math.min(width / aspect, height);
  const [left, top] = [(width - scale * aspect) / 2, (height - scale) / 2];
  const place = ([x, y]: Landmark): [number, number] => [left + x * scale * aspect, top + y * scale];
  context.lineCap = 'round';
  context.lineWidth = Math.max(3, height / 70);
  for (const [from, to] of landmarks.length === 17 ? bones17 : bones33) {
    const [a, b] = [landmarks[from], landmarks[to]];
    if (!a || !b) continue;
    context.strokeStyle = Math.min(a[3], b[3]) < seenFrom ? colours.faint : colours.bone;
    context.beginPath();
    context.moveTo(...place(a));
    context.lineTo(...place(b));
    context.stroke();
  }
  const nose = landmarks[0];
  if (!nose) return;
  context.fillStyle = colours.joint;
  context.beginPath();
  context.arc(...place(nose), height / 40, 0, 2 * Math.PI);
  context.fill();
}

/** Somebody as the engine saw them: bones and no picture. Parts that it could not see well are faint. */
export function Skeleton({ frame, label }: SkeletonProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    draw(context, frame, {
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
