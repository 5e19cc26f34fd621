import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Services } from './services.ts';

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services are given');
  return services;
}

/** The name of who is logged in, or null. */
export function useUsername(): string | null {
  const { login } = useServices();
  return useSyncExternalStore(login.subscribe, login.read);
}
