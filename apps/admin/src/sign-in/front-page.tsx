import { Box, Card, CardContent, Typography } from '@mui/material';
import { useEffect, type ReactNode } from 'react';
import { LanguageMenu } from '../words/language-menu.tsx';

interface FrontPageProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** What people see before they are signed in: one card with the mark above it. */
export function FrontPage({ title, intro, children }: FrontPageProps) {
  useEffect(() => {
    document.title = `${title} · Spotter`;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Box sx={{ width: '100%', maxWidth: 400 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, mb: 2 }}>
          <Box component="img" src="/admin/mark.svg" alt="" sx={{ width: 36, height: 36 }} />
          <Typography component="p" sx={{ fontWeight: 650, fontSize: '1.15rem', flex: 1 }}>
            Spotter
          </Typography>
          <LanguageMenu />
        </Box>
        <Card>
          <CardContent sx={{ p: { xs: 2.5, sm: 3.5 }, '&:last-child': { pb: { xs: 2.5, sm: 3.5 } } }}>
            <Typography variant="h1" gutterBottom>
              {title}
            </Typography>
            {intro !== undefined && (
              <Typography color="textSecondary" sx={{ mb: 1.5 }}>
                {intro}
              </Typography>
            )}
            {children}
          </CardContent>
        </Card>
      </Box>
    </Box>
  );
}
