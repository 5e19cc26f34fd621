/** Error codes on the socket. `retryable`: the same may work when it is sent again. */
export const liveErrors = {
  'live.malformed': { retryable: false },
  'live.unknown_type': { retryable: false },
  'live.unknown_exercise': { retryable: false },
  'live.not_coachable': { retryable: false },
  'live.no_exercise': { retryable: true },
  'live.bad_frame': { retryable: false },
  'live.frame_too_large': { retryable: false },
  'live.pose_failed': { retryable: true },
  'live.pose_unavailable': { retryable: false },
  'live.video_not_supported': { retryable: false },
  'live.too_fast': { retryable: true },
  'live.paused': { retryable: true },
  'live.refused': { retryable: false },
  'live.closing': { retryable: true },
} as const;

export type LiveErrorCode = keyof typeof liveErrors;
