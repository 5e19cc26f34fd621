import { useDataProvider } from 'react-admin';
import type { SpotterDataProvider } from './data-provider.ts';

/** The data provider with our own calls, under react-admin's care: a 401 of any of them leads to the sign-in. */
export function useCalls(): SpotterDataProvider {
  return useDataProvider<SpotterDataProvider>();
}
