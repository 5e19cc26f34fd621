import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { lazy, Suspense, type ComponentType } from 'react';
import { Outlet } from 'react-router';
import { useWords } from '../words/use-words.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

const content = 'content';

/** A page whose release is gone has none, and works as far as it is there. */
const Notices = lazy(async (): Promise<{ readonly default: ComponentType }> => {
  try {
    return { default: (await import('../offline/notices.tsx')).Notices };
  } catch {
    return { default: () => null };
  }
});

/** What stands around every screen. */
export function Shell() {
  const { say } = useWords();
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <Box
        component="a"
        href={`#${content}`}
        sx={{
          position: 'absolute',
          insetInlineStart: 8,
          top: -100,
          zIndex: 1,
          p: 1.5,
          bgcolor: 'background.paper',
          color: 'text.primary',
          '&:focus': { top: 8 },
        }}
      >
        {say('app.skip')}
      </Box>
      <Header />
      <Suspense>
        <Notices />
      </Suspense>
      <Container
        component="main"
        id={content}
        maxWidth="lg"
        tabIndex={-1}
        sx={{ flex: 1, py: { xs: 3, sm: 5 }, '&:focus': { outline: 'none' } }}
      >
        <Outlet />
      </Container>
      <Footer />
    </Box>
  );
}
