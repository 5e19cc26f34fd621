// The page has the look that the reader's machine has, and of Swagger UI's own bar only the choice between descriptions.

/** Runs in the browser. */
const followColourScheme = `
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();
`;

/** The plugin paints the page around it light; its bar has a sign of its own and a switch that would fight the script. */
const style = `
html.dark-mode body { background: transparent; }
.topbar a.link, .dark-mode-toggle { display: none !important; }
`;

export const swaggerTheme = {
  title: 'Spotter interface',
  js: [{ filename: 'colour-scheme.js', content: followColourScheme }],
  css: [{ filename: 'dark.css', content: style }],
};
