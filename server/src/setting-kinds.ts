// What an environment variable may hold, and how that is said.
import { isIP } from 'node:net';
import { compile } from '@fastify/proxy-addr';

export interface Setting {
  readonly default: string | undefined;
  /** Completes "it must be ...". */
  readonly kind: string;
  readonly meaning: string;
  readonly accepts: (value: string) => boolean;
  readonly secret?: boolean;
  /** Spaces around the value belong to it. */
  readonly verbatim?: boolean;
}

export const isWhole = (min: number, max: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;

export function whole(defaultValue: number | undefined, min: number, max: number, meaning: string): Setting {
  return {
    default: defaultValue?.toString(),
    kind: `a whole number from ${min} to ${max}`,
    meaning,
    accepts: isWhole(min, max),
  };
}

export function flag(defaultValue: 'true' | 'false' | undefined, meaning: string): Setting {
  return {
    default: defaultValue,
    kind: 'true or false',
    meaning,
    accepts: (value) => value === 'true' || value === 'false',
  };
}

export function text(defaultValue: string | undefined, meaning: string, kind = 'text'): Setting {
  return { default: defaultValue, kind, meaning, accepts: () => true };
}

export function choice(
  defaultValue: string | undefined,
  choices: readonly string[],
  meaning: string,
): Setting {
  return {
    default: defaultValue,
    kind: `one of ${choices.join(', ')}`,
    meaning,
    accepts: (value) => choices.includes(value),
  };
}

export function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

export const databaseAddress =
  'an address that starts with postgres:// or postgresql://, with / ? # and @ in its password written %2F %3F %23 and %40';

/** What is not escaped in a password ends the host early: the wrong one would be asked, and shown with a part of the password. */
export function isDatabaseAddress(value: string): boolean {
  if (!isUrl(value, ['postgres:', 'postgresql:'])) return false;
  const { hash, pathname, searchParams } = new URL(value);
  return hash === '' && ![pathname, ...searchParams.keys()].some((part) => part.includes('@'));
}

export function isWithoutPassword(url: string): boolean {
  const { username, password } = new URL(url);
  return username + password === '';
}

/** No path, nothing to search for, no name and password: the server and no more. */
export function isServerAlone(url: string): boolean {
  const { pathname, search, hash, username, password } = new URL(url);
  return pathname === '/' && search + hash + username + password === '';
}

/** An address of IP, or a name of DNS (RFC 1123, 2.1), of which one of digits and dots is none. */
export function isHost(value: string): boolean {
  if (isIP(value) !== 0) return true;
  const isName = value.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
  return isName && value.length <= 253 && !/^[\d.]+$/.test(value);
}

/** What stands between commas. */
export function list(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** One at least: a list of none would shut everybody out in silence. */
function isListed(value: string, accepts: (item: string) => boolean): boolean {
  const items = list(value);
  return items.length > 0 && items.every(accepts);
}

/** As OpenTelemetry writes them, escaped: `name=value,name=value`. */
export function areEscapedPairs(value: string): boolean {
  return isListed(value, (pair) => /^[^\s=,;]+=[^\s,;]*$/.test(pair) && isEscaped(pair));
}

function isEscaped(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Each name once, with one of the values: `name=value,name=value`. */
export function arePairs(value: string, names: readonly string[], values: readonly string[]): boolean {
  const said = list(value).map((pair) => pair.split('='));
  const isSaidOnce = new Set(said.map(([name]) => name)).size === said.length;
  return (
    isSaidOnce &&
    isListed(value, (pair) => {
      const [name = '', one = '', ...more] = pair.split('=');
      return names.includes(name) && values.includes(one) && more.length === 0;
    })
  );
}

/** As browsers name them: no path, lower case; apps have schemes of their own, pages of a file are `null`. */
export function areOrigins(value: string): boolean {
  return isListed(value, (item) => /^(?:null|[a-z][a-z\d+.-]*:\/\/[^\sA-Z/?#@*]+)$/.test(item));
}

export const origins = 'origins such as https://app.example.org, without a path, with commas';

export function areNetworks(value: string): boolean {
  try {
    compile([...list(value)]);
    return list(value).length > 0;
  } catch {
    return false;
  }
}
