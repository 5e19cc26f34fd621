/**
 * TypeScript and the linter are Go: two threads would both work out the same types, and memory is cheaper than collecting it; they
 * want 1 GB.
 */
export const environmentOfGo = { GOMAXPROCS: '1', GOGC: 'off', GOMEMLIMIT: '2GiB', ...process.env };
