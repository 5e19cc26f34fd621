import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { convertClip } from './convert-clip.ts';

/** @returns path of a .mjpeg file, which the fake camera plays again and again, and which is gone when the test ends */
export async function filmClip(clip: string): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'spotter-clip-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const path = join(place, 'clip.mjpeg');
  convertClip(clip, path);
  return path;
}
