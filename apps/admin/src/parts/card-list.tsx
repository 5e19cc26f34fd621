import { Box, ButtonBase, Divider, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  RecordContextProvider,
  useCreatePath,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { SelectPage, SelectRow } from './select-boxes.tsx';

export interface CardContent {
  readonly image?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
}

interface CardListProps<R extends RaRecord> {
  readonly canOpen: boolean;
  readonly empty: ReactNode;
  readonly card: (record: R) => CardContent;
  /** Which cards can be ticked; without, none can. */
  readonly isSelectable?: (record: R) => boolean;
}

const besideTick = { display: 'flex', alignItems: 'flex-start', pl: 0.5 } as const;

/** The rows of a list on a phone, where a table would have to be pushed about. */
export function CardList<R extends RaRecord>({ canOpen, card, empty, isSelectable }: CardListProps<R>) {
  const { data, isPending, error } = useListContext<R>();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (error) return <Typography sx={{ p: 2 }}>{error.message}</Typography>;
  if (isPending) return <Skeleton variant="rectangular" height={240} aria-hidden />;
  if (data.length === 0) return <Typography sx={{ p: 2 }}>{empty}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {isSelectable && (
        <Box component="li" sx={{ ...besideTick, alignItems: 'center' }}>
          <SelectPage isSelectable={isSelectable} />
          <Typography variant="body2" color="textSecondary" aria-hidden>
            {translate('ra.action.select_all')}
          </Typography>
        </Box>
      )}
      {data.map((record, index) => {
        const { image, title, detail, aside } = card(record);
        const content = (
          <Box
            sx={{
              display: 'flex',
              gap: 1.5,
              p: 1.75,
              width: '100%',
              alignItems: 'flex-start',
              textAlign: 'left',
            }}
          >
            {image}
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
                <Typography component="div" sx={{ flex: 1, minWidth: 0, fontWeight: 600 }}>
                  {title}
                </Typography>
                {aside !== undefined && (
                  <Typography component="div" variant="body2" sx={{ flex: 'none', textAlign: 'right' }}>
                    {aside}
                  </Typography>
                )}
              </Box>
              {detail !== undefined && (
                <Typography
                  component="div"
                  variant="body2"
                  color="textSecondary"
                  sx={{ overflowWrap: 'anywhere' }}
                >
                  {detail}
                </Typography>
              )}
            </Box>
          </Box>
        );
        return (
          <RecordContextProvider key={record.id} value={record}>
            <li>
              {(index > 0 || isSelectable) && <Divider />}
              <Box sx={isSelectable ? besideTick : {}}>
                {isSelectable && (
                  <Box sx={{ pt: 0.75 }}>
                    <SelectRow record={record} isSelectable={isSelectable} />
                  </Box>
                )}
                {!canOpen ? (
                  content
                ) : (
                  <ButtonBase
                    component={Link}
                    to={createPath({ resource: resource ?? '', id: record.id, type: 'show' })}
                    sx={{ width: '100%', minWidth: 0, display: 'flex' }}
                  >
                    {content}
                  </ButtonBase>
                )}
              </Box>
            </li>
          </RecordContextProvider>
        );
      })}
    </Box>
  );
}
