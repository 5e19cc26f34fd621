import { expect } from 'vitest';
import { register } from './parts/call.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { recordSquats } from './parts/record-squats.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const repetitionMs = 3_000;
const repetitions = 4;

journey.for([
  'video/webm;codecs=vp8',
  'video/webm;codecs=vp9',
  'video/webm;codecs=h264',
  'video/mp4;codecs=avc1.42E01E',
])('squats in front of a browser’s recorder are counted from its video: %s', async (mimeType, { skip }) => {
  const { address } = await startSpotter({ ...withOwner, POSE_WORKERS: '1' });
  const token = await register(address, 'Ada Lovelace');
  const page = await openPage(address, { film: await filmSquats(repetitionMs) });
  await page.goto('/admin/login');
  // Not every build of Chromium brings an encoder of H.264.
  skip(!(await page.evaluate((type) => MediaRecorder.isTypeSupported(type), mimeType)));
  const lengthMs = (repetitions + 0.5) * repetitionMs;
  const recorded = await recordSquats(page, address, { token, mimeType, lengthMs });
  expect(recorded).toMatchObject({ errors: [], closedWith: null });
  expect(recorded.looked).toBeGreaterThan(lengthMs / 200);
  // The film goes on without end: where in it the recorder begins and ends decides about one repetition.
  expect(recorded.count).toBeGreaterThanOrEqual(repetitions - 1);
  expect(recorded.count).toBeLessThanOrEqual(repetitions + 1);
});
