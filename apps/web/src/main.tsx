import { keptLanguage } from '@spotter/browser/kept-language';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './app/create-app.tsx';
import { logRequests } from './app/request-log.ts';
import { openServices } from './app/services.ts';
import { tokensOfBrowser } from './app/tokens-of-browser.ts';
import { languageFor, loadLanguage } from './words/languages.ts';

// Until the page can speak it is not known which language is wanted: index.html says in each that it loads, and opening.css how.
const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root');

const requests = logRequests();
/** Browsers report every request but those of sockets. */
class LoggedSocket extends WebSocket {
  constructor(url: string, protocols: string[]) {
    super(url, protocols);
    requests.note('GET', url);
  }
}
const services = await openServices(window.location.origin, requests, {
  storage: tokensOfBrowser(window),
  WebSocket: LoggedSocket,
});
const kept = keptLanguage();
const language = await loadLanguage(languageFor([...(kept === null ? [] : [kept]), ...navigator.languages]));

createRoot(root).render(<StrictMode>{createApp(services, language)}</StrictMode>);

// Whatever the first screen needs comes before.
const whenIdle = 'requestIdleCallback' in window ? window.requestIdleCallback : setTimeout;
whenIdle(() => {
  void services.release();
  void services.offline();
});
