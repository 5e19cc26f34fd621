import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { Outlet } from 'react-router';
import { Loading } from '../parts/loading.tsx';
import { mayBeIsolated } from './may-be-isolated.ts';

/**
 * Around the pages of a training, which fill the window. Whoever came by a link within the page has the page of where they
 * came from, whose threads share no memory: it is loaded anew, once.
 */
export function WholeWindow() {
  const [isRight] = useState(() => !mayBeIsolated());
  useEffect(() => {
    if (!isRight) window.location.reload();
  }, [isRight]);
  return <Box component="main">{isRight ? <Outlet /> : <Loading />}</Box>;
}
