// All that attw looks at in a built package: which files there are, where their imports lead, and what they export by default.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const leads = /\bfrom\s*['"][^'"]*['"]|\bimport\s*(?:\(\s*)?['"][^'"]*['"]|\brequire\b[^;]*|\breference\b.*/g;
const exportsOtherwise =
  /\bexport\s*(?:=|default)|\bas\s+(?:default|namespace)\b|\bdeclare\s+module\b[^{]*|\bmodule\.exports\b/g;

/** Where it is the same as before, so is what attw says. @param folder that buildPackage gave */
export function whatDoorsShow(folder: string): readonly string[] {
  const files = globSync('lib/**/*.{js,d.ts}', { cwd: folder }).sort();
  return [
    readFileSync(join(folder, 'package.json'), 'utf8'),
    ...files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file, ...(text.match(leads) ?? []), ...(text.match(exportsOtherwise) ?? [])];
    }),
  ];
}
