import { readSpa, type ReadSpa, type Spa } from '../src/platform/http/read-spa.ts';

const known = new Map<string, Spa | undefined>();

/** Several hundred files that no test changes: read once for all the applications that a worker builds. */
export const readSpaOnce: ReadSpa = (folder) => {
  if (!known.has(folder)) known.set(folder, readSpa(folder));
  return known.get(folder);
};
