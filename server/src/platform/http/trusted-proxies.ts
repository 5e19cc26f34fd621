import { compile } from '@fastify/proxy-addr';
import { bareAddress } from './client-address.ts';

/** Whether what an address says it passed on is believed; `hop` counts from the connection itself, 0. */
export type TrustsProxy = (address: string, hop: number) => boolean;

/** @param setting none; addresses, networks, or proxy-addr's names for them; or how many hops are proxies of ours. */
export function trustedProxies(setting: false | readonly string[] | number): TrustsProxy {
  if (setting === false) return () => false;
  if (typeof setting === 'number') return (_address, hop) => hop < setting;
  const isTrusted = compile([...setting]);
  // Some proxies write the port beside the address.
  return (address, hop) => isTrusted(bareAddress(address), hop);
}
