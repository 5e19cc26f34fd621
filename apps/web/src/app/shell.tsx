import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { Outlet } from 'react-router';
import { useWords } from '../words/use-words.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

const content = 'content';

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
