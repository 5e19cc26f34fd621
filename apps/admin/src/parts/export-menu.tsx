import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, CircularProgress, Menu, MenuItem } from '@mui/material';
import type { ExportFormat } from '@spotter/contract/admin/conventions';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { listQuery } from '../api/list-query.ts';
import { saveDownload } from '../api/save-download.ts';
import { useCalls } from '../api/use-calls.ts';

const formats: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV, for spreadsheets'],
  ['json', 'JSON, for programs'],
];

/** Everything that the list matches, not just its page. */
export function ExportMenu() {
  const list = useListContext();
  const { exportList } = useCalls();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function save(format: ExportFormat): Promise<void> {
    setAnchor(null);
    setIsBusy(true);
    try {
      // What the screen always asks for, such as open sessions only, is not among what was chosen.
      const filter = { ...(list.filterValues as object), ...(list.filter as object | undefined) };
      saveDownload(await exportList(list.resource, format, listQuery({ filter, sort: list.sort })));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <>
      <Button
        size="small"
        startIcon={isBusy ? <CircularProgress size={16} aria-label="Exporting" /> : <DownloadIcon />}
        disabled={isBusy}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        Export
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {formats.map(([format, label]) => (
          <MenuItem key={format} onClick={() => void save(format)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
