import type { AuditEntry } from '@spotter/contract/admin/audit';
import { lazyScreen } from '../app/lazy-screen.ts';
import { inWords } from './audit-words.ts';

const screens = () => import('./screens.ts');

export const audit = {
  list: lazyScreen(screens, 'AuditList'),
  show: lazyScreen(screens, 'AuditShow'),
  recordRepresentation: (entry: AuditEntry) => inWords(entry),
};
