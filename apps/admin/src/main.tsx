import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { httpTransport } from './api/http-transport.ts';
import { createDashboard } from './app/dashboard.tsx';
import { keptLanguage } from '@spotter/browser/kept-language';
import { languageFor, loadLanguage } from './words/languages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root');

// `npm run admin:demo` builds with this mode; in any other the demonstration is left out.
const isDemo = import.meta.env.MODE === 'demo';
const transport = isDemo ? (await import('./demo/demo-transport.ts')).createDemoTransport() : httpTransport;

const kept = keptLanguage();
const language = await loadLanguage(languageFor([...(kept === null ? [] : [kept]), ...navigator.languages]));

/** Not every browser says when it is idle. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 2_000);
}

createRoot(root).render(<StrictMode>{createDashboard(transport, language, whenIdle)}</StrictMode>);
