/** Colours of the picture, for light and dark. */
export const traceStyle = `
  svg { background: #fff; color: #1c2430; font: 13px system-ui, sans-serif; }
  text { fill: currentColor; } .small { font-size: 11px; opacity: 0.8; } .title { font-size: 16px; font-weight: 600; }
  .grid { stroke: currentColor; opacity: 0.14; } .axis { stroke: currentColor; opacity: 0.6; }
  .out { fill: #2f7ed8; opacity: 0.13; } .peak { fill: #e0912f; opacity: 0.2; } .back { fill: #2e9e5b; opacity: 0.15; }
  .away { fill: #8a8f98; opacity: 0.22; }
  .lagless { fill: none; stroke: currentColor; opacity: 0.45; stroke-width: 1.2; stroke-dasharray: 4 3; }
  .signal { fill: none; stroke-width: 2; stroke-linejoin: round; } .s0 { stroke: #2463c4; } .s1 { stroke: #c2398b; }
  .told { stroke: #1d8a4c; stroke-width: 1.6; } .mark { fill: #1d8a4c; } .markText { fill: #fff; font-size: 11px; font-weight: 600; }
  .partial { fill: none; stroke: #c9731a; stroke-width: 2; } .ended { stroke: #1d8a4c; stroke-width: 1.6; fill: none; }
  .note { fill: #c9731a; }
  @media (prefers-color-scheme: dark) {
    svg { background: #14181f; color: #e6e9ee; } .s0 { stroke: #6ea8ff; } .s1 { stroke: #ff7cc5; }
    .told, .ended { stroke: #4fd58a; } .mark { fill: #4fd58a; } .markText { fill: #10241a; }
    .partial { stroke: #ffb066; } .note { fill: #ffb066; }
    .out { opacity: 0.22; } .peak { opacity: 0.26; } .back { opacity: 0.22; }
  }`;
