import { Box, Tab, Tabs } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCan } from '../app/use-can.ts';
import { useWords } from '../words/use-words.ts';
import { DraftNotice } from './draft-notice.tsx';

/** The screens of one exercise. A further one is a line here and a route in `exercises.tsx`. */
const tabs = [
  { path: 'show', needs: 'show' },
  { path: '', needs: 'edit' },
  { path: 'pictures', needs: 'edit' },
  { path: 'coaching', needs: 'coaching' },
  { path: 'history', needs: 'history' },
] as const;

export type ExerciseTab = (typeof tabs)[number]['path'];

interface ExerciseTabsProps {
  readonly id: number | string;
  readonly current: ExerciseTab;
}

export function ExerciseTabs({ id, current }: ExerciseTabsProps) {
  const { say } = useWords();
  const may = {
    show: useCan('exercises', 'show'),
    edit: useCan('exercises', 'edit'),
    coaching: useCan('specifications', 'show'),
    history: useCan('exercises', 'history'),
  };
  return (
    <>
      <Box
        component="nav"
        aria-label={say('exercises.screens')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2, mt: 1 }}
      >
        <Tabs
          value={current}
          // On a phone they wrap, so that none is off the screen in any language.
          sx={{
            '& .MuiTabs-list': { flexWrap: 'wrap' },
            '& .MuiTabs-indicator': { display: { xs: 'none', sm: 'block' } },
            '& .MuiTab-root': { minWidth: { xs: 0, sm: 90 }, px: { xs: 1, sm: 2 } },
            '& .Mui-selected': { boxShadow: { xs: 'inset 0 -2px currentColor', sm: 'none' } },
          }}
          role="presentation"
          slotProps={{ list: { role: 'presentation' } }}
        >
          {tabs
            .filter(({ needs, path }) => may[needs] || path === current)
            .map(({ path }) => (
              <Tab
                key={path}
                value={path}
                label={say(`exercises.tabs.${path === '' ? 'edit' : path}`)}
                component={Link}
                to={`/exercises/${id}${path === '' ? '' : `/${path}`}`}
                role="link"
                aria-selected={undefined}
                aria-current={path === current ? 'page' : undefined}
                tabIndex={0}
              />
            ))}
        </Tabs>
      </Box>
      <DraftNotice id={Number(id)} inForm={current === ''} />
    </>
  );
}
