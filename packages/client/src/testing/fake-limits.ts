import type { SessionLimits } from '@spotter/contract/live/session-limits';

export const fakeLimits: SessionLimits = {
  messages_per_second: 60,
  bytes_per_second: 4_000_000,
  message_bytes: 2_000_000,
  poses_per_message: 16,
  lowest_rate: 6,
  idle_seconds: 900,
  continue_seconds: 600,
  pictures: true,
  recordings: true,
};
