// The door of `@spotter/client/testing`: a server in the same program, for tests of programs that use this package.
export { createFakeServer } from './testing/create-fake-server.js';
//# sourceMappingURL=testing.js.map