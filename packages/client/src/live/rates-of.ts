import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { Pace } from './create-pace.ts';
import type { Rates } from './create-sender.ts';

/** How fast a session takes what is sent, as its server said. */
export function ratesOf({ limits, settings }: ReadyMessage, pace: Pick<Pace, 'perSecond'>): Rates {
  return {
    perSecond: pace.perSecond(limits),
    posesPerMessage: limits.poses_per_message,
    answersFrames: settings.feedback !== 'events',
  };
}
