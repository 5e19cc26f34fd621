// A network that breaks off before the page is there: what is to be read meanwhile.
import { expect } from 'vitest';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

journey('a page whose script never comes says what to do, in every language', async () => {
  const { address } = await startSpotter(withOwner);
  const page = await openPage(address);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/demo');
  await page.getByText('Cargando …').waitFor();
  const late = page.getByText('lade die Seite neu');
  expect(await late.isVisible()).toBe(false);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await late.waitFor();
});
