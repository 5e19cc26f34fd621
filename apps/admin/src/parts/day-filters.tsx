import { DateInput } from 'react-admin';
import { viewerTimeZone } from '../api/viewer-time-zone.ts';
import type { Words } from '../words/create-words.ts';

/** Wide enough for a time zone: filters show no text below. */
const wide = { minWidth: '15rem' };

/** From one day until another, both included, and whose days they are. */
export function dayFilters({ say }: Words) {
  return [
    <DateInput
      key="from"
      source="from"
      label={say('parts.days.from', { zone: viewerTimeZone() })}
      sx={wide}
    />,
    <DateInput key="to" source="to" label={say('parts.days.until')} sx={wide} />,
  ];
}
