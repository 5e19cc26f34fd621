import type { Page } from 'playwright-core';

/**
 * A camera whose picture can be turned upright while it is live, as that of a phone is: of the real one its middle is shown.
 * @returns turns it
 */
export async function makeTurnable(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const source = document.createElement('video');
      source.srcObject = await ask(constraints);
      await source.play();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      setInterval(() => {
        const { videoWidth: long, videoHeight: short } = source;
        const width = document.documentElement.dataset['turned'] === 'yes' ? (short * short) / long : long;
        if (canvas.width !== Math.round(width)) Object.assign(canvas, { width, height: short });
        context?.drawImage(source, (long - width) / 2, 0, width, short, 0, 0, width, short);
      }, 33);
      return canvas.captureStream(30);
    };
  });
  return () =>
    page.evaluate(() => {
      document.documentElement.dataset['turned'] = 'yes';
    });
}
