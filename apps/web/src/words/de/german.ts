import type { LanguagePack } from '../language-pack.ts';
import { account } from './account.ts';
import { app, front } from './app.ts';
import { catalogue } from './catalogue.ts';
import { demo } from './demo.ts';
import { muscles } from './muscles.ts';
import { refusals } from './refusals.ts';
import { train } from './train.ts';

export const german: LanguagePack = {
  locale: 'de',
  direction: 'ltr',
  catalogue: { account, app, catalogue, demo, front, muscles, refusals, train },
};
