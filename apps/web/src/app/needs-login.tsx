import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LeadOn } from '../parts/lead-on.tsx';
import { useUsername } from './services-context.ts';
import { loginFor } from './way-back.ts';

/** Shows what is in it to whoever is logged in; others log in first, and come back. */
export function NeedsLogin({ children }: { readonly children: ReactNode }) {
  const username = useUsername();
  const { pathname, search } = useLocation();
  return username === null ? <LeadOn to={loginFor(pathname + search)} /> : children;
}
