// The door of `@spotter/client/rest`: everything but the live training, at half the size.
export { createRest } from './create-rest.js';
export { SpotterError } from './spotter-error.js';
export { keepIn, keepInMemory } from './tokens/token-storage.js';
//# sourceMappingURL=rest.js.map