import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** A camera that plays a film. */
const fakeCamera = '--use-fake-device-for-media-stream';
const givenToAll = '--use-fake-ui-for-media-stream';

/** A graphics processor that is computed: right, and slow. */
const softwareGpu = [
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
];

interface PageOptions extends BrowserContextOptions {
  /** Path of the .y4m or .mjpeg that the camera of the machine plays; without one there is no camera to speak of. */
  readonly film?: string;
  /** Whether the camera is given to whoever asks: it is, unless told. */
  readonly isCameraGiven?: boolean;
  /** Whether there is WebGPU, by software: there is none, unless told. */
  readonly hasGpu?: boolean;
  /** A page that is opened from a file, such as file:///tmp/page.html. */
  readonly file?: string;
}

/**
 * A page whose browser knows nothing of others, closed when the test ends. The test fails where the page asked another host for
 * anything, broke its Content-Security-Policy, or threw.
 * @param address of the server, such as http://127.0.0.1:4711
 */
export async function openPage(address: string, options: PageOptions = {}): Promise<Page> {
  const { film, file, isCameraGiven = true, hasGpu = false, ...contextOptions } = options;
  const browser = await openBrowser([
    ...(film === undefined ? [] : [fakeCamera, `--use-file-for-fake-video-capture=${film}`]),
    ...(film !== undefined && isCameraGiven ? [givenToAll] : []),
    ...(hasGpu ? softwareGpu : []),
  ]);
  const wrong: string[] = [];
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', ...contextOptions });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
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
