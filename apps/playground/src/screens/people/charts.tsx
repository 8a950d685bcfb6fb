import { useMemo } from 'react';
import uPlot from 'uplot';
import type { ChartData } from '../../people/chart-data.ts';
import { useMoney } from './amount.tsx';
import { type ChartOptions, type Colors, Plot } from './plot.tsx';
import { useLocale } from './use-people.ts';

const inUtc = (seconds: number): Date => uPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC');

/** Returns the axes, with dates and amounts in the language of the page. */
function axesOf(locale: string, currency: string, { ink, line }: Colors): uPlot.Axis[] {
  const short = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return [
    {
      stroke: ink,
      grid: { stroke: line, width: 1 },
      ticks: { show: false },
      size: 32,
      space: 84,
      values: (_, times, __, ___, step) =>
        times.map((time) => (step < 20 * 86_400 ? day : month).format(time * 1_000)),
    },
    {
      stroke: ink,
      grid: { stroke: line, width: 1 },
      ticks: { show: false },
      size: 64,
      values: (_, amounts) => amounts.map((amount) => short.format(amount)),
    },
  ];
}

interface BalanceChartProps {
  readonly points: ChartData['balance'];
  readonly currency: string;
  readonly label: string;
}

/** The balance as a line with steps. */
export function BalanceChart({ points, currency, label }: BalanceChartProps) {
  const money = useMoney();
  const locale = useLocale();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const chart = useMemo(
    () => ({
      data: [points.map((point) => point.date), points.map(({ total }) => total / 100)] as uPlot.AlignedData,
      options: (colors: Colors): ChartOptions => ({
        tzDate: inUtc,
        axes: axesOf(locale, currency, colors),
        padding: [8, 8, 0, 0],
        scales: { y: { range: fromZero } },
        cursor: { y: false, points: { size: 8 } },
        series: [
          {},
          {
            stroke: colors.accent,
            width: 2,
            fill: colors.wash,
            ...pathsOf(uPlot.paths.stepped?.({ align: 1 })),
            points: { show: false },
          },
        ],
      }),
    }),
    [points, currency, locale],
  );
  return (
    <Plot
      label={label}
      height={200}
      data={chart.data}
      options={chart.options}
      describe={(index) => {
        const point = points[index];
        return point === undefined
          ? ''
          : `${date.format(point.date * 1_000)}: ${money(point.total, currency)}`;
      }}
    />
  );
}

interface MonthChartProps {
  readonly months: ChartData['months'];
  readonly currency: string;
  readonly label: string;
}

/** What came in and went out in each month: bars up and down. */
export function MonthChart({ months, currency, label }: MonthChartProps) {
  const money = useMoney();
  const locale = useLocale();
  const date = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const chart = useMemo(() => {
    const bars = pathsOf(uPlot.paths.bars?.({ size: [0.7, 40] }));
    return {
      data: [
        months.map((month) => month.date),
        months.map((month) => month.in / 100),
        months.map((month) => -month.out / 100),
      ] as uPlot.AlignedData,
      options: (colors: Colors): ChartOptions => ({
        tzDate: inUtc,
        axes: axesOf(locale, currency, colors),
        padding: [8, 8, 0, 0],
        cursor: { y: false, points: { show: false } },
        scales: {
          x: { range: (_: uPlot, min: number, max: number): [number, number] => [min - half, max + half] },
        },
        series: [
          {},
          { stroke: colors.incoming, fill: colors.incoming, ...bars, points: { show: false } },
          { stroke: colors.outgoing, fill: colors.outgoing, ...bars, points: { show: false } },
        ],
      }),
    };
  }, [months, currency, locale]);
  return (
    <Plot
      label={label}
      height={180}
      data={chart.data}
      options={chart.options}
      describe={(index) => {
        const month = months[index];
        if (month === undefined) return '';
        const sums = `${money(month.in, currency, 'in')} / ${money(month.out, currency, 'out')}`;
        return `${date.format(month.date * 1_000)}: ${sums}`;
      }}
    />
  );
}

/** A filled area that does not begin at zero would exaggerate. */
const fromZero = (_: uPlot, min: number, max: number): [number, number] => [
  Math.min(0, min * 1.05),
  Math.max(1, max * 1.05),
];

/** Half a month in seconds, so that the first and the last bar are whole. */
const half = 15 * 86_400;

// The library declares its builders of paths as optional.
const pathsOf = (paths: uPlot.Series.PathBuilder | undefined): { paths?: uPlot.Series.PathBuilder } =>
  paths === undefined ? {} : { paths };
