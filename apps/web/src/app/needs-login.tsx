import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useUsername } from './services-context.ts';
import { loginFor } from './way-back.ts';

/** Shows what is in it to whoever is logged in; others log in first, and come back. */
export function NeedsLogin({ children }: { readonly children: ReactNode }) {
  const username = useUsername();
  const { pathname, search } = useLocation();
  return username === null ? <Navigate to={loginFor(pathname + search)} replace /> : children;
}
