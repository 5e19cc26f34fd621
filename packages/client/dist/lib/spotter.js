// The door of `@spotter/client`.
export { createSpotter } from './create-spotter.js';
export { encodePoses } from './live/encode-poses.js';
export { SpotterError } from './spotter-error.js';
export { keepIn, keepInMemory, } from './tokens/token-storage.js';
//# sourceMappingURL=spotter.js.map