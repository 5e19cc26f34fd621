const sessionInPath = /(\/ws\/[a-z_]+\/)[^/?]+/g;
const idInQuery = /([?&](?:session_id|token)=)[^&]*/g;

/** An address fit for a log: session ids and set-up tokens admit whoever holds them. */
export function redactUrl(url: string): string {
  return url.replace(sessionInPath, '$1[id]').replace(idInQuery, '$1[redacted]');
}
