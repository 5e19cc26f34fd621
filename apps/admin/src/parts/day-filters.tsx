import { DateInput } from 'react-admin';
import { viewerTimeZone } from '../api/viewer-time-zone.ts';

/** From one day until another, both included; whose days they are is said below. */
export const dayFilters = [
  <DateInput key="from" source="from" label="From" helperText={`Days in ${viewerTimeZone()}`} />,
  <DateInput key="to" source="to" label="Until" helperText="This day included" />,
];
