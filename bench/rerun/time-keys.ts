import type { Page } from 'playwright-core';

export interface TimedKey {
  /** From the key press to the frame after the one that shows what came of it. */
  readonly screenMs: number;
  /** Of that, coaching the recording again, in the worker. */
  readonly engineMs: number;
}

/** Runs in the page: what a press of a key on the focused threshold takes until it is seen. */
const timeOneKey = `() => new Promise((resolve) => {
  const took = document.querySelector('[data-testid=took]');
  let pressedMs = 0;
  addEventListener('keydown', (event) => { pressedMs = event.timeStamp; }, { once: true, capture: true });
  new MutationObserver((_changes, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve({
      screenMs: performance.now() - pressedMs,
      engineMs: Number(took.dataset.took),
    })));
  }).observe(took, { attributes: true, attributeFilter: ['data-took'] });
})`;

/** Presses a key so many times, the next once the last one is seen. */
export async function timeKeys(page: Page, keys: readonly string[]): Promise<readonly TimedKey[]> {
  const timed: TimedKey[] = [];
  for (const key of keys) {
    // Started before the key is pressed: its answer comes when the screen has it.
    const seen = page.evaluate<TimedKey>(`(${timeOneKey})()`);
    await page.evaluate('new Promise(requestAnimationFrame)');
    await page.keyboard.press(key);
    timed.push(await seen);
  }
  return timed;
}
