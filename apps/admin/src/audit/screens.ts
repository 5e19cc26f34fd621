// One chunk for the screens of the audit log.
export { AuditList } from './audit-list.tsx';
export { AuditShow } from './audit-show.tsx';
