import type { LanguagePack } from '../language-pack.ts';
import { account } from './account.ts';
import { afterSet } from './after-set.ts';
import { app, front } from './app.ts';
import { catalogue } from './catalogue.ts';
import { demo } from './demo.ts';
import { history } from './history.ts';
import { muscles } from './muscles.ts';
import { refusals } from './refusals.ts';
import { train } from './train.ts';

export const german: LanguagePack = {
  locale: 'de',
  direction: 'ltr',
  catalogue: { account, afterSet, app, catalogue, demo, front, history, muscles, refusals, train },
};
