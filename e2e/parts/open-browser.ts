// Starting a browser costs more than most of what a journey has it show: without a camera one serves all journeys of a file.
import { chromium, type Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { chromiumFlags } from './chromium-flags.ts';
import { chromiumPath } from './find-chromium.ts';

let shared: Promise<Browser> | undefined;

const launch = (args: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? 'none', args: [...chromiumFlags, ...args] });

/** @param args none, or those of the camera that the test alone has: its browser ends with it */
export async function openBrowser(args: readonly string[]): Promise<Browser> {
  if (args.length === 0) return (shared ??= launch([]));
  const browser = await launch(args);
  onTestFinished(() => browser.close());
  return browser;
}

export async function closeSharedBrowser(): Promise<void> {
  const open = shared;
  shared = undefined;
  await (await open)?.close();
}
