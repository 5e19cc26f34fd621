import Typography from '@mui/material/Typography';
import { useEffect, useState, type ReactNode } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useFocused } from './use-focused.ts';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands beside the heading. */
  readonly aside?: ReactNode;
  /** It takes the place of another at the same address. */
  readonly isNext?: boolean;
}

/** A screen with its one heading, which is where the keyboard is after a way within the page. */
export function Page({ title, aside, children, isNext = false }: PageProps) {
  const way = useNavigationType();
  // What the browser opens or goes back to is where it was left. What is looked for on it changes its address, too.
  const [isCome] = useState(isNext || way !== NavigationType.Pop);
  const heading = useFocused(isCome);
  useEffect(() => {
    document.title = `${title} · Spotter`;
  }, [title]);
  return (
    <>
      <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ mb: 2, '&:focus': { outline: 'none' } }}>
        {title}
      </Typography>
      {aside}
      {children}
    </>
  );
}
