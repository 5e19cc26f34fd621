/** Error codes on the socket. `retryable`: the same may work when it is sent again, or with a new session. */
export const liveErrors = {
  'live.malformed': { retryable: false },
  'live.unknown_type': { retryable: false },
  'live.unknown_exercise': { retryable: false },
  'live.not_coachable': { retryable: false },
  'live.no_exercise': { retryable: true },
  'live.odd_times': { retryable: false },
  'live.bad_frame': { retryable: false },
  'live.frame_too_large': { retryable: false },
  'live.pose_failed': { retryable: true },
  'live.pose_unavailable': { retryable: false },
  'live.video_not_supported': { retryable: false },
  'live.too_fast': { retryable: true },
  'live.paused': { retryable: true },
  'live.recording_off': { retryable: false },
  'live.session_unknown': { retryable: false },
  'live.session_ended': { retryable: false },
  'live.session_claimed': { retryable: false },
  'live.token_refused': { retryable: false },
  'live.origin_refused': { retryable: false },
  'live.too_many_sessions': { retryable: true },
  'live.server_stopping': { retryable: true },
  'live.overloaded': { retryable: true },
} as const;

export type LiveErrorCode = keyof typeof liveErrors;
