// Where emotion, and with it Material UI, puts the styles it makes.
import createCache from '@emotion/cache';

/** The page's policy lets in only styles with the nonce of its answer, which Vite leaves in a meta element. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

export const styleCache = createCache({
  key: 'css',
  prepend: true,
  ...(nonce === undefined ? {} : { nonce }),
});
