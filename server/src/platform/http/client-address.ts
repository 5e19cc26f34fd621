import { isIPv4, isIPv6 } from 'node:net';

/** What an address may be followed by, or stand in, in X-Forwarded-For (as some proxies write it): a port, brackets. */
const withPort = /^(?:\[(?<six>[^\]]*)\]|(?<four>[^:]*))(?::\d{1,5})?$/;

/** The address alone, without a port, brackets or a zone. */
export function bareAddress(written: string): string {
  const { six, four } = withPort.exec(written.trim())?.groups ?? {};
  return (six ?? four ?? written.trim()).split('%', 1)[0] ?? '';
}

/**
 * What counts as one client for limits: an IPv4 address, or the /64 of an IPv6 address, since whoever has one address
 * of a /64 has them all (RFC 6177). Whatever is no address is one client, however it is spelled.
 */
export function clientAddress(ip: string): string {
  const address = bareAddress(ip);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return 'unknown';
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
