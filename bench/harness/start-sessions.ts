import { logIn } from './log-in.ts';

const startsAtOnce = 20;

/** Starts so many sessions, at most so many of one person. @returns the addresses of their sockets */
export async function startSessions(url: string, count: number, ofOne: number): Promise<string[]> {
  if (count > ofOne) {
    return [...(await startSessions(url, ofOne, ofOne)), ...(await startSessions(url, count - ofOne, ofOne))];
  }
  const token = await logIn(url);
  const headers = { authorization: `Bearer ${token}` };
  const start = async (): Promise<string> => {
    const response = await fetch(`${url}/stream/sessions/start/`, { headers });
    const { session_id } = (await response.json()) as { session_id: string };
    return `${url.replace('http', 'ws')}/ws/session/${session_id}/`;
  };
  const addresses: string[] = [];
  while (addresses.length < count) {
    const next = Math.min(startsAtOnce, count - addresses.length);
    addresses.push(...(await Promise.all(Array.from({ length: next }, start))));
  }
  return addresses;
}
