import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { FrontPage } from './front-page.tsx';

export function LinkGone({ children }: { readonly children: ReactNode }) {
  return (
    <FrontPage title="This link is not valid any more">
      <Typography>{children}</Typography>
    </FrontPage>
  );
}
