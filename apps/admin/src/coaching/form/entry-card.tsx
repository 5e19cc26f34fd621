import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';

interface EntryCardProps {
  readonly title: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One entry of a list in the form. */
export function EntryCard({ title, onRemove, children }: EntryCardProps) {
  const { say } = useWords();
  return (
    <Box
      component="li"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5, mb: 1.5, listStyle: 'none' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h3" component="h4" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {onRemove && (
          <Tooltip title={say('specification.takeAway')}>
            <IconButton
              size="small"
              onClick={onRemove}
              aria-label={say('specification.takeAwayEntry', { title })}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      {children}
    </Box>
  );
}

/** Fields side by side where there is room. */
export const columns = {
  display: 'grid',
  columnGap: 1.5,
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(180px, 1fr))' },
} as const;
