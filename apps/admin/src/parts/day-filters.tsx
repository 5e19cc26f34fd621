import { DateInput } from 'react-admin';
import { viewerTimeZone } from '../api/viewer-time-zone.ts';

/** Wide enough for a time zone: filters show no text below. */
const wide = { minWidth: '15rem' };

/** From one day until another, both included, and whose days they are. */
export const dayFilters = [
  <DateInput key="from" source="from" label={`From (${viewerTimeZone()})`} sx={wide} />,
  <DateInput key="to" source="to" label="Until (included)" sx={wide} />,
];
