import { createContext, useContext } from 'react';
import { httpTransport } from './http-transport.ts';
import type { Transport } from './transport.ts';

export const TransportContext = createContext<Transport>(httpTransport);

/** For the screens in front of the sign-in; the others ask through {@link useCalls}. */
export function useTransport(): Transport {
  return useContext(TransportContext);
}
