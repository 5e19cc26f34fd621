import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

/** A link within a sentence. */
export function TextLink({ to, children }: { readonly to: To; readonly children: ReactNode }) {
  return (
    <MuiLink component={Link} to={to}>
      {children}
    </MuiLink>
  );
}
