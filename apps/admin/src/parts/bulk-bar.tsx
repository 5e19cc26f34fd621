import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { SelectAllButton, useListContext, useTranslate } from 'react-admin';

/** What the server changes at once (see the contract's RowIds). */
const mostAtOnce = 200;

/**
 * What can be done with the rows that are ticked. It follows them and stays at the foot of the window, so that nothing
 * moves under the hand that ticks, and the foot of a long list need not be looked for.
 */
export function BulkBar({ children }: { readonly children: ReactNode }) {
  const { selectedIds, onUnselectItems } = useListContext();
  const translate = useTranslate();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        p: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        borderBottomLeftRadius: 12,
        borderBottomRightRadius: 12,
        bgcolor: 'background.paper',
      }}
    >
      <IconButton
        size="small"
        aria-label={translate('ra.action.unselect')}
        onClick={() => {
          onUnselectItems();
        }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
      <Typography sx={{ mr: 'auto' }}>
        {translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <SelectAllButton limit={mostAtOnce} />
        {children}
      </Box>
    </Box>
  );
}
