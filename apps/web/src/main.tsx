import { keptLanguage } from '@spotter/browser/kept-language';
import { keepIn } from '@spotter/client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './app/create-app.tsx';
import { logRequests } from './app/request-log.ts';
import { openServices } from './app/services.ts';
import { languageFor, loadLanguage } from './words/languages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root');

const services = await openServices(window.location.origin, logRequests(), {
  storage: keepIn(window.localStorage),
});
const kept = keptLanguage();
const language = await loadLanguage(languageFor([...(kept === null ? [] : [kept]), ...navigator.languages]));

createRoot(root).render(<StrictMode>{createApp(services, language)}</StrictMode>);
