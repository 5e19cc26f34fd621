import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { tapSize } from '../app/theme.ts';
import { linkLook } from './link-look.ts';

interface TextLinkProps {
  readonly to: To;
  readonly children: ReactNode;
  /** It stands in no sentence, and is large enough for a thumb. */
  readonly isAlone?: boolean;
}

/** A link in words. */
export function TextLink({ to, children, isAlone = false }: TextLinkProps) {
  const size = isAlone ? { display: 'inline-flex', alignItems: 'center', minHeight: tapSize } : {};
  return (
    <Box component={Link} to={to} sx={{ ...linkLook, ...size }}>
      {children}
    </Box>
  );
}
