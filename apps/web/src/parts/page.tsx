import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands beside the heading. */
  readonly aside?: ReactNode;
}

/** A screen with its one heading, which is where the keyboard is after a way within the page. */
export function Page({ title, aside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const way = useNavigationType();
  useEffect(() => {
    document.title = `${title} · Spotter`;
  }, [title]);
  useEffect(() => {
    // What the browser opens or goes back to is where it was left.
    if (way !== NavigationType.Push) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [way]);
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
