// How fast a training may send: what was asked for, what a busy server can serve, and what its limits leave.
import type { SessionLimits } from '@spotter/contract/live/session-limits';
import type { SendRates } from './send-budget.ts';

/** Frames a second of whoever does not say how many: a server that is too busy tells nobody who says nothing. */
const usualRate = 15;
/** Of what the server takes in a second: commands and pings need room, too. */
const shareOfLimit = 0.7;

type Limits = Pick<SessionLimits, 'messages_per_second' | 'bytes_per_second'>;

export interface Pace {
  /** Frames a second that are asked for. */
  readonly wanted: number;
  /** So many can be served from here on. */
  readonly serve: (rate: number) => void;
  /** Frames a second to send at most. */
  readonly rate: (limits: Limits) => number;
  readonly perSecond: (limits: Limits) => SendRates;
}

export function createPace(wanted: number = usualRate): Pace {
  /** Where that is less than what is asked for. */
  let served: number | undefined;
  return {
    wanted,
    serve(rate) {
      served = rate < wanted ? rate : undefined;
    },
    rate: (limits) => served ?? Math.min(wanted, limits.messages_per_second),
    perSecond: (limits) => ({
      frames: () => Math.min(limits.messages_per_second * shareOfLimit, served ?? Infinity),
      bytes: () => limits.bytes_per_second * shareOfLimit,
    }),
  };
}
