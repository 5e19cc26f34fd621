import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';
import { bones17, bones33 } from './skeleton-lines.ts';

export interface SkeletonColours {
  readonly bone: string;
  readonly joint: string;
  readonly faint: string;
}

const seenFrom = 0.4;

/** Draws somebody as large as the canvas allows, or clears it where nobody is seen. */
export function drawSkeleton(
  context: CanvasRenderingContext2D,
  frame: PoseFrame | null | undefined,
  colours: SkeletonColours,
): void {
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
