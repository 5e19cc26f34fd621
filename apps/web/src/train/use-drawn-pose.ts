import { drawSkeleton, type SkeletonColours } from '@spotter/browser/draw-skeleton';
import { extrapolatePose } from '@spotter/browser/extrapolate-pose';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef, type RefObject } from 'react';

const keptPoses = 3;

/** Draws the pose as often as the display shows pictures, ahead of what was found; who wants less motion sees what was found. */
export function useDrawnPose(
  canvas: RefObject<HTMLCanvasElement | null>,
  frame: PoseFrame | null,
  { bone, joint, faint }: SkeletonColours,
): void {
  const poses = useRef<readonly PoseFrame[]>([]);
  useEffect(() => {
    poses.current = frame ? [...poses.current, frame].slice(-keptPoses) : [];
  }, [frame]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)');
    let next = requestAnimationFrame(draw);
    function draw(nowMs: number): void {
      const found = poses.current;
      const pose = isStill.matches ? (found.at(-1) ?? null) : extrapolatePose(found, nowMs);
      if (context) drawSkeleton(context, pose, { bone, joint, faint });
      next = requestAnimationFrame(draw);
    }
    return () => {
      cancelAnimationFrame(next);
    };
  }, [canvas, bone, joint, faint]);
}
