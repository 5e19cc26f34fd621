export { createFakeServer, type FakeServer } from './testing/create-fake-server.ts';
export type { FakeTraining, ToldEvent } from './testing/fake-session.ts';
//# sourceMappingURL=testing.d.ts.map