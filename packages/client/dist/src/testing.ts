// The door of `@spotter/client/testing`: a server in the same program, for tests of programs that use this package.
export { createFakeServer, type FakeServer } from './testing/create-fake-server.ts';
export type { FakeTraining, ToldEvent } from './testing/fake-session.ts';
