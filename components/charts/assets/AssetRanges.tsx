// What different sources say of the same thing: a row for each thing on its own scale from nought, a point for each source.
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { assetCounts } from './assetCounts';
import { assetRows, assetTypeFor } from './assetLayout';
import { AssetPoints, type AssetPoint } from './AssetPoints';
import { exactText, type PictureProps } from '@/components/charts/picture';

export function AssetRanges({ rows, columns, width, height, size }: PictureProps) {
  const counts = assetCounts(rows, columns);
  const set = assetTypeFor(size, counts.length);
  const { text, pad } = set;
  const drawn = assetRows(counts, size, width).rows;
  return (
    <ScatterChart width={width} height={height} margin={{ top: 0, right: pad, bottom: 0, left: pad }} {...exactText} accessibilityLayer={false}>
      <YAxis type="number" dataKey="axis" hide domain={[0, height]} reversed allowDataOverflow />
      {drawn.map(({ asset, heading, axis }) => {
        const x = (value: number) => pad + ((width - 2 * pad) * value) / asset.highest;
        return (
          <g key={asset.role} fontSize={text} fontVariant="lining-nums">
            <text y={heading} fill="var(--ink)">
              <tspan fontWeight={700}>{asset.name}</tspan>
              <tspan dx={0.4 * text} fill="var(--soft)">
                {asset.spread}
              </tspan>
            </text>
            <path d={`M${x(0)} ${axis - 5}v10M${x(0)} ${axis}H${x(asset.highest)}`} fill="none" stroke="var(--soft)" />
            <text y={axis + 0.34 * text} fill="var(--soft)">
              0
            </text>
            <path d={`M${x(asset.values[0]?.value ?? 0)} ${axis}H${x(asset.highest)}`} stroke="var(--ink)" strokeWidth={3} />
          </g>
        );
      })}
      {drawn.map(({ asset: { role, highest } }) => (
        <XAxis key={role} xAxisId={role} type="number" dataKey="value" hide domain={[0, highest]} />
      ))}
      {drawn.map(({ asset, axis, said }) => (
        <Scatter
          key={asset.role}
          xAxisId={asset.role}
          data={said.map((one, index): AssetPoint => ({
            ...one,
            axis,
            value: one.value.value,
            given: one.value,
            before: said[index - 1]?.value.value,
            after: said[index + 1]?.value.value,
          }))}
          isAnimationActive={false}
          shape={({ cx, payload }: { cx?: number; payload?: AssetPoint }) =>
            payload ? <AssetPoints x={cx ?? 0} point={payload} highest={asset.highest} width={width} set={set} /> : <g />
          }
        />
      ))}
    </ScatterChart>
  );
}
