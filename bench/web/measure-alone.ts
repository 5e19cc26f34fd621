import type { Page } from 'playwright-core';
import { readWatched } from './watch-page.ts';

export interface Alone {
  /** From nothing to the first pose, with the camera open and the models in the browser's cache. */
  readonly firstMs: number;
  readonly looksMs: readonly number[];
}

const looks = 150;

/** The worker that finds poses, with nothing else to do in the page: the ceiling of a training. */
export async function measureAlone(page: Page): Promise<Alone> {
  const { workerUrl, threads } = await readWatched(page);
  return page.evaluate(
    async (given) => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 } });
      const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
      await video.play();
      const takePicture = async () => {
        await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        return new VideoFrame(video);
      };
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const ask = (pattern: RegExp): Promise<Response> =>
        fetch(loaded.find((name) => pattern.test(name)) ?? 'none');
      const load = async (pattern: RegExp): Promise<ArrayBuffer> => (await ask(pattern)).arrayBuffer();
      const beganMs = performance.now();
      const [runtime, detector, landmarker] = await Promise.all([
        WebAssembly.compileStreaming(ask(/ort-[^/]*\.wasm$/)),
        load(/pose-detector[^/]*\.onnx$/),
        load(/pose-landmark[^/]*\.onnx$/),
      ]);
      const worker = new Worker(given.workerUrl, { type: 'module', name: 'pose-worker' });
      interface Answer {
        readonly kind: string;
        readonly found?: { readonly nextRegion: unknown };
      }
      const request = (message: object, transfer: Transferable[] = []): Promise<Answer> =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
            if (data.kind === 'failed') reject(new Error(JSON.stringify(data)));
            else resolve(data);
          };
          worker.postMessage(message, transfer);
        });
      const models = { runtime, detector, landmarker };
      await request({ kind: 'open', models, threads: given.threads });
      let firstMs = Number.NaN;
      let region: unknown = null;
      const looksMs: number[] = [];
      while (looksMs.length < given.looks) {
        const picture = await takePicture();
        const sentMs = performance.now();
        const asked = { region, countPeople: false };
        const { found } = await request({ kind: 'look', picture, asked }, [picture]);
        region = found?.nextRegion ?? null;
        looksMs.push(performance.now() - sentMs);
        if (looksMs.length === 1) firstMs = performance.now() - beganMs;
      }
      worker.terminate();
      for (const track of stream.getTracks()) track.stop();
      return { firstMs, looksMs };
    },
    { workerUrl, threads, looks },
  );
}
