/** A bar of a chart. */
export interface Bar {
  readonly name: string;
  /** Length, from 0 to 1. */
  readonly share: number;
  readonly value: string;
}

/**
 * Draws a chart with horizontal bars for MDX. Names and values are text of the page, so that they keep their size on small screens.
 *
 * @param title - What screen readers announce.
 * @param bars - The bars, from top to bottom; without bars there is no chart.
 */
export function barChart(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const rows = bars.map(
    ({ name, share, value }) =>
      `<span>${escaped(name)}</span><svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">` +
      `<rect width="${(Math.min(Math.max(share, 0), 1) * 100).toFixed(1)}" height="10"/></svg><span>${escaped(value)}</span>`,
  );
  return `<figure class="bar-chart not-content" aria-label="${escaped(title)}">${rows.map((row) => `<div>${row}</div>`).join('')}</figure>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
