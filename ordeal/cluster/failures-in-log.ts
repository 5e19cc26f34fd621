const failed = /"level":[56]0|unhandled/i;

/** @returns what a process has logged as an error, each once; but for what is expected of it */
export function failuresInLog(log: string, expected?: RegExp): readonly string[] {
  const lines = log.split('\n').filter((line) => failed.test(line) && expected?.test(line) !== true);
  return [...new Set(lines)];
}
