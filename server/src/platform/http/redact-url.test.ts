import { expect, test } from 'vitest';
import { redactUrl } from './redact-url.ts';

test.each([
  ['/ws/session/0b7e/', '/ws/session/[id]/'],
  ['/ws/pose_session/0b7e?x=1', '/ws/pose_session/[id]?x=1'],
  ['/stream/sessions/end/?session_id=0b7e&x=1', '/stream/sessions/end/?session_id=[redacted]&x=1'],
  ['/admin/set-up?token=abc', '/admin/set-up?token=[redacted]'],
  ['/exercises/list/', '/exercises/list/'],
])('%s is logged as %s', (url, logged) => {
  expect(redactUrl(url)).toBe(logged);
});
