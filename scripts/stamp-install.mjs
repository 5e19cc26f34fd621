// Runs after every install: notes which lockfile node_modules was made from, so that set-up.mjs knows when it is stale.
import { writeFileSync } from 'node:fs';
import { installStamp, lockfileHash } from './lockfile-hash.mjs';

writeFileSync(installStamp, lockfileHash());
