import type { CDPSession, Page } from 'playwright-core';

/** From here on the network of the page carries so much, and is so late. @returns what else can be asked of it */
export async function slowDown(
  page: Page,
  { kilobitsPerSecond, latencyMs }: { readonly kilobitsPerSecond: number; readonly latencyMs: number },
): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  const bytesPerSecond = (kilobitsPerSecond * 1000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  return devtools;
}
