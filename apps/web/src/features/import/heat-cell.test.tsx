import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CELL_KINDS } from './cell-runs.ts';
import { Hatch, HeatCell } from './heat-cell.tsx';

describe('a cell of the heat map', () => {
  it('is hatched where it is a gap, over all of it, and nowhere else', () => {
    for (const kind of Object.values(CELL_KINDS)) {
      const drawn = renderToStaticMarkup(<HeatCell kind={kind} x="25%" y={8} width="12.5%" height={3.5} />);
      const rects = [...drawn.matchAll(/<rect[^>]*>/g)].map(([rect]) => rect);
      expect(rects, kind).toHaveLength(kind === 'gap' ? 2 : 1);
      for (const rect of rects) expect(rect).toContain('x="25%" y="8" width="12.5%" height="3.5"');
      const [, hatch] = rects;
      const id = hatch && /url\(#(.+?)\)/.exec(hatch)?.[1];
      if (kind === 'gap') expect(renderToStaticMarkup(<Hatch />)).toContain(`<pattern id="${id}"`);
    }
  });
});
