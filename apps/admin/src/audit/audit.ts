import type { AuditEntry } from '@spotter/contract/admin/audit';
import { lazyScreen } from '../app/lazy-screen.ts';

const screens = () => import('./screens.ts');

export const audit = {
  list: lazyScreen(screens, 'AuditList'),
  show: lazyScreen(screens, 'AuditShow'),
  recordRepresentation: ({ label }: AuditEntry) => label,
};
