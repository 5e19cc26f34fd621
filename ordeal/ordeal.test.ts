// A part of the ordeal, with its seed, beside the other tests; `npm run ordeal` is the whole of it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../server/test/test-database.ts';
import { runAttacks } from './attacks/run-attacks.ts';
import { fillDisk } from './faults/fill-disk.ts';
import { killRounds } from './faults/kill-rounds.ts';
import { stopWithSockets } from './faults/stop-with-sockets.ts';
import { fuzzImports } from './mutants/fuzz-imports.ts';
import { fuzzPictures } from './mutants/fuzz-pictures.ts';
import { fuzzMp4, fuzzWebm } from './mutants/fuzz-videos.ts';
import { fuzzRest } from './rest/fuzz-rest.ts';
import { fuzzRoles } from './rest/fuzz-roles.ts';
import { fuzzSocket } from './socket/fuzz-socket.ts';
import { startTarget, type Target } from './target.ts';

/** The cores are shared with the other tests here, so that a silence says little about the server. */
const given = { share: 0.005, seed: 4711, longestSilenceMs: 10_000 };
/** The last one ends the server. */
const trials = [
  runAttacks,
  fuzzRest,
  fuzzRoles,
  fuzzSocket,
  fuzzPictures,
  fuzzWebm,
  fuzzMp4,
  fuzzImports,
  killRounds,
  stopWithSockets,
];

describeOnBothDatabases('a part of the ordeal', (database) => {
  let target: Target;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const { location, folder, drop } = await createTestDatabase(database, { seeded: true });
    const present = location.dialect === 'postgres' ? { folder, url: location.url } : { folder };
    target = await startTarget(database, { present });
    close = async () => {
      await target.close();
      await drop();
    };
  });
  afterAll(() => close());

  test.each(trials.filter(({ databases }) => databases?.includes(database) ?? true))(
    '$name: $bar',
    { timeout: 60_000 },
    async ({ run }) => {
      expect((await run(target, given)).failures).toEqual([]);
    },
  );
});

test(`${fillDisk.name}: ${fillDisk.bar}`, { timeout: 60_000 }, async () => {
  const target = await startTarget('sqlite', fillDisk.options);
  try {
    expect((await fillDisk.run(target, given)).failures).toEqual([]);
  } finally {
    await target.close();
  }
});
