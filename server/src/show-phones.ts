// What whoever starts the server with https reads: where phones go, as an address and as a picture to point a camera at.
import { isIP } from 'node:net';
import encodeQR from 'qr';

/** White on black whatever the terminal's colours are: not every phone reads one that is the other way about. */
function asPicture(text: string): string {
  const lines = encodeQR(text, 'ascii').trimEnd().split('\n');
  return lines.map((line) => `\u001B[97;40m${line}\u001B[0m`).join('\n');
}

/** @param address of this machine in its network */
export function urlOf(address: string, port: number): string {
  return `https://${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
}

/** @param url where phones reach the server */
export function showPhones(url: string): string {
  return `\n${asPicture(url)}\n\nOn a phone in the same network: ${url}\nThe browser warns once. Behind the warning the camera works; to install Spotter and to\ntrain offline, the phone has to trust it first: ${url}/trust\n\n`;
}
