import { expect, test } from 'vitest';
import { textOfHtml } from './text-of-html.ts';

test.each([
  ['<p>Hi <b>you</b>&nbsp;there</p><ul><li>a<li>b</ul>', 'Hi you there a b'],
  ['a < b and c > d', 'a < b and c > d'],
  ['knees&#39; &lt;90&#xB0;&gt; &unknown;', "knees' <90°> &unknown;"],
  ['x<script>alert("</p>")</script>y<STYLE>p > a {}</STYLE >z', 'x y z'],
  ['one<br/>two<!-- three -->', 'one two'],
  ['it ends in the middle <of', 'it ends in the middle <of'],
])('%s is read as %s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

// Each of these once took 0.2 to 4.7 seconds: the time grew with the square of the length.
test.each(['<', '<script ', '<script>', '<p ', '</', '<style></style', '<b></x>', '&#'])(
  'a long row of %s is read in no time',
  (piece) => {
    const before = process.threadCpuUsage();
    textOfHtml(piece.repeat(200_000 / piece.length));
    expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
  },
);
