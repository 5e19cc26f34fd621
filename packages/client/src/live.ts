// The door of `@spotter/client/live`: what `createSpotterWith` begins a training by.
export { createTraining } from './live/create-training.ts';
