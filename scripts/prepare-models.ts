// Converts the pose models of the npm package @mediapipe/pose into `models/`, where the server and the tests look for them.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { convertToOnnx } from './models/convert.ts';
import { modelSources, type ModelSource } from './models/model-sources.ts';

/** Work that takes longer than this says so. */
const quietMs = 1000;

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function isPrepared(path: string, source: ModelSource): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && sha256(bytes) === source.sha256;
}

/** Written under another name first, so that a set-up that is cut off never leaves half a model behind. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function prepareModel(folder: string, source: ModelSource): Promise<boolean> {
  const path = join(folder, source.file);
  if (await isPrepared(path, source)) return false;
  const packageFolder = dirname(createRequire(import.meta.url).resolve('@mediapipe/pose/package.json'));
  const bytes = new Uint8Array(await readFile(join(packageFolder, source.from)));
  const tflite = source.bytes === null ? bytes : bytes.subarray(...source.bytes);
  const onnx = convertToOnnx(tflite, source.file.replace('.onnx', ''), source.outputs);
  if (sha256(onnx) !== source.sha256) {
    throw new Error(
      `${source.file}: the conversion of ${source.from} gave other bytes than expected. Is @mediapipe/pose the pinned version?`,
    );
  }
  await writeWhole(path, onnx);
  return true;
}

/**
 * Makes sure that `folder` holds the three ONNX models, each checked by its SHA-256; those already there are left alone.
 * @returns the names of the files that were written
 */
export async function prepareModels(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const startedMs = performance.now();
  const written: string[] = [];
  for (const source of modelSources) {
    if (performance.now() - startedMs > quietMs) console.log(`Preparing the pose models: ${source.file}`);
    if (await prepareModel(folder, source)) written.push(source.file);
  }
  if (performance.now() - startedMs > quietMs) console.log('The pose models are ready.');
  return written;
}

if (import.meta.main) {
  await prepareModels(resolve(import.meta.dirname, '..', 'models'));
}
