import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import { Link } from 'react-router-dom';

/** The way into a row by keyboard and for screen readers; a click anywhere else on the row does the same. */
export function RowLink({ children }: { readonly children: ReactNode }) {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource: resource ?? '', id: record?.id ?? '', type: 'show' })}
      color="inherit"
      sx={{ fontWeight: 600 }}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      {children}
    </MuiLink>
  );
}
