import { useId } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';

export interface RunChartProps {
  /** In the order of their days; null where there is too little to say, left as a gap. */
  points: readonly { name: string; percent: number | null }[];
  /** The middle of them, in percent; null when there are none. */
  median: number | null;
  /** What is drawn: "Who came, of everyone invited". */
  title: string;
  /** What it says, in words. */
  words: string;
}

const height = 208;

/**
 * Percentages in the order of their days with the line through their middle. A picture only: the figures stand in a
 * table beside it, and what they say in its words.
 */
export function RunChart({ points, median, title, words }: RunChartProps) {
  const id = useId();
  return (
    <figure className="run-chart" aria-labelledby={id}>
      <figcaption>
        <p id={id} className="run-chart-title">
          {title}
        </p>
        <p className="run-chart-words">{words}</p>
        {median === null ? null : (
          <p className="run-chart-words">The dashed line is the middle, {median}%.</p>
        )}
      </figcaption>
      <div className="run-chart-drawn" aria-hidden>
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 560, height }}>
          <LineChart
            data={[...points]}
            accessibilityLayer={false}
            margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
          >
            <CartesianGrid vertical={false} className="run-chart-grid" />
            <XAxis dataKey="name" interval="preserveStartEnd" tickLine={false} minTickGap={16} />
            <YAxis domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} unit="%" width="auto" tickLine={false} />
            {median === null ? null : (
              <ReferenceLine y={median} className="run-chart-median" strokeDasharray="6 4" />
            )}
            <Line
              dataKey="percent"
              type="linear"
              className="run-chart-line"
              dot={{ r: 4 }}
              activeDot={false}
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
