import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { tapSize } from '../app/theme.ts';

interface TextLinkProps {
  readonly to: To;
  readonly children: ReactNode;
  /** It stands in no sentence, and is large enough for a thumb. */
  readonly isAlone?: boolean;
}

/** A link in words. */
export function TextLink({ to, children, isAlone = false }: TextLinkProps) {
  return (
    <MuiLink
      component={Link}
      to={to}
      sx={isAlone ? { display: 'inline-flex', alignItems: 'center', minHeight: tapSize } : null}
    >
      {children}
    </MuiLink>
  );
}
