import type { ImportDone, ImportPreview } from '@spotter/contract/admin/import';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../../test/as-staff.ts';
import { buildTestApp } from '../../../../../test/build-test-app.ts';
import { cpuSpentMs } from '../../../../../test/cpu-spent-ms.ts';

/** What all of it took, and the longest turn for which others waited. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; wholeMs: number; heldMs: number }> {
  const over = new AbortController();
  let heldMs = 0;
  const beganAt = cpuSpentMs();
  const others = (async () => {
    for (let at = cpuSpentMs(); !over.signal.aborted; at = cpuSpentMs()) {
      await nextTurn();
      heldMs = Math.max(heldMs, cpuSpentMs() - at);
    }
  })();
  const value = await work();
  const wholeMs = cpuSpentMs() - beganAt;
  over.abort();
  await others;
  return { value, wholeMs, heldMs };
}

const rows = Array.from({ length: 1_000 }, (_, row) => ({
  name: `Odd thing ${row}`,
  group_name: 'Legs',
  instructions: 'Do it.',
  muscles: ['quadriceps'],
  aliases: Array.from({ length: 50 }, (_unused, alias) => `other ${row} word ${alias}`),
}));

test(
  'others are answered while a file of many exercises is planned and brought in',
  { timeout: 120_000 },
  async () => {
    const app = await buildTestApp('sqlite');
    const editor = await asStaff(app, 'editor');
    const content = JSON.stringify(rows);
    const planned = await watched(() => editor.call('POST', 'exercises/import/preview', { content }));
    const { digest, create } = planned.value.json<ImportPreview>();
    expect(create).toBe(1_000);
    expect(planned.heldMs).toBeLessThan(planned.wholeMs / 3);

    const brought = await watched(() => editor.call('POST', 'exercises/import', { content, digest }));
    expect(brought.value.json<ImportDone>()).toMatchObject({ created: 1_000 });
    expect(brought.heldMs).toBeLessThan(brought.wholeMs / 3);
  },
);
