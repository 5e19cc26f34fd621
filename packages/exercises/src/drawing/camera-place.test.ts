import { expect, test } from 'vitest';
import { drawings } from '../drawings/all-drawings.ts';
import { cameraPlace, turnOf, type View } from './camera-place.ts';
import type { Drawing } from './drawing.ts';

const views = Object.keys(turnOf) as View[];
const drawn = (key: string): Drawing => drawings.get(key) ?? expect.fail(key);

test('who stands is seen from the hips and from two or three metres, who lies from near the floor, who hangs from higher up', () => {
  expect(cameraPlace(drawn('squat'), 'front')).toEqual({ distanceM: 3, heightM: 0.9 });
  expect(cameraPlace(drawn('push_up'), 'side')).toEqual({ distanceM: 2.25, heightM: 0.4 });
  expect(cameraPlace(drawn('pull_up'), 'front').heightM).toBeGreaterThan(1.1);
});

test('arms overhead take more room than arms that hang, and a body that lies more from its side than from its feet', () => {
  const away = (key: string, view: View) => cameraPlace(drawn(key), view).distanceM;
  expect(away('shoulder_press', 'front')).toBeGreaterThan(away('biceps_curl', 'front'));
  expect(away('plank', 'side')).toBeGreaterThan(away('plank', 'front'));
});

test.each(views)('every exercise has a place in a room, seen from %s', (view) => {
  for (const [key, drawing] of drawings) {
    const { distanceM, heightM } = cameraPlace(drawing, view);
    expect(distanceM, key).toBeGreaterThanOrEqual(1);
    expect(distanceM, key).toBeLessThanOrEqual(4);
    expect(heightM, key).toBeGreaterThanOrEqual(0.3);
    expect(heightM, key).toBeLessThanOrEqual(1.5);
  }
});
