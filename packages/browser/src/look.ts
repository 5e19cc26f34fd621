// What the applications look like beside their colours, as Material UI takes it.
export const shape = { borderRadius: 8 } as const;

export const typography = {
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  button: { textTransform: 'none', fontWeight: 600 },
  h1: { fontSize: '1.6rem', fontWeight: 650, letterSpacing: '-0.01em' },
  h2: { fontSize: '1.15rem', fontWeight: 650 },
  h3: { fontSize: '1rem', fontWeight: 650 },
  h6: { fontWeight: 650 },
} as const;
