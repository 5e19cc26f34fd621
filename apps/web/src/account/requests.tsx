import Alert from '@mui/material/Alert';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useSyncExternalStore } from 'react';
import type { LoggedRequest } from '../app/request-log.ts';
import { useServices } from '../app/services-context.ts';
import { Section } from '../parts/section.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useWords } from '../words/use-words.ts';

function placeOf({ url }: LoggedRequest): { readonly isOurs: boolean; readonly place: string } {
  const { origin, pathname, host } = new URL(url, window.location.href);
  const isOurs = origin === window.location.origin || host === window.location.host;
  return { isOurs, place: isOurs ? pathname : origin + pathname };
}

/** Everything that this page has asked anybody for, so that it can be checked what leaves the device. */
export function Requests() {
  const { say, formats } = useWords();
  const { requests } = useServices();
  const all = useSyncExternalStore(requests.subscribe, requests.read);
  const areOurs = all.every((request) => placeOf(request).isOurs);
  const size = (bytes: number | null) => (bytes === null ? '–' : formats.bytes(bytes));
  return (
    <Section title={say('account.privacy.requests.title')}>
      <Typography sx={{ mb: 2 }}>{say('account.privacy.requests.text')}</Typography>
      <Alert severity={areOurs ? 'success' : 'warning'} sx={{ mb: 2 }}>
        {say(areOurs ? 'account.privacy.requests.ours' : 'account.privacy.requests.others')}
      </Alert>
      <WideTable label={say('account.privacy.requests.title')}>
        <TableHead>
          <TableRow>
            {(['what', 'when', 'sent', 'received'] as const).map((column) => (
              <TableCell key={column}>{say(`account.privacy.requests.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {all.toReversed().map((request, index) => (
            <TableRow key={all.length - index}>
              <TableCell dir="ltr">
                <code>
                  {request.method} {placeOf(request).place}
                </code>
              </TableCell>
              <TableCell>
                <time dateTime={request.at.toISOString()}>{formats.timeOfDay(request.at)}</time>
              </TableCell>
              <TableCell>{size(request.sentBytes)}</TableCell>
              <TableCell>
                {request.receivedBytes === 0
                  ? say('account.privacy.requests.kept')
                  : size(request.receivedBytes)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}
