import { expect, test } from 'vitest';
import { failuresInLog } from './failures-in-log.ts';

const log = [
  '{"level":30,"msg":"ready"}',
  '{"level":50,"msg":"a session could not be ended"}',
  '{"level":50,"msg":"a session could not be ended"}',
  '{"level":50,"err":{"message":"Query read timeout"}}',
  'UnhandledPromiseRejection: 1',
].join('\n');

test('whatever a process logs as an error fails a trial, once, unless it belongs to the trial', () => {
  expect(failuresInLog(log)).toHaveLength(3);
  expect(failuresInLog(log, /Query read timeout/)).toEqual([
    '{"level":50,"msg":"a session could not be ended"}',
    'UnhandledPromiseRejection: 1',
  ]);
});
