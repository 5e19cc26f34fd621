import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, CircularProgress, Menu, MenuItem } from '@mui/material';
import type { ExportFormat } from '@spotter/contract/admin/conventions';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { listQuery } from '../api/list-query.ts';
import { saveDownload } from '@spotter/browser/save-download';
import { useCalls } from '../api/use-calls.ts';
import { useWords } from '../words/use-words.ts';

const formats: readonly ExportFormat[] = ['csv', 'json'];

/** Everything that the list matches, not just its page. */
export function ExportMenu() {
  const list = useListContext();
  const { exportList } = useCalls();
  const notify = useNotify();
  const { say } = useWords();
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
        startIcon={
          isBusy ? <CircularProgress size={16} aria-label={say('parts.export.busy')} /> : <DownloadIcon />
        }
        disabled={isBusy}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {say('parts.export.label')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => void save(format)}>
            {say(`parts.export.formats.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
