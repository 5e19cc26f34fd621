// The same frames give the same events wherever the engine runs: live in the server, or in a browser's preview.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { specifiedKey } from '../eval/counting/specifications-for.ts';
import { readLabels } from '../eval/recording/read-labels.ts';
import { eventsOf } from './parts/events-of.ts';
import { journey } from './parts/journey.ts';
import { openBrowser } from './parts/open-browser.ts';

const fixtures = resolve(import.meta.dirname, '../eval/fixtures');

/** The engine as one script of a page, which says `engine.eventsOf`. */
async function bundleEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'parts/events-of.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
  });
  return outputFiles[0]?.text ?? '';
}

journey(
  'a browser tells of every recording what Node tells, byte for byte',
  { timeout: 300_000 },
  async () => {
    const browser = await openBrowser([]);
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundleEngine() });
    const labels = readLabels(fixtures).map(({ label }) => label);
    let events = 0;
    for (const { id, exercise } of labels) {
      const recording = gunzipSync(readFileSync(join(fixtures, `${id}.json.gz`))).toString('utf8');
      const key = specifiedKey(exercise);
      const inBrowser = await page.evaluate(
        ([json, name]) =>
          (globalThis as unknown as { engine: { eventsOf: typeof eventsOf } }).engine.eventsOf(json, name),
        [recording, key] as const,
      );
      const inNode = eventsOf(recording, key);
      expect(inBrowser === inNode, id).toBe(true);
      events += inNode.split('\n').length;
    }
    await page.close();
    expect(labels.length).toBeGreaterThan(90);
    expect(events).toBeGreaterThan(1000);
  },
);
