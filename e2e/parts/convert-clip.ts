// Recorded clips, which are not in the repository, as films for Chromium's fake camera.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/clips');
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/** Whether a clip can be filmed; says so where it cannot. @param without it, what happens */
export function canFilm(clip: string, without = `journeys before ${clip} are SKIPPED`): boolean {
  const can = hasFfmpeg && existsSync(join(folder, clip));
  if (!can) console.error(`\n!!! NO CLIP: ${without}: it needs ffmpeg, and ${folder}.\n`);
  return can;
}

/** Writes a .mjpeg file, which the fake camera plays again and again, at 30 frames a second. */
export function convertClip(clip: string, path: string): void {
  const given = ['-v', 'error', '-i', join(folder, clip), '-vf', 'scale=-2:480,fps=30', '-q:v', '4', path];
  const { status, stderr } = spawnSync('ffmpeg', given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ffmpeg failed: ${stderr}`);
}
