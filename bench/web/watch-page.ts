// What a page does while somebody trains, as it can be seen from outside of the product's code.
import type { Page } from 'playwright-core';

/** Moments are those of `performance` in the page. */
export interface Watched {
  /** When "Start training" was pressed. */
  pressedMs: number;
  readonly threads: number;
  readonly workerUrl: string;
  readonly looks: readonly Look[];
  readonly longTasks: readonly LongTask[];
}

export interface Look {
  readonly sentMs: number;
  readonly foundMs: number;
  readonly hasPose: boolean;
}

export interface LongTask {
  readonly beganMs: number;
  readonly tookMs: number;
}

interface Message {
  readonly kind: string;
  readonly threads?: number;
  readonly found?: { readonly landmarks: unknown };
}

export type WatchedWindow = typeof window & { watched: Watched };

/** Runs in the page, before its own code. */
function watch(): void {
  const looks: Look[] = [];
  const longTasks: LongTask[] = [];
  const watched = { pressedMs: Number.NaN, threads: 0, workerUrl: '', looks, longTasks };
  (window as WatchedWindow).watched = watched;

  window.Worker = class extends Worker {
    readonly #isPoseWorker: boolean;
    #sentMs = Number.NaN;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.#isPoseWorker = options?.name === 'pose-worker';
      if (!this.#isPoseWorker) return;
      watched.workerUrl = String(url);
      this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.kind !== 'found') return;
        const hasPose = Boolean(data.found?.landmarks);
        looks.push({ sentMs: this.#sentMs, foundMs: performance.now(), hasPose });
      });
    }

    override postMessage(message: unknown, transfer?: StructuredSerializeOptions | Transferable[]): void {
      if (this.#isPoseWorker) {
        this.#sentMs = performance.now();
        watched.threads = (message as Message).threads ?? watched.threads;
      }
      super.postMessage(message, transfer as Transferable[]);
    }
  };

  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.textContent === 'Start training') watched.pressedMs = timeStamp;
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ beganMs: startTime, tookMs: duration });
  }).observe({ type: 'longtask', buffered: true });
}

export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

export const readWatched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (window as WatchedWindow).watched);
