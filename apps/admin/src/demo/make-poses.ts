// A figure that squats, as the finder would see it from the side: something to look at where there is no server.
import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';

const radians = Math.PI / 180;
const framesPerSecond = 30;
const repetitionMs = 2000;

function frameOf(tMs: number, kneeDeg: number): PoseFrame {
  const [shin, thigh] = [kneeDeg * 0.35 * radians, kneeDeg * 0.65 * radians];
  const ankle = { x: 0.48, y: 0.9 };
  const knee = { x: ankle.x + 0.2 * Math.sin(shin), y: ankle.y - 0.2 * Math.cos(shin) };
  const hip = { x: knee.x - 0.2 * Math.sin(thigh), y: knee.y - 0.2 * Math.cos(thigh) };
  const shoulder = { x: hip.x + 0.25 * Math.sin(thigh / 2), y: hip.y - 0.25 * Math.cos(thigh / 2) };
  const elbow = { x: shoulder.x + 0.1 * Math.sin(thigh), y: shoulder.y + 0.12 };
  const landmarks = new Array<Landmark>(33).fill([shoulder.x + 0.02, shoulder.y - 0.1, 0, 0.95]);
  const places = [
    [11, shoulder],
    [13, elbow],
    [15, { x: elbow.x + 0.12 * Math.sin(thigh), y: elbow.y + 0.11 }],
    [23, hip],
    [25, knee],
    [27, ankle],
    [29, { x: ankle.x - 0.02, y: ankle.y + 0.03 }],
    [31, { x: ankle.x + 0.07, y: ankle.y + 0.035 }],
  ] as const;
  for (const [left, { x, y }] of places) {
    landmarks[left] = [x, y, 0, 0.95];
    landmarks[left + 1] = [x + 0.015, y, 0, 0.85];
  }
  return { tMs, aspect: 1, landmarks };
}

/** Squats to these depths (bend of the knee in degrees), two seconds each, with a second of standing before and after. */
export function makePoses(depthsDeg: readonly number[]): readonly PoseFrame[] {
  const standingMs = 1000;
  const lengthMs = depthsDeg.length * repetitionMs + 2 * standingMs;
  const count = Math.floor((lengthMs / 1000) * framesPerSecond);
  return Array.from({ length: count }, (_, i) => {
    const tMs = Math.round((i * 1000) / framesPerSecond);
    const inSet = (tMs - standingMs) / repetitionMs;
    const depth = inSet < 0 ? 0 : (depthsDeg[Math.floor(inSet)] ?? 0);
    const share = (1 - Math.cos(2 * Math.PI * (inSet - Math.floor(inSet)))) / 2;
    return frameOf(tMs, 5 + Math.max(0, depth - 5) * share);
  });
}
