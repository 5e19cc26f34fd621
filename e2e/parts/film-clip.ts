// Films for Chromium's fake camera out of recorded clips, which are not in the repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const folder = join(import.meta.dirname, '../../../shared/clips');
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/** Whether a clip can be filmed; says so where it cannot. */
export function canFilm(clip: string): boolean {
  const can = hasFfmpeg && existsSync(join(folder, clip));
  if (!can)
    console.error(`\n!!! NO CLIP: journeys before ${clip} are SKIPPED: it needs ffmpeg, and ${folder}.\n`);
  return can;
}

/** @returns path of a .mjpeg file, which the fake camera plays again and again, and which is gone when the test ends */
export async function filmClip(clip: string): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'spotter-clip-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const path = join(place, 'clip.mjpeg');
  // Chromium plays such a file at 30 frames a second.
  const given = ['-v', 'error', '-i', join(folder, clip), '-vf', 'scale=-2:480,fps=30', '-q:v', '4', path];
  const { status, stderr } = spawnSync('ffmpeg', given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ffmpeg failed: ${stderr}`);
  return path;
}
