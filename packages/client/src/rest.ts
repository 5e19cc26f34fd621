// The door of `@spotter/client/rest`: everything but the live training, at half the size.
export { createRest, type Rest } from './create-rest.ts';
export { createSpotterWith, type Spotter } from './create-spotter-with.ts';
export { SpotterError, type SpotterErrorCode } from './spotter-error.ts';
export { keepIn, keepInMemory, type Tokens, type TokenStorage } from './tokens/token-storage.ts';
export type { Ports } from './platform/ports.ts';
