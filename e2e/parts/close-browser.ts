// Set up for each file of journeys.
import { afterAll } from 'vitest';
import { closeSharedBrowser } from './open-browser.ts';

afterAll(closeSharedBrowser);
