import { chromiumPath } from './find-chromium.ts';
import { firefoxPath } from './find-firefox.ts';
import { missingWebkit } from './find-webkit.ts';

const say = (what: string): void => {
  console.error(`\n!!! ${what}\n`);
};

/** Nobody should take skipped journeys for journeys that went well. */
export default function announceBrowser(): void {
  if (chromiumPath === undefined) {
    say(
      'NO BROWSER: every journey is SKIPPED. Install Chromium (apt-get install chromium), or name one in CHROMIUM.',
    );
  }
  if (firefoxPath === undefined) {
    say(
      'NO FIREFOX: its journeys are SKIPPED. Install it (apt-get install firefox-esr), or name one in FIREFOX.',
    );
  }
  if (missingWebkit.length > 0) {
    say(`NO WEBKITGTK: its journeys are SKIPPED. Install it (apt-get install ${missingWebkit.join(' ')}).`);
  }
}
