import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { readStoredPoses } from '@spotter/coach/recording/read-stored-poses';

/** Reads a recording's frames as the engine takes them live. Throws a sentence that says what is wrong with it. */
export function readRecording(folder: string, id: string): readonly PoseFrame[] {
  return readStoredPoses(parse(unpack(read(join(folder, `${id}.json.gz`)))));
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error('its file is missing or cannot be read', { cause });
  }
}

function unpack(packed: Buffer): string {
  try {
    return gunzipSync(packed).toString('utf8');
  } catch (cause) {
    throw new Error('its file is no gzip, or is broken off', { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error('its file does not hold JSON', { cause });
  }
}
