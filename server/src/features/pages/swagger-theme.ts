// Swagger UI has a dark look, but only a class turns it on where its own bar is left out.

/** Runs in the browser. */
const followColourScheme = `
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();
`;

export const swaggerTheme = {
  title: 'Spotter interface',
  js: [{ filename: 'colour-scheme.js', content: followColourScheme }],
  // The plugin paints the page around it light.
  css: [{ filename: 'dark.css', content: 'html.dark-mode body { background: transparent; }' }],
};
