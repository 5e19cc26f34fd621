import { chromiumPath } from './find-chromium.ts';

/** Nobody should take skipped journeys for journeys that went well. */
export default function announceBrowser(): void {
  if (chromiumPath !== undefined) return;
  console.error(
    '\n!!! NO BROWSER: every journey is SKIPPED. Install Chromium (apt-get install chromium), or name one in CHROMIUM.\n',
  );
}
