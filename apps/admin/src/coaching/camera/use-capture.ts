import { useEffect, useReducer, type ActionDispatch, type RefObject } from 'react';
import { closed, isOpen, nextCapture, type Capture, type CaptureEvent } from './capture.ts';
import { runCamera } from './run-camera.ts';

/** A capture whose camera is on as long as its step needs it, and never longer than what uses it. */
export function useCapture(
  video: RefObject<HTMLVideoElement | null>,
): readonly [Capture, ActionDispatch<[event: CaptureEvent]>] {
  const [capture, tell] = useReducer(nextCapture, closed);
  const needsCamera = isOpen(capture);
  useEffect(() => {
    if (!needsCamera || !video.current) return;
    return runCamera(video.current, tell);
  }, [needsCamera, video]);
  return [capture, tell];
}
