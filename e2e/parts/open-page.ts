import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromiumFlags } from './chromium-flags.ts';
import { chromiumPath } from './find-chromium.ts';

/** A camera that plays a film. */
const fakeCamera = '--use-fake-device-for-media-stream';
const givenToAll = '--use-fake-ui-for-media-stream';

interface PageOptions extends BrowserContextOptions {
  /** Path of the .y4m or .mjpeg that the camera of the machine plays; without one there is no camera to speak of. */
  readonly film?: string;
  /** Whether the camera is given to whoever asks: it is, unless told. */
  readonly isCameraGiven?: boolean;
  /** A page that is opened from a file, such as file:///tmp/page.html. */
  readonly file?: string;
}

/**
 * A browser of its own with one page, closed when the test ends. The test fails where the page asked another host for
 * anything, broke its Content-Security-Policy, or threw.
 * @param address of the server, such as http://127.0.0.1:4711
 */
export async function openPage(address: string, options: PageOptions = {}): Promise<Page> {
  const { film, file, isCameraGiven = true, ...contextOptions } = options;
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? 'none',
    args: [
      ...chromiumFlags,
      ...(film === undefined ? [] : [fakeCamera, `--use-file-for-fake-video-capture=${film}`]),
      ...(film !== undefined && isCameraGiven ? [givenToAll] : []),
    ],
  });
  const wrong: string[] = [];
  onTestFinished(async () => {
    await browser.close();
    expect(wrong).toEqual([]);
  });
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', ...contextOptions });
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  page.on('request', (request) => {
    const isOurs = [`${address}/`, `blob:${address}/`].some((start) => request.url().startsWith(start));
    if (!isOurs && request.url() !== file) wrong.push(`asked another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) console.error(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) wrong.push(message.text());
  });
  return page;
}
