import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** The colors of the page, which differ in light and dark. */
export interface Colors {
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
  readonly wash: string;
  readonly incoming: string;
  readonly outgoing: string;
}

/** What a chart shows, without its size. */
export type ChartOptions = Omit<uPlot.Options, 'width' | 'height'>;

interface PlotProps {
  readonly label: string;
  readonly height: number;
  readonly data: uPlot.AlignedData;
  readonly options: (colors: Colors) => ChartOptions;
  /** Returns the text for a point: the one under the cursor, or the one that was chosen with the keyboard. */
  readonly describe: (index: number) => string;
}

/** A chart that fits its place, in the colors of the page, whose points can be read with the keyboard. It is drawn again when the color scheme changes. */
export function Plot(props: PlotProps) {
  const isDark = useSyncExternalStore(watchScheme, () => darkScheme().matches);
  return <Drawing key={String(isDark)} {...props} />;
}

const darkScheme = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function watchScheme(listener: () => void): () => void {
  const query = darkScheme();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function Drawing({ label, height, data, options, describe }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<uPlot>(undefined);
  const [point, setPoint] = useState<number>();
  const last = data[0].length - 1;
  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    const plot = new uPlot(
      {
        ...options(colorsOf(place)),
        width: place.clientWidth,
        height,
        legend: { show: false },
        hooks: { setCursor: [({ cursor }) => setPoint(cursor.idx ?? undefined)] },
      },
      data,
      place,
    );
    drawn.current = plot;
    const observer = new ResizeObserver(() => {
      if (place.clientWidth !== plot.width) plot.setSize({ width: place.clientWidth, height });
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [data, options, height]);
  const show = (index: number): void => {
    const plot = drawn.current;
    const at = Math.min(last, Math.max(0, index));
    plot?.setCursor({ left: plot.valToPos(data[0][at] ?? 0, 'x'), top: 0 });
    // Points that are closer than a pixel have one place.
    setPoint(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(move(point ?? last, last));
  };
  return (
    <>
      <div
        ref={host}
        className="plot"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={point ?? last}
        aria-valuetext={describe(point ?? last)}
        onKeyDown={onKeyDown}
        onFocus={() => show(point ?? last)}
        onBlur={() => drawn.current?.setCursor({ left: -1, top: -1 })}
      />
      <p className="plot-point" aria-hidden="true">
        {point === undefined ? ' ' : describe(point)}
      </p>
    </>
  );
}

/** The point to which a key leads, by the name of the key. */
const moves: Readonly<Record<string, (point: number, last: number) => number>> = {
  ArrowLeft: (point) => point - 1,
  ArrowDown: (point) => point - 1,
  ArrowRight: (point) => point + 1,
  ArrowUp: (point) => point + 1,
  PageDown: (point) => point - 10,
  PageUp: (point) => point + 10,
  Home: () => 0,
  End: (_, last) => last,
};

function colorsOf(element: HTMLElement): Colors {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: color('--ink-soft'),
    line: color('--line'),
    accent: color('--accent'),
    wash: color('--accent-wash'),
    incoming: color('--in'),
    outgoing: color('--line-strong'),
  };
}
