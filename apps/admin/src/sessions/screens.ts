// One chunk for the screens of sessions.
export { LiveList } from './live-list.tsx';
export { SessionList } from './session-list.tsx';
export { SessionShow } from './session-show.tsx';
