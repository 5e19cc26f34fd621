/**
 * The one table of error codes. A code is stable: clients may branch on it. `status` is the HTTP status it is answered
 * with, `title` the short human summary that RFC 9457 asks to be the same for every occurrence of the code.
 */
export const errors = {
  'request.invalid': { status: 400, title: 'The request is not valid' },
  'request.malformed_json': { status: 400, title: 'The body is not JSON' },
  'request.too_large': { status: 413, title: 'The body is too large' },
  'request.unsupported_media_type': { status: 415, title: 'The content type is not supported' },
  'request.not_found': { status: 404, title: 'There is nothing at this address' },
  'request.method_not_allowed': { status: 405, title: 'The method is not allowed here' },
  'request.upgrade_required': { status: 426, title: 'A WebSocket is needed here' },
  'auth.token_missing': { status: 401, title: 'An access token is needed' },
  'auth.token_invalid': { status: 401, title: 'The access token is not valid' },
  'auth.refresh_invalid': { status: 401, title: 'The refresh token is not valid' },
  'auth.login_failed': { status: 401, title: 'The login failed' },
  'auth.password_wrong': { status: 403, title: 'The password is not right' },
  'auth.forbidden': { status: 403, title: 'This account may not do that' },
  'accounts.username_taken': { status: 409, title: 'The name is taken' },
  'accounts.email_taken': { status: 409, title: 'The email is taken' },
  'accounts.last_owner': { status: 409, title: 'An installation needs an owner' },
  'admin.not_signed_in': { status: 401, title: 'Sign in to the dashboard' },
  'admin.sign_in_failed': { status: 401, title: 'The sign-in failed' },
  'admin.forbidden': { status: 403, title: 'This role may not do that' },
  'admin.cross_site': { status: 403, title: 'The request did not come from the dashboard' },
  'admin.not_found': { status: 404, title: 'There is no such record' },
  'admin.link_invalid': { status: 404, title: 'The link is not valid' },
  'admin.taken': { status: 409, title: 'Another record has this already' },
  'admin.in_use': { status: 409, title: 'The record is in use' },
  'admin.changed_meanwhile': { status: 409, title: 'The record was changed meanwhile' },
  'admin.picture_refused': { status: 400, title: 'The picture cannot be used' },
  'limits.too_many_requests': { status: 429, title: 'Too many requests' },
  'limits.too_many_sessions': { status: 429, title: 'Too many sessions' },
  'limits.busy': { status: 503, title: 'The server is busy' },
  'exercises.not_found': { status: 404, title: 'There is no such exercise' },
  'exercises.no_specification': { status: 404, title: 'The exercise has no specification' },
  'specifications.not_found': { status: 404, title: 'There is no such version' },
  'specifications.invalid': { status: 400, title: 'The specification is not valid' },
  'specifications.outdated': { status: 409, title: 'There is a newer version' },
  'exercises.picture_not_found': { status: 404, title: 'There is no such picture' },
  'sessions.not_found': { status: 404, title: 'There is no such session' },
  'recordings.not_found': { status: 404, title: 'There is no such recording' },
  'workouts.not_found': { status: 404, title: 'There is no such workout' },
  'server.not_ready': { status: 503, title: 'The server is not ready' },
  'server.internal': { status: 500, title: 'Something went wrong on the server' },
} as const;

/** A stable machine-readable error code. */
export type ErrorCode = keyof typeof errors;
