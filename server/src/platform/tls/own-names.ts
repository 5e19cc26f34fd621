// The names and addresses by which this machine is reached, as a certificate has to hold them.
import { isIP } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = NodeJS.Dict<readonly NetworkInterfaceInfo[]>;

export interface OwnNames {
  readonly names: readonly string[];
  /** Of the network, the likeliest way to this machine first; none of loopback. */
  readonly lan: readonly string[];
}

/** Networks inside the machine, of containers and virtual machines: no phone gets in there. */
const isInside = (name: string): boolean =>
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|utun)/.test(name);

function isLan({ internal, family, address }: NetworkInterfaceInfo): boolean {
  // An address of one link alone is written with the name of an interface, which no certificate holds.
  return !internal && !(family === 'IPv6' && /^fe[89ab]/i.test(address));
}

function lanAddresses(interfaces: Interfaces): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos.filter(isLan).map(({ address, family }) => ({
      address,
      rank: (isInside(name) ? 2 : 0) + (family === 'IPv6' ? 1 : 0),
    })),
  );
  return found.toSorted((a, b) => a.rank - b.rank).map(({ address }) => address);
}

/** @param told the names and addresses that settings give */
export function ownNames(
  { hostname, interfaces }: { readonly hostname: string; readonly interfaces: Interfaces },
  told: readonly string[],
): OwnNames {
  const name = hostname.toLowerCase();
  const isName = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d-]+)*$/.test(name);
  // Phones find machines of the same network under .local.
  const ofMachine = isName ? [name, `${name.replace(/\..*/, '')}.local`] : [];
  const names = [...ofMachine, ...told.filter((one) => isIP(one) === 0)];
  const addresses = told.filter((one) => isIP(one) !== 0 && one !== '0.0.0.0' && one !== '::');
  const lan = lanAddresses(interfaces);
  return {
    names: [...new Set(['localhost', ...names, '127.0.0.1', '::1', ...lan, ...addresses])],
    lan,
  };
}
