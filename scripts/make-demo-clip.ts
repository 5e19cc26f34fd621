// Writes the recorded set that the web client plays at /demo, from a recording of the evaluation: node scripts/make-demo-clip.ts
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { readRecording } from '../eval/recording/read-recording.ts';

const root = resolve(import.meta.dirname, '..');

/** Eight squats from the side: lowered too fast at first, mended when it is said. */
export const demoRecording = 'jurisimo_squat';
export const demoClip = join(root, 'apps/web/src/demo/squats.bin');

/** In the compact form of docs/recordings.md, without what the page does not need, deflated. */
function makeDemoClip(): Buffer {
  const frames = readRecording(join(root, 'eval/fixtures'), demoRecording);
  return deflateRawSync(encodePoses(frames), { level: 9 });
}

if (import.meta.main) await writeFile(demoClip, makeDemoClip());
