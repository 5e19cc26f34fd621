import { drawSkeleton, type SkeletonColours } from '@spotter/browser/draw-skeleton';
import { extrapolatePose } from '@spotter/browser/extrapolate-pose';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, type RefObject } from 'react';
import type { TrainRun } from './train-run.ts';

const keptPoses = 3;

/** Draws the pose as often as the display shows pictures, ahead of what was found; who wants less motion sees what was found. */
export function useDrawnPose(
  canvas: RefObject<HTMLCanvasElement | null>,
  { subscribe, read }: Pick<TrainRun, 'subscribe' | 'read'>,
  { bone, joint, faint }: SkeletonColours,
): void {
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)');
    let found: readonly PoseFrame[] = [];
    const unsubscribe = subscribe(() => {
      const { frame } = read();
      if (!frame) found = [];
      else if (frame !== found.at(-1)) found = [...found, frame].slice(-keptPoses);
    });
    let next = requestAnimationFrame(draw);
    function draw(nowMs: number): void {
      const pose = isStill.matches ? (found.at(-1) ?? null) : extrapolatePose(found, nowMs);
      if (context) drawSkeleton(context, pose, { bone, joint, faint });
      next = requestAnimationFrame(draw);
    }
    return () => {
      unsubscribe();
      cancelAnimationFrame(next);
    };
  }, [canvas, subscribe, read, bone, joint, faint]);
}
