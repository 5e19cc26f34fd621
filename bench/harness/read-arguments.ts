// The command line of a benchmark or an ordeal. What it takes is said once, in the comment at the head of its file.
import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

const numbers = /^\d+(\.\d+)?(,\d+(\.\d+)?)*$/;

/** The comment that a file begins with, without its slashes. */
function headOf(file: string): string {
  const [head = ''] = readFileSync(file, 'utf8').split(/^(?!\/\/)/m, 1);
  return head.replaceAll(/^\/\/ /gm, '').trim();
}

/** What is wrong with it: an option's default that is of numbers wants numbers. */
function wrongWith(values: Readonly<Record<string, unknown>>, options: Options): string | undefined {
  for (const [name, { default: usual }] of Object.entries(options)) {
    const given = values[name];
    if (typeof usual !== 'string' || typeof given !== 'string') continue;
    if (numbers.test(usual) && !numbers.test(given)) return `--${name} is of numbers, as in ${usual}.`;
  }
  return undefined;
}

/**
 * Reads what the command was given. `--help` prints the head of its file and ends it; what makes no sense is said in a sentence
 * above that head, and ends it with 2.
 * @param file whose head says what it takes
 */
export function readArguments<const T extends Options>(
  file: string,
  options: T,
  args: readonly string[] = process.argv.slice(2),
): Values<T> {
  if (args.includes('--help')) {
    console.log(headOf(file));
    process.exit(0);
  }
  try {
    const { values } = parseArgs({ args: [...args], options });
    const wrong = wrongWith(values, options);
    if (wrong !== undefined) throw new Error(wrong);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${headOf(file)}`);
    process.exit(2);
  }
}
